import { Cite, type CSL } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { referenceTo, sourceItems } from '../../src/build/citations.ts';
import { toBibtex, toRis } from '../../src/build/citation-files.ts';
import { lessonItem } from '../../src/build/lesson-citation.ts';

const lines = (text: string) => text.split('\r\n');
const course = { title: 'Therapeutische alliantie: een open cursus', holder: 'Redactie X & Y' };
const lesson = {
  id: 'wat-is-een-breuk',
  title: 'Wat is een ‘breuk’? 8 % & één één-op-één gesprek',
  version: 2,
  checked: '2026-03-05',
};
const address = 'https://voorbeeld.example/cursus/lessen/wat-is-een-breuk/';

const anArticle = (more: Partial<CSL> = {}): CSL => ({
  id: 'fluckiger2018',
  type: 'article-journal',
  title: 'The alliance in adult psychotherapy',
  author: [{ family: 'Flückiger', given: 'Christoph' }],
  issued: { 'date-parts': [[2018]] },
  'container-title': 'Psychotherapy: Theory, Research & Practice',
  volume: '55',
  issue: '4',
  page: '316-340',
  DOI: '10.1037/pst0000172',
  ...more,
});

describe('een les citeren', () => {
  test('geeft in APA de redactie, datum, titel, versie, cursus en het adres', () => {
    expect(referenceTo(lessonItem(lesson, course, address))).toBe(
      'Redactie X &amp; Y. (2026, 5 maart). <i>Wat is een ‘breuk’? 8 % &amp; één één-op-één gesprek</i> [Les, versie 2]. Therapeutische alliantie: een open cursus. <a href="https://voorbeeld.example/cursus/lessen/wat-is-een-breuk/">https://voorbeeld.example/cursus/lessen/wat-is-een-breuk/</a>',
    );
  });

  test('laat het adres weg zolang niemand weet waar de cursus staat', () => {
    const item = lessonItem(lesson, course, null);
    expect(referenceTo(item)).toBe(
      'Redactie X &amp; Y. (2026, 5 maart). <i>Wat is een ‘breuk’? 8 % &amp; één één-op-één gesprek</i> [Les, versie 2]. Therapeutische alliantie: een open cursus.',
    );
    expect(toRis([item])).not.toContain('UR  -');
    expect(toBibtex([item])).not.toContain('url');
  });

  test('geeft in RIS één regel per veld', () => {
    expect(lines(toRis([lessonItem(lesson, course, address)]))).toEqual([
      'TY  - ELEC',
      'AU  - Redactie X & Y',
      'DA  - 2026/03/05/',
      'PY  - 2026',
      'ID  - wat-is-een-breuk',
      'LA  - nl',
      'TI  - Wat is een ‘breuk’? 8 % & één één-op-één gesprek',
      'UR  - https://voorbeeld.example/cursus/lessen/wat-is-een-breuk/',
      'T2  - Therapeutische alliantie: een open cursus',
      'M3  - Les, versie 2',
      'ER  - ',
      '',
      '',
    ]);
  });

  test('geeft in BibTeX dezelfde gegevens, met de tekens waar LaTeX over valt beschermd', () => {
    expect(toBibtex([lessonItem(lesson, course, address)])).toBe(
      [
        '@misc{wat-is-een-breuk,',
        '\tauthor = {{Redactie X \\& Y}},',
        '\tyear = {2026},',
        '\tmonth = mar,',
        '\ttitle = {Wat is een ‘breuk’? 8 \\% \\& één één-op-één gesprek},',
        '\ttype = {Les, versie 2},',
        '\turl = {https://voorbeeld.example/cursus/lessen/wat-is-een-breuk/},',
        '\thowpublished = {Therapeutische alliantie: een open cursus},',
        '}',
        '',
      ].join('\n'),
    );
  });
});

describe('een bron in RIS', () => {
  test('blijft heel, hoe lang de titel ook is', () => {
    const title = `${'Nog een lange titel met ë, ü en ‘aanhalingstekens’ '.repeat(6)}einde`;
    expect(lines(toRis([anArticle({ title })]))).toContain(`TI  - ${title}`);
  });

  test('heeft een begin- en eindbladzijde, en zonder dag alleen een jaar', () => {
    expect(lines(toRis([anArticle()]))).toEqual([
      'TY  - JOUR',
      'AU  - Flückiger, Christoph',
      'PY  - 2018',
      'DO  - 10.1037/pst0000172',
      'ID  - fluckiger2018',
      'IS  - 4',
      'SP  - 316',
      'EP  - 340',
      'T2  - Psychotherapy: Theory, Research & Practice',
      'TI  - The alliance in adult psychotherapy',
      'VL  - 55',
      'ER  - ',
      '',
      '',
    ]);
  });

  test.each([
    [[2023, 2, 9], 'DA  - 2023/02/09/'],
    [[2013, 8], 'DA  - 2013/08//'],
  ])('schrijft de datum %j voluit', (parts, line) => {
    const issued = { 'date-parts': [parts] } as NonNullable<CSL['issued']>;
    expect(lines(toRis([anArticle({ issued })]))).toContain(line);
  });

  test('zegt bij een webpagina zonder datum wanneer wij haar lazen', () => {
    const [page] = sourceItems(['nip_preambule']);
    expect(page && lines(toRis([page]))).toContain('Y2  - 2026/11/22/');
    expect(page && toBibtex([page])).toContain('\turldate = {2026-11-22},\n');
  });

  test('houdt een id van meer dan twintig tekens heel', () => {
    expect(toRis([anArticle({ id: 'patientenfederatie_minderjarigen' })])).toContain(
      'ID  - patientenfederatie_minderjarigen\r\n',
    );
  });
});

test('een hoofdstuk wordt in BibTeX een deel van een bundel, met id als sleutel', () => {
  const [chapter] = sourceItems(['eubanks2019ch']);
  expect(chapter && toBibtex([chapter])).toMatch(/^@incollection\{eubanks2019ch,\n/);
});

test('wat in een RIS-bestand staat, komt er bij inlezen ongeschonden uit', () => {
  const items = sourceItems(['fluckiger2018', 'eubanks2018', 'roest2023', 'greenson1967']);
  const read = new Cite(toRis(items)).data;
  const what = (item: CSL) => [item.title, item.DOI, item.author, item.volume];
  expect(read.map(what)).toEqual(items.map(what));
});

test('bronnen staan op de volgorde van de lijst, elke één keer', () => {
  const ids = sourceItems(['bordin1979', 'bordin1979', 'baldwin2007']).map(({ id }) => id);
  expect(ids).toEqual(['baldwin2007', 'bordin1979']);
});
