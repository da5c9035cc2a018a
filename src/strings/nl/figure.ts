/** Words in and around the figures. Each figure has a title, a description for who cannot see it, and a text twin. */
export const figureStrings = {
  twin: 'Beschrijving van de figuur',
  components: { goals: 'doelen', tasks: 'taken', bond: 'band' },
  triad: {
    title: 'De drie pijlers dragen elkaar',
    description:
      'Een vierkant voor doelen, een driehoek voor taken en een cirkel voor de band. Tussen elke twee lopen pijlen in beide richtingen, elk met één woord: wat de een aan de ander geeft.',
    questions: { goals: 'Waarheen?', tasks: 'Wat doen we?', bond: 'Vertrouwen we elkaar?' },
    gives: {
      goalsToTasks: 'zin',
      tasksToGoals: 'zicht',
      goalsToBond: 'samen',
      bondToGoals: 'openheid',
      bondToTasks: 'durf',
      tasksToBond: 'vertrouwen',
    },
    caption:
      'Elke pijl loopt van wie geeft naar wie krijgt. Het is een manier van denken, geen gemeten oorzaak.',
    intro: 'Drie vormen in een kring, met zes pijlen ertussen. Steeds draagt de een de ander:',
    twin: [
      {
        from: 'goals',
        text: 'geven de taken zin: je weet waarvoor je het doet. Ze geven de band iets van samen: jullie kijken dezelfde kant op.',
      },
      {
        from: 'tasks',
        text: 'geven zicht op de doelen: door iets te doen merk je wat je wilt. Ze geven de band vertrouwen: samen iets doen dat helpt.',
      },
      {
        from: 'bond',
        text: 'geeft openheid over de doelen: je durft te zeggen wat je echt wilt. Ze geeft durf voor de taken, ook als die moeilijk zijn.',
      },
    ],
    close: 'Wankelt één pijler, dan kun je kijken wat de andere twee nog dragen.',
  },
  setting: {
    title: 'De setting, van buiten en van binnen',
    description:
      'Een kamer met een stevige lijst. Op de lijst staat wat vastligt. In de kamer loopt een grillige lijn van de cliënt naar de therapeut: het gesprek. Om de therapeut ligt een tweede, dunne kring: de houding.',
    outside: 'Van buiten: wat vastligt',
    inside: ['Van binnen:', 'de houding die de', 'therapeut vasthoudt'],
    above: ['plaats', 'duur', 'frequentie'],
    below: ['looptijd', 'kosten', 'bereikbaarheid'],
    conversation: 'het gesprek',
    client: 'cliënt',
    therapist: 'therapeut',
    caption: 'De lijst blijft recht, zodat de lijn binnenin kan bewegen.',
    twin: [
      'De lijst is de setting van buiten: plaats, duur, frequentie, looptijd, kosten en bereikbaarheid. Ze is vooraf besproken en blijft gelijk tot jullie samen iets veranderen.',
      'In de kamer zitten de cliënt en de therapeut. De lijn tussen hen is het gesprek. Ze slingert en maakt een lus: wat er ter sprake komt, ligt niet vast.',
      'De dunne kring om de therapeut is de setting van binnen: de houding die de therapeut vasthoudt, ook als het gesprek een onverwachte kant op gaat.',
    ],
  },
} as const;
