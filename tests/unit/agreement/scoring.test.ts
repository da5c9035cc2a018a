import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparisons,
  distance,
  maximum,
  scoreCase,
} from '../../../src/domain/agreement/scoring.ts';
import {
  components,
  type AgreementCaseResponse,
  type AgreementRubric,
  type Rating,
  type RatingKey,
} from '../../../src/domain/agreement/types.ts';
import { readContent } from '../content.ts';

const key = (low: number, high: number, parts: Partial<RatingKey> = {}): RatingKey => ({
  range: [low, high],
  grey: false,
  unknownDefensible: false,
  ...parts,
});

/** Low goals and tasks, a usable bond. */
const aRubric = (parts: Partial<AgreementRubric> = {}): AgreementRubric => ({
  ratings: { goals: key(1, 2), tasks: key(1, 2), bond: key(3, 4) },
  friction: [
    { component: 'goals', pairs: [['ta', 'tb']] },
    {
      component: 'tasks',
      pairs: [
        ['tc', 'td'],
        ['td', 'te'],
      ],
    },
  ],
  repair: { samen: 2, uitleg: 1, patroon: 0 },
  ...parts,
});

/** The answer that earns everything. */
const aResponse = (parts: Partial<AgreementCaseResponse> = {}): AgreementCaseResponse => ({
  ratings: { goals: 1, tasks: 1, bond: 3 },
  friction: { component: 'tasks', lines: ['td', 'te'] },
  repair: 'samen',
  ...parts,
});

const scored = (rubric: AgreementRubric, response: AgreementCaseResponse) => {
  const result = scoreCase(rubric, response);
  if (result.kind !== 'scored') throw new Error(`missing ${result.missing.join()}`);
  return result;
};

const ratings: Rating[] = [1, 2, 3, 4, 5, 'unknown'];
const everyTriple = ratings.flatMap((goals) =>
  ratings.flatMap((tasks) => ratings.map((bond) => ({ goals, tasks, bond }))),
);

const line = fc.constantFrom('ta', 'tb', 'tc', 'td', 'te', 'tf');
const ratingKey = fc
  .record({
    a: fc.integer({ min: 1, max: 5 }),
    b: fc.integer({ min: 1, max: 5 }),
    grey: fc.boolean(),
    unknownDefensible: fc.boolean(),
  })
  .map(({ a, b, ...rest }): RatingKey => ({ range: [Math.min(a, b), Math.max(a, b)], ...rest }));
const rubric: fc.Arbitrary<AgreementRubric> = fc.record({
  ratings: fc.record({ goals: ratingKey, tasks: ratingKey, bond: ratingKey }),
  friction: fc.uniqueArray(
    fc.record({
      component: fc.constantFrom(...components),
      pairs: fc.array(
        fc
          .uniqueArray(line, { minLength: 2, maxLength: 2 })
          .map((pair) => pair as [string, string]),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { minLength: 1, selector: ({ component }) => component },
  ),
  repair: fc.record({
    samen: fc.constant(2 as const),
    uitleg: fc.constantFrom(0, 1),
    patroon: fc.constantFrom(0, 1),
  }),
});
const response: fc.Arbitrary<AgreementCaseResponse> = fc.record({
  ratings: fc.constantFrom(...everyTriple),
  friction: fc.record({
    component: fc.constantFrom(...components),
    lines: fc.uniqueArray(line, { minLength: 1, maxLength: 2 }),
  }),
  repair: fc.constantFrom('samen', 'uitleg', 'patroon', 'weg'),
});

describe('de vergelijkingen', () => {
  test('komen uit bereiken die elkaar niet raken', () => {
    expect(comparisons(aRubric())).toEqual([
      ['bond', 'goals'],
      ['bond', 'tasks'],
    ]);
    expect(
      comparisons(aRubric({ ratings: { goals: key(1, 2), tasks: key(2, 3), bond: key(3, 4) } })),
    ).toEqual([['bond', 'goals']]);
  });

  test('laten een grijs onderdeel erbuiten, en een bereik van meer dan twee cijfers ook', () => {
    expect(
      comparisons(
        aRubric({
          ratings: { goals: key(1, 2, { grey: true }), tasks: key(1, 3), bond: key(4, 5) },
        }),
      ),
    ).toEqual([]);
  });
});

describe('de score', () => {
  test('is nul voor hetzelfde cijfer overal, in elke sleutel', () => {
    fc.assert(
      fc.property(rubric, response, fc.constantFrom(...ratings), (rubric, response, rating) => {
        const constant = { goals: rating, tasks: rating, bond: rating };
        expect(scored(rubric, { ...response, ratings: constant }).order).toBe(0);
      }),
    );
  });

  test('is de som van haar delen en nooit meer dan wat er te halen was', () => {
    fc.assert(
      fc.property(rubric, response, (rubric, response) => {
        const { order, friction, repair, earned, total } = scored(rubric, response);
        expect(earned).toBe(order + friction.component + friction.pair + repair);
        expect(earned).toBeGreaterThanOrEqual(0);
        expect(earned).toBeLessThanOrEqual(total);
        expect(total).toBeLessThanOrEqual(maximum(rubric));
      }),
    );
  });

  test('haalt in elke sleutel het maximum voor wie overal in het bereik zit', () => {
    fc.assert(
      fc.property(rubric, (rubric) => {
        const low = (component: keyof AgreementRubric['ratings']) =>
          rubric.ratings[component].range[0] as Rating;
        const [friction] = rubric.friction;
        const { earned, total } = scored(rubric, {
          ratings: { goals: low('goals'), tasks: low('tasks'), bond: low('bond') },
          friction: friction && {
            component: friction.component,
            lines: [...(friction.pairs[0] ?? [])],
          },
          repair: 'samen',
        });
        expect([earned, total]).toEqual([maximum(rubric), maximum(rubric)]);
      }),
    );
  });

  test('telt een vergelijking alleen als de volgorde strikt is', () => {
    for (const triple of everyTriple) {
      const above = (rating: Rating) =>
        typeof triple.bond === 'number' && typeof rating === 'number' && triple.bond > rating
          ? 1
          : 0;
      expect(scored(aRubric(), aResponse({ ratings: triple })).order).toBe(
        above(triple.goals) + above(triple.tasks),
      );
    }
  });

  test('telt ‘kan ik niet zeggen’ als niet beantwoord waar dat verdedigbaar is, en anders als gemist', () => {
    const ratings = { goals: 1, tasks: 'unknown', bond: 3 } as const;
    const open = aRubric({
      ratings: { goals: key(1, 2), tasks: key(1, 2, { unknownDefensible: true }), bond: key(3, 4) },
    });
    expect(scored(open, aResponse({ ratings }))).toMatchObject({
      order: 1,
      total: maximum(open) - 1,
    });
    expect(scored(aRubric(), aResponse({ ratings }))).toMatchObject({
      order: 1,
      total: maximum(aRubric()),
    });
  });

  test.each<[string[], number]>([
    [['td', 'te'], 1],
    [['te', 'td'], 1],
    [['td'], 0.5],
    [['tc', 'te'], 0.5],
    [['ta', 'td'], 0.5],
    [['ta', 'tb'], 0],
    [['tf'], 0],
  ])('geeft voor de regels %j bij taken %d punt', (lines, pair) => {
    expect(
      scored(aRubric(), aResponse({ friction: { component: 'tasks', lines } })).friction,
    ).toEqual({ component: 1, pair });
  });

  test('geeft niets voor een onderdeel waar het niet wringt', () => {
    expect(
      scored(aRubric(), aResponse({ friction: { component: 'bond', lines: ['td', 'te'] } }))
        .friction,
    ).toEqual({ component: 0, pair: 0 });
  });

  test.each([
    ['samen', 2],
    ['uitleg', 1],
    ['patroon', 0],
    ['weg', 0],
  ])('herstel %s is %d waard', (repair, points) => {
    expect(scored(aRubric(), aResponse({ repair })).repair).toBe(points);
  });

  test('rekent het maximum uit de sleutel', () => {
    expect(maximum(aRubric())).toBe(2 + 2 + 2);
    expect(maximum(aRubric({ repair: { uitleg: 1, patroon: 0 } }))).toBe(5);
    expect(maximum(aRubric({ friction: [] }))).toBe(4);
  });
});

describe('een onvolledig antwoord', () => {
  test.each<[string, Partial<AgreementCaseResponse>, string[]]>([
    ['zonder cijfer', { ratings: { goals: 1, bond: 3 } }, ['ratings']],
    ['zonder wrijving', { friction: undefined }, ['friction']],
    ['zonder regels', { friction: { component: 'goals', lines: [] } }, ['friction']],
    [
      'met drie regels',
      { friction: { component: 'goals', lines: ['ta', 'tb', 'tc'] } },
      ['friction'],
    ],
    ['zonder herstel', { repair: undefined }, ['repair']],
    [
      'zonder iets',
      { ratings: {}, friction: undefined, repair: undefined },
      ['ratings', 'friction', 'repair'],
    ],
  ])('%s zegt wat er ontbreekt', (_, parts, missing) => {
    expect(scoreCase(aRubric(), aResponse(parts))).toEqual({ kind: 'incomplete', missing });
  });
});

test('de afstand tot het bereik is binnen, dichtbij of ver', () => {
  const bond = key(3, 4);
  expect(ratings.map((rating) => distance(bond, rating))).toEqual([
    'far',
    'near',
    'inside',
    'inside',
    'near',
    'unknown',
  ]);
});

describe('het voorbeeld trein-en-zolder', () => {
  const sample = readContent('agreements').find(
    ({ file }) => file === 'trein-en-zolder.yaml',
  )?.data;
  const rubrics: AgreementRubric[] = sample.cases.map((item: any) => ({
    ratings: Object.fromEntries(
      components.map((component) => [
        component,
        { grey: false, unknownDefensible: false, ...item.ratings[component] },
      ]),
    ),
    friction: item.friction,
    repair: Object.fromEntries(
      Object.entries<any>(item.repair.options).map(([id, { score }]) => [id, score]),
    ),
  }));
  const orderOf = (ratings: AgreementCaseResponse['ratings']) =>
    rubrics.reduce((sum, rubric) => sum + scored(rubric, aResponse({ ratings })).order, 0);

  test('heeft vier vergelijkingen', () => {
    expect(rubrics.flatMap(comparisons)).toHaveLength(4);
    expect(rubrics.map(maximum)).toEqual([6, 6]);
  });

  test('geeft niets voor een vast cijfer en hoogstens de helft voor één patroon', () => {
    for (const rating of ratings)
      expect(orderOf({ goals: rating, tasks: rating, bond: rating })).toBe(0);
    expect(Math.max(...everyTriple.map(orderOf))).toBe(2);
  });
});
