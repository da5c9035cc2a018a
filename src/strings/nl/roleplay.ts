const list = (words: readonly string[]) =>
  new Intl.ListFormat('nl', { type: 'conjunction' }).format(words);

const forHowMany = (names: readonly string[]) =>
  names.length > 0 ? 'met drie, met vier of met twee' : 'met drie of met twee';

/** Words of the role-play sheets. `names` are those on the client's side, empty where the client is one person. */
export const rolePlayStrings = {
  title: (title: string) => `Rollenspel: ${title}`,
  description: (title: string, names: readonly string[]) =>
    `Rollenspelblad bij ‘${title}’, ${forHowMany(names)}: kaarten, observatieblad en nabespreking, op twee kanten.`,
  back: 'Terug naar de oefening',
  eyebrow: (names: readonly string[]) => `Rollenspel · 20 minuten · ${forHowMany(names)}`,
  how: 'Zo gaat het',
  intro:
    'Ieder krijgt dit blad. Lees alleen je eigen kaart. In ronde 2 en 3 kennen jullie de andere kaart al: dat geeft niet, want niemand hoeft iets te raden.',
  rounds: 'Wie doet wat, in drie ronden van 4 minuten',
  round: (place: number) => `Ronde ${place}`,
  clock: 'Minuut',
  times: ['0 tot 4', '4 tot 8', '8 tot 12'],
  roles: { therapist: 'Therapeut', client: 'Cliënt', observer: 'Observator' },
  people: ['A', 'B', 'C', 'D', 'E'],
  /** Where the players fill the roles, whoever is left may watch. */
  mayJoin: (person: string) => `${person}, als die er is`,
  pairs: {
    label: 'Met twee:',
    one: 'de een is therapeut, de ander cliënt. Wie de cliënt speelde, vult na het spelen het observatieblad in en leest er één zin uit voor. Daarna wisselen jullie van rol; twee ronden zijn genoeg.',
    several: (names: readonly string[]) =>
      `de een is therapeut, de ander speelt ${list(names)} en wisselt daarvoor van stoel. Wie hen speelde, vult na het spelen het observatieblad in en leest er één zin uit voor. Daarna wisselen jullie van rol; twee ronden zijn genoeg.`,
  },
  without: {
    label: 'Met drie:',
    text: 'is er geen observator, dan schrijft na het spelen wie geen therapeut was één letterlijke zin op het observatieblad.',
  },
  steps: (names: readonly string[]) => [
    'Eén minuut voorbereiden: ieder leest de eigen kaart.',
    names.length > 0
      ? 'Twee minuten spelen, vanaf ‘Zo begint het’.'
      : 'Twee minuten spelen. De cliënt begint, met de woorden op de kaart.',
    'Eén minuut terugpraten, in een vaste volgorde.',
  ],
  after: 'Minuut 12 tot 20: nabespreken met de hele groep.',
  order: 'Terugpraten: wie eerst?',
  talkBack: (names: readonly string[]) => [
    'De therapeut: wat lukte, wat zou ik nu anders zeggen?',
    `${names.length > 0 ? list(names) : 'De cliënt'}: ‘Ik werd … toen jij …’`,
    'De observator leest één zin letterlijk voor.',
  ],
  rules: 'Afspraken',
  ruleList: [
    'Alleen verzonnen cliënten. Niemand speelt een eigen probleem.',
    'Spreek een stopwoord af. Wie het zegt, hoeft niets uit te leggen.',
    'Online: dezelfde rollen in een aparte ruimte, ieder met dit blad.',
  ],
  therapistCard: 'Kaart voor de therapeut',
  clientCard: (name = 'de cliënt') => `Kaart voor ${name}`,
  situation: 'De situatie, verteld aan de therapeut',
  practise: 'Wat je oefent.',
  waits: 'Je wacht tot de ander gesproken heeft. Zeg het daarna op jouw manier.',
  begins: 'Zo begint het.',
  says: 'Je begint met.',
  shows: 'Zo doe je dat.',
  wants: 'Waar het je om gaat.',
  later: 'Dit zeg je pas als je je begrepen weet.',
  silent: 'Word je niet begrepen, dan zeg je het niet. Ook dat is spelen.',
  turn: 'De andere kant is het observatieblad.',
  observer: 'Observatieblad',
  observerHint:
    'Noteer wat je ziet en hoort, in de woorden die er vielen. Geen cijfer, en geen oordeel over het geheel.',
  names: (names: readonly string[]) =>
    [
      'Ronde ……',
      ...['therapeut', ...(names.length > 0 ? names : ['cliënt']), 'observator'].map(
        (role) => `${role} …………………`,
      ),
    ].join(' · '),
  criterion: 'Criterium',
  seen: 'gezien',
  unseen: 'niet gezien',
  literal: 'letterlijke zin',
  next: (names: readonly string[]) =>
    names.length > 0
      ? `Wat deden of zeiden ${list(names)} daarna?`
      : 'Wat deed of zei de cliënt daarna?',
  closing: 'Nabespreken met de hele groep',
  mine: 'En ik: wat neem ik mee?',
  keep: 'Je mag dit blad in je portfolio of stagemap bewaren. De cursus bewaart er niets van.',
  list: 'Rollenspelbladen, om af te drukken:',
};
