import type { Certainty } from '../../domain/vignette/types.ts';

const bands = {
  1: 'minder dan 67\u00a0%',
  2: '67–80\u00a0%',
  3: 'meer dan 80\u00a0%',
} satisfies Record<Certainty, string>;

/** Words around a vignette. */
export const vignetteStrings = {
  label: (minutes: number) => `Vignet · ${minutes} min`,
  greyStatus: 'Grijs geval: vakgenoten zouden hier verschillen',
  certainty: 'Hoe zeker ben je? (mag)',
  certaintyBands: bands,
  wasSure: (certainty: Certainty) => `Je zekerheid: ${bands[certainty]}.`,
  sentences: 'Welke zin besliste? (mag)',
  sentencesHint: 'Kies er één of twee.',
  noSentence: 'Geen enkele zin alleen',
  tooMany: 'Je koos er meer dan twee. Haal er één weg, of kies ‘geen enkele zin alleen’.',
  thinkFirst: 'Eerst zelf bedenken',
  showOptions: 'Toon de antwoorden',
  commit: 'Bekijk uitleg',
  chooseFirst: 'Kies eerst een antwoord, of open hieronder meteen een uitleg.',
  why: 'Uitleg bij dit antwoord',
  heading: {
    neutral: 'Wat dit antwoord hier doet',
    mineAndBest: 'Jouw antwoord, en hier het sterkste',
    mine: 'Jouw antwoord',
    best: 'Wat hier het sterkst is',
    mineGrey: 'Jouw antwoord, verdedigbaar',
    bestGrey: 'Ook verdedigbaar',
  },
  tone: {
    'sure-and-off':
      'Je was hier heel zeker van. Juist dan loont het om langzaam te lezen: leg de gemarkeerde zinnen naast de zin die jou overtuigde. Wat zou er in het verhaal anders moeten zijn om jouw antwoord het sterkste te maken?',
    'right-for-another-reason':
      'Je antwoord past, en de zin die je koos wijst een andere kant op. Lees hieronder wat die zin doet en welke zinnen het samen beslissen: bij een volgend geval maakt dat het verschil.',
    off: '',
    'unsure-and-right': 'Goed, en dit mag je vaker vertrouwen.',
    right: '',
    grey: 'Hier is geen sleutel. Lees beide argumenten en vraag je af welk feit het zou beslissen.',
  },
  after: 'Na je antwoord',
  decided: 'Wat hier besliste',
  together: 'Deze zinnen samen:',
  deciding: 'kernpunt',
  decoy: 'wijst een andere kant op',
  decoyWhy: 'Deze zin wijst een andere kant op, en dat mag je gezien hebben.',
  own: {
    fits: 'Jij koos deze zin; ze hoort bij wat beslist.',
    decoy: 'Jij koos deze zin; ze wijst een andere kant op.',
    other: 'Jij koos deze zin; ze hoort bij het verhaal en beslist hier niet.',
    none: 'Jij koos ‘geen enkele zin alleen’. Dat klopt in zoverre dat de zinnen het hier samen doen.',
  },
  yourSentence: 'De zin die jij aanwees',
  next: 'Wat de cliënt daarna waarschijnlijk zegt',
  /** When it answers the strong line, and stands behind it. */
  nextToLine: 'Wat de cliënt dan kan antwoorden',
  arguments: 'Twee argumenten',
  settles: 'Welk feit zou het beslissen?',
  settlesShow: 'Wat de redactie zou willen weten',
  say: 'Zeg de eerste zin',
  sayHint: 'Zeg hem hardop, of schrijf hem op.',
  sayLabel: 'Jouw eerste zin',
  models: 'Welke van deze zinnen is het zwakst?',
  modelsShow: 'Bekijk waarom',
  quality: { sterk: 'Sterk', bruikbaar: 'Bruikbaar', zwak: 'Zwak' },
  retry: 'Probeer opnieuw',
  goOn: 'Verder',
  /** Around a vignette that is fetched while the page stands open. */
  player: {
    loading: 'Het vignet wordt opgehaald …',
    failed:
      'Dit vignet kwam niet binnen. Kijk of je verbinding er is en probeer het opnieuw; wat je al antwoordde, is er nog.',
    retry: 'Probeer opnieuw',
    next: 'Volgende',
    place: (place: number, total: number) => `Geval ${place} van ${total}`,
    chooseFirst: 'Kies eerst een antwoord. Twijfel je? Kies wat het dichtst in de buurt komt.',
  },
  changedWas: (when: string) => `Je antwoordde op ${when}.`,
};
