/** Words around a prompt of the journal. */
export const journalStrings = {
  label: 'Journaal · 3 min',
  field: 'Voor jezelf',
  supervision: 'Om mee te nemen naar supervisie of intervisie:',
};
