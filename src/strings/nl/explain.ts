/** Words around a self-explanation. */
export const explainStrings = {
  label: 'In je eigen woorden · 1 min',
  show: 'Leg het ernaast: hoe de redactie het zou zeggen',
};
