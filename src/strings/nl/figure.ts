/** Words in and around the figures. Each figure has a title, a description for who cannot see it, and a text twin. */
export const figureStrings = {
  twin: 'Beschrijving van de figuur',
  /** Before the sources of what a figure claims. */
  after: 'Naar',
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
  spiral: {
    title: 'Alliantie en klachten lopen om de beurt op elkaar vooruit',
    description:
      'Zeven sessies van onder naar boven. Links staat per sessie een stip voor de alliantie, die groeit; rechts een vierkant voor de klachten, dat krimpt. Van elke stip loopt een pijl naar het vierkant van de volgende sessie, en van elk vierkant een pijl naar de volgende stip. Samen vormen ze een spiraal omhoog.',
    session: 'sessie',
    alliance: ['betere', 'alliantie'],
    symptoms: ['minder', 'klachten'],
    caption:
      'Gemiddeld bij dezelfde persoon: na een betere alliantie komen minder klachten, en na minder klachten een betere alliantie. Vaak gaat dat omhoog, niet bij iedereen. Wat eerst komt, is nog geen bewezen oorzaak.',
    twin: [
      'De figuur volgt één persoon door de eerste zeven sessies. Was de alliantie in een sessie beter dan anders, dan waren er de keer erop gemiddeld minder klachten: dat zijn de doorgetrokken pijlen. Waren er minder klachten, dan was de keer erop de alliantie gemiddeld beter: dat zijn de gestreepte. Beide komen voor, en zo kan het een spiraal omhoog worden.',
      'De grootte van de stippen en vierkanten is getekend, niet gemeten. Of de alliantie de klachten doet afnemen, of dat iets anders achter allebei zit, beslist de figuur niet.',
    ],
  },
  circle: {
    title: (one: string, other: string) => `De kring van ${one} en ${other}`,
    description: (one: string, does: string, other: string, otherDoes: string) =>
      `Twee vakken naast elkaar: ${one} ${does}, ${other} ${otherDoes}. Een pijl loopt boven van links naar rechts en een pijl onder van rechts naar links, zodat een kring ontstaat. In elke pijl staat een punt, met de zin van wie daar begint te vertellen.`,
    stop: (name: string) => `Hier zet ${name} de punt`,
    caption:
      'Wat de een doet, lokt uit wat de ander doet, en omgekeerd. De kring heeft geen begin; wie een punt zet, maakt er een verhaal van met een oorzaak en een gevolg.',
    twin: ({
      one,
      does,
      reads,
      other,
      otherDoes,
      otherReads,
    }: Record<'one' | 'does' | 'reads' | 'other' | 'otherDoes' | 'otherReads', string>) => [
      `${one} ${does}, en daarop: ${other} ${otherDoes}. En weer daarop: ${one} ${does}. Zo gaat de kring rond.`,
      `${one} zet een punt en vertelt vanaf daar: ‘${reads}’ ${other} zet de punt ergens anders: ‘${otherReads}’ Beide zinnen kloppen met wat er gebeurt, en geen van beide zegt waar het begon.`,
    ],
  },
  rupture: {
    title: 'Een breuk, en wegen om te herstellen',
    description:
      'Twee draden, cliënt en therapeut, lopen om elkaar heen. Links raakt die van de cliënt los en vervaagt: terugtrekking. Rechts slaat hij door die van de therapeut heen: confrontatie. Daaronder een lijn van verkennen naar oplossen: erkennen, samen onderzoeken, uitleggen, aanpassen. Beide vormen wijzen naar de eerste twee: eerst; de andere staan onder ‘later, zeggen wij’. Onderaan lopen de draden weer samen, gestippeld: of het lukt, staat open.',
    threads: ['cliënt', 'therapeut'],
    smooth: 'het werk loopt',
    forms: [
      { name: 'terugtrekking', words: ['zwijgen, afleiden,', 'te snel instemmen'] },
      { name: 'confrontatie', words: ['klagen, kritiek,', 'iets afwijzen'] },
    ],
    mixed: ['vaak', 'gemengd'],
    order: ['eerst', 'later, zeggen wij'],
    ends: ['verkennen', 'oplossen'],
    ways: [['erkennen'], ['samen', 'onderzoeken'], ['uitleggen'], ['aanpassen']],
    after: 'loopt het weer?',
    caption:
      'Een breuk toont zich als terugtrekking, als confrontatie of gemengd. Experts zijn het eens over erkennen en onderzoeken tijdens een breuk. Dat uitleggen en aanpassen later komen, is onze lezing. Niet elke breuk laat zich herstellen.',
    twin: [
      'Het werk loopt: cliënt en therapeut gaan samen op. Bij terugtrekking raakt de cliënt los: zwijgen, afleiden, te snel instemmen. Bij confrontatie gaat de cliënt ertegenin: een klacht, kritiek, een taak of de therapeut afwijzen. Vaak zijn ze gemengd, en een breuk is dikwijls klein.',
      'Wegen om te herstellen liggen op een lijn van verkennen naar oplossen: erkennen wat er gebeurde, samen onderzoeken wat er speelt, uitleggen, een taak of doel aanpassen. Over de eerste twee zijn experts het eens: die passen tijdens een breuk. Dat de andere twee later komen, is onze lezing.',
      'Of het werk daarna weer loopt, is een vraag om samen te stellen.',
    ],
  },
} as const;
