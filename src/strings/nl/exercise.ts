/** Words every exercise shares. */
export const exerciseStrings = {
  sensitivity: (themes: string[]) =>
    `Deze oefening raakt aan ${new Intl.ListFormat('nl', { type: 'conjunction' }).format(themes)}. Je mag haar overslaan; onder Oefenen staan andere.`,
  /** The way from a lesson to an exercise that has a page of its own. */
  invitation: {
    /** What a lesson does not ask comes on top of the minutes it promises, and says so. */
    label: (kind: string, minutes: number, required: boolean) =>
      `${kind} · ${minutes} min${required ? '' : ' extra'}, op een eigen pagina`,
    go: {
      dialogue: 'Voer dit gesprek',
      response: 'Zeg het zelf',
      sorting: 'Sorteer de situaties',
    },
  },
  keyStatus: 'Sleutel van de redactie',
  changed:
    'Deze vraag is gewijzigd sinds je antwoord. Dat is bewaard en hoort bij de oude vraag. Kies opnieuw.',
  address: 'Vast adres',
  report: 'Meld een fout',
  reportTitle: (id: string, version: number) => `Fout in ${id} (versie ${version})`,
  reportBody: (id: string, version: number, address: string) =>
    `${id}, versie ${version}\n${address}\n\nWat klopt er niet, en wat zou er moeten staan?\n`,
  reportCopy: (id: string, version: number, address: string) =>
    `Meld dit aan wie je de cursus gaf: ${id}, versie ${version}, ${address}`,
  keepTexts: 'Bewaar mijn eigen teksten op dit toestel',
  textHint:
    'Wat je hier schrijft, gaat nergens naartoe. Zonder vinkje verdwijnt het als je de pagina sluit. Gebruik nooit gegevens van echte cliënten.',
};
