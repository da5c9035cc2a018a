/** Words around keeping what a learner writes: own texts and the journal. */
export const keepStrings = {
  forgotten:
    'Wat bewaard was, is van dit toestel gewist. Wat je nog ziet staan, verdwijnt als je de pagina sluit. Zet je het vinkje weer aan, dan blijft het bewaard.',
  /** Stored while the switch is off: the device did not let go of it. */
  left: (texts: number) =>
    texts === 1
      ? 'Er staat nog één tekst op dit toestel. Wis haar op de pagina Voortgang, of zet het vinkje aan om haar te houden.'
      : `Er staan nog ${texts} teksten op dit toestel. Wis ze op de pagina Voortgang, of zet het vinkje aan om ze te houden.`,
  ask: (texts: number) =>
    texts === 1
      ? 'Dit wist een tekst die je op een andere plaats schreef. Wil je haar houden, bewaar haar dan eerst als bestand op de pagina Voortgang.'
      : `Dit wist ${texts} teksten die je op andere plaatsen schreef. Wil je ze houden, bewaar ze dan eerst als bestand op de pagina Voortgang.`,
  sure: 'Zet uit en wis',
  cancel: 'Blijf bewaren',
};
