import { describe, expect, test } from 'vitest';
import { numberedLines, withNumbers } from '../../../src/features/agreement/lines.ts';
import type { AgreementCase } from '../../../src/features/agreement/rubric.ts';

/** A case of which only the fragments matter here. */
const aCase = (fragments: AgreementCase['fragments']) => ({ fragments }) as AgreementCase;

const lines = numberedLines(
  aCase([
    {
      id: 't1',
      heading: 'Bij de aanmelding',
      lines: [
        { id: 't1a', text: 'Ik wil weer met de trein.' },
        { id: 't1b', text: 'Over vroeger hoeft het niet te gaan.' },
      ],
    },
    {
      id: 't2',
      heading: 'Derde gesprek',
      lines: [
        { id: 't2a', speaker: 'Bo', aside: 'kijkt weg', text: 'De brief is niet af.' },
        { id: 't2b', speaker: 'Eva', text: 'Dat geeft niet.' },
      ],
    },
  ]),
);

describe('de regels van een geval', () => {
  test('zijn door alle fragmenten heen genummerd vanaf 1', () => {
    expect(lines.map(({ id, number }) => [id, number])).toEqual([
      ['t1a', 1],
      ['t1b', 2],
      ['t2a', 3],
      ['t2b', 4],
    ]);
  });

  test('tellen door na de regels die voor elk geval gelijk zijn', () => {
    const own = aCase([{ id: 'u1', heading: 'Later', lines: [{ id: 'u1a', text: 'Het lukte.' }] }]);
    const shared = {
      intro: '',
      fragments: aCase([]).fragments.concat([
        { id: 't1', heading: 'Eerst', lines: [{ id: 't1a', text: 'Het lukt niet.' }] },
      ]),
    };
    expect(numberedLines(own, shared).map(({ id, number }) => [id, number])).toEqual([
      ['t1a', 1],
      ['u1a', 2],
    ]);
  });

  test('zeggen wie er spreekt en wat daarbij te zien is, behalve bij geschreven tekst', () => {
    expect(lines.map(({ text }) => text)).toEqual([
      'Ik wil weer met de trein.',
      'Over vroeger hoeft het niet te gaan.',
      'Bo (kijkt weg): De brief is niet af.',
      'Eva: Dat geeft niet.',
    ]);
  });
});

describe('een uitleg van de auteur', () => {
  test.each([
    ['Zij zegt het zelf (t1a).', 'Zij zegt het zelf (regel 1).'],
    ['Het wringt (t1a, t2a).', 'Het wringt (regels 1 en 3).'],
    ['Het wringt tussen t1b en t2a.', 'Het wringt tussen regels 2 en 3.'],
    ['Telkens weer (t1a, t1b, t2a).', 'Telkens weer (regels 1, 2 en 3).'],
    ['Zo (t1a, t1b en t2a) dus.', 'Zo (regels 1, 2 en 3) dus.'],
    ['Eerst (t1a), dan (t2a).', 'Eerst (regel 1), dan (regel 3).'],
  ])('noemt regels zoals de lezer ze ziet: %s', (why, expected) => {
    expect(withNumbers(why, lines)).toBe(expected);
  });

  test.each(['Op 3 mei, in gesprek 2.', 'De A2-weg en kamer b12.', 'Wie een 2 geeft, leest mee.'])(
    'blijft zoals ze is als er geen regel in staat: %s',
    (why) => {
      expect(withNumbers(why, lines)).toBe(why);
    },
  );
});
