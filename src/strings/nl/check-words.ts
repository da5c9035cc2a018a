/** Dutch words and patterns that the content check looks for. Messages stand in `check.ts`. */

const past =
  'koos|kozen|noemde|noemden|miste|begon|vertelde|schreef|sprak|ging|gingen|vroeg|liet|nam';
const speaker = 'ik|je|jij|u|we|wij';
/** V28. Spoken imperfects (was, had, kon, moest, dacht, zei, vond, keek, voelde) are not in the list. */
export const writtenPastForms = new RegExp(
  `(?<!\\p{L})((${speaker}) (${past})|(${past}) (${speaker}))(?!\\p{L})`,
  'iu',
);

/** V29. Forms that the glossary rejects or that only one country uses. */
export const rejectedForms =
  /(terugtrekkende breuk|confronterende breuk|grensoverschrijding|collaborati|participerende observator|(moeder|vader|ouder) horen en|wat miste ik|daarnet|toetsmoment|(?<!\p{L})dimmen(?!\p{L})|(?<!\p{L})schuur(t|de)(?!\p{L})|(?<!\p{L})een blad(?!\p{L})|mag er zijn|(?<!\p{L})patiënt)/iu;

/** V04 */
export const combinationOption =
  /(alle bovenstaande|geen van (de|deze|bovenstaande)|zowel [A-D] als|A en B|beide antwoorden)/iu;

/** V05 */
export const negativeQuestion =
  /(?<!\p{L})(niet|geen|behalve|uitgezonderd|onjuist|fout)(?!\p{L})/iu;

/** V15 */
export const verdictOpening = /^(fout|onjuist|nee|goed zo|juist|correct)(?!\p{L})/iu;

/** V16 */
export const optionLetter = /(?<!\p{L})(optie|antwoord) [A-D](?!\p{L})/u;

/** V19 */
export const poorTerm = /(?<!\p{L})(hij of zij|hij\/zij|de patiënt)(?!\p{L})/iu;

/** B03 */
export const absolute =
  /(?<!\p{L})(altijd|nooit|alle|elke keer|uitsluitend|enkel en alleen|volledig|absoluut|sowieso|per definitie|moet(?:en)? steeds|onmogelijk|niemand|iedereen)(?!\p{L})/iu;

/** B04: words by which the warm option is recognised. */
export const warm =
  /(?<!\p{L})(samen|luister\p{L}*|erken\p{L}*|stilsta\p{L}*|sta\p{L}* stil|open vraag|begrip|nagaan hoe|navrag\p{L}*)(?!\p{L})/iu;

/** G05: the therapist names an own share. */
export const ownShare =
  /(?<!\p{L})(ik (ben|heb|merk dat ik)|heb ik|ligt (dat |het )?ook aan mij)(?!\p{L})/iu;

/** H04: a question that asks for more than yes or no has its question word up front, or after a comma. */
export const questionOpening =
  /(?:^|, )(?:en )?(?:(?:aan|achter|bij|door|in|langs|met|naar|om|onder|op|over|tegen|tot|tussen|uit|van|volgens|voor|zonder) )?(?:wat|welke?|wie|wiens|wanneer|waar\p{L}*|hoe\p{L}*)(?!\p{L})/iu;

/** H04: an answer that starts with yes or no. */
export const yesOrNo = /^(ja|nee)(?!\p{L})/iu;

/** Words that say nothing about a case. */
export const stopWords = new Set(
  'de het een en of van in op te voor met dat die is aan bij als om ook dan wat er maar zij hij haar zijn hem ze u ik je we nu nog naar uit door over tot wordt worden heeft hebben'.split(
    ' ',
  ),
);

/** Text that an author still has to write. */
export const placeholder = /(?<!\p{L})(TODO|TBD|XXX|VUL IN)(?!\p{L})/u;

/** A quote or apostrophe from the keyboard. */
export const straightQuote = /"|(?<=\p{L})'|'(?=\p{L})/u;

/** L04: verbs that nobody can see someone do. */
export const vagueVerbs =
  /(?<!\p{L})(begrijpen|weten|kennen|inzien|beseffen|leren|aanvoelen|vertrouwd (zijn|raken))(?!\p{L})/iu;

type Level = 'onthouden' | 'begrijpen' | 'toepassen' | 'analyseren' | 'evalueren' | 'creëren';

/** Criteria nobody can see met: what someone is or feels, not what they do or say. */
export const unseenCriterion =
  /(?<!\p{L})(empathisch|respectvol|oprecht|authentiek|professioneel|begripvol|toont begrip|voelt zich|passend|gepast)(?!\p{L})/iu;

/** From one on, as a criterion writes a number of sentences. */
export const numberWords = ['één', 'twee', 'drie', 'vier', 'vijf', 'zes'];
/** A number of sentences in a criterion, such as ‘drie zinnen’. */
export const sentenceCount = new RegExp(
  `(?<!\\p{L})(${numberWords.join('|')}|\\d+) (?:korte )?zin(?:nen)?(?!\\p{L})`,
  'iu',
);

/** L04: verbs that show an objective, per level of Bloom's taxonomy as revised by Anderson and Krathwohl. */
export const objectiveVerbs: Record<Level, string[]> = {
  onthouden:
    'noemen opnoemen opsommen benoemen herkennen aanwijzen definiëren weergeven citeren geven herhalen'.split(
      ' ',
    ),
  begrijpen:
    'uitleggen omschrijven beschrijven verklaren onderscheiden samenvatten toelichten vertalen indelen herkennen illustreren verduidelijken verwoorden navertellen verbinden zeggen interpreteren vergelijken aangeven houden'.split(
      ' ',
    ),
  toepassen:
    'toepassen bespreken gebruiken uitvoeren kiezen reageren vragen stellen formuleren herstellen opstellen voorleggen invullen berekenen oefenen herformuleren aankondigen benoemen verwoorden geven afspreken doen plaatsen leggen zeggen voeren maken'.split(
      ' ',
    ),
  analyseren:
    'analyseren vaststellen onderzoeken onderscheiden vergelijken ontleden bepalen lezen uitpluizen herkennen afleiden ordenen nagaan verbinden uiteenhouden'.split(
      ' ',
    ),
  evalueren:
    'beoordelen verdedigen afwegen wegen kiezen verantwoorden bekritiseren beargumenteren onderbouwen nakijken toetsen oordelen bepalen'.split(
      ' ',
    ),
  creëren:
    'ontwerpen schrijven opstellen bedenken maken samenstellen ontwikkelen verbeteren plannen uitwerken'.split(
      ' ',
    ),
};

/** L05: a figure that only research can have given: r = .28, 8 %, 295 studies, 3 van de 4. */
export const claimFigures = new RegExp(
  [
    '(?<![\\p{L}\\d])(?:r|d|g|k|n|N|p|OR)\\s*[=<>≈]\\s*[-−]?[\\d.,]*\\d',
    '\\d+(?:[.,]\\d+)?\\s*(?:%|procent)',
    '(?<![\\p{L}\\d])[.]\\d\\d',
    '\\d[\\d.]*\\s+(?:\\p{L}+\\s+)?(?:studies|onderzoeken|metingen|deelnemers|cliënten|therapeuten|therapieën|behandelingen|meta-analyses|steekproeven|vragenlijsten)',
    '(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|tientallen|honderden|duizenden) (?:studies|onderzoeken|meta-analyses)',
    '\\d+ (?:van|op) de \\d+',
  ].join('|'),
  'u',
);
