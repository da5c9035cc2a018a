import { describe, expect, test } from 'vitest';
import { loadCourse, type Course } from '../../src/build/content/course.ts';
import { testFormLints } from '../../src/build/content/lints/test-form.ts';
import { problemLine } from '../../src/build/content/problem.ts';
import { idsInUse } from '../../src/build/content/registry.ts';
import { parseYaml } from '../../src/build/content/source.ts';
import { edit, klein, register, says } from './klein.ts';

const module = 'nl/modules/gesprek.yaml';
const at = `content/${module}`;
const cases = ['ada', 'bas', 'cor', 'dua', 'eva', 'fay', 'gio', 'hub'];

type Forms = { pretest?: string[]; posttest?: string[] };

/** Two families, `stil` and `luid`, of eight cases each; the module gets these forms. */
const courseWith = ({ pretest, posttest }: Forms, grey: string[] = []): Course => {
  const { course } = loadCourse(klein());
  const [first] = course.families;
  const [keyed] = first?.data.cases.filter((one) => !one.grey) ?? [];
  const [greyCase] = first?.data.cases.filter((one) => one.grey) ?? [];
  const [gesprek] = course.modules;
  if (!first || !keyed || !greyCase || !gesprek) throw new Error('the fixture lacks something');
  const list = (name: string, ids?: string[]) =>
    ids ? `${name}:\n${ids.map((id) => `  - ${id}\n`).join('')}` : '';
  const text = `title: Het gesprek\n${list('pretest', pretest)}${list('posttest', posttest)}`;
  return {
    ...course,
    families: ['stil', 'luid'].map((id) => ({
      ...first,
      id,
      data: {
        ...first.data,
        cases: cases.map((word) => ({
          ...(grey.includes(`${id}-${word}`) ? greyCase : keyed),
          id: word,
        })),
      },
    })),
    modules: [{ ...gesprek, source: parseYaml(text), data: { ...gesprek.data, pretest, posttest } }],
  } as Course;
};
const pretest = ['stil-ada', 'stil-bas', 'luid-ada', 'luid-bas'];
const posttest = ['stil-cor', 'stil-dua', 'luid-cor', 'luid-dua'];
const lines = (course: Course) =>
  [...testFormLints(course)].map((problem) => problemLine(problem, 'content'));

describe('voortoets en natoets', () => {
  test('zijn goed als ze evenveel andere gevallen van dezelfde families hebben', () => {
    expect(lines(courseWith({ pretest, posttest }))).toEqual([]);
  });

  test('ontbreken niet in een module van een cursus die al genoeg gevallen heeft', () => {
    const course = courseWith({});
    const [first, second] = course.families;
    const enough = { ...course, families: [first!, second!, { ...first!, id: 'kort' }] };
    expect(lines(enough)).toEqual([
      `${at}:1:1  let op: deze module heeft nog geen voortoets en geen natoets. Kies er vignetten voor die in geen les staan (pretest en posttest, elk vier tot zes). (B05)`,
    ]);
    expect(lines(course)).toEqual([]);
  });

  test('horen bij elkaar: de een zonder de ander kan niet', () => {
    expect(lines(courseWith({ posttest }))).toEqual([
      `${at}:1:1  er is wel een natoets (posttest) maar geen voortoets. Schrijf ook pretest, met andere gevallen van dezelfde families. (B05)`,
    ]);
    expect(lines(courseWith({ pretest }))).toEqual([
      `${at}:1:1  er is wel een voortoets (pretest) maar geen natoets. Schrijf ook posttest, met andere gevallen van dezelfde families. (B05)`,
    ]);
  });

  test('delen geen geval', () => {
    expect(lines(courseWith({ pretest, posttest: [...posttest.slice(0, 3), 'luid-bas'] }))).toEqual(
      [
        `${at}:11:5  posttest.4: "luid-bas" staat al in pretest. Elke vorm heeft haar eigen gevallen: kies hier een ander geval van dezelfde familie. (B05)`,
      ],
    );
  });

  test('hebben geen grijs geval', () => {
    expect(lines(courseWith({ pretest, posttest }, ['stil-bas']))).toEqual([
      `${at}:4:5  pretest.2: "stil-bas" is een grijs geval en heeft geen sleutel. Kies een geval van dezelfde familie met een sleutel. (V30)`,
    ]);
  });

  test('nemen van elke familie evenveel', () => {
    const uneven = ['stil-cor', 'stil-dua', 'stil-eva', 'luid-cor'];
    expect(lines(courseWith({ pretest, posttest: uneven }))).toEqual([
      `${at}:8:3  posttest: van de familie "stil" staan er 2 in de voortoets en 3 in de natoets. Neem er in beide evenveel. (B05)`,
      `${at}:8:3  posttest: van de familie "luid" staan er 2 in de voortoets en 1 in de natoets. Neem er in beide evenveel. (B05)`,
    ]);
  });

  test('hebben minstens één leerdoel met twee vragen in beide: anders is er geen groei te zien', () => {
    const course = courseWith({ pretest: ['stil-ada', 'luid-ada'], posttest: ['stil-bas', 'luid-bas'] });
    const [stil, luid] = course.families;
    const apart = (objectives: string[]) => ({
      ...course,
      families: [stil!, { ...luid!, data: { ...luid!.data, objectives } }],
    });
    expect(lines(apart(stil!.data.objectives))).toEqual([]);
    const found = [
      `${at}:3:3  let op: pretest: geen enkel leerdoel heeft in de voortoets en in de natoets minstens 2 vragen, dus na de natoets valt er bij geen leerdoel iets te vergelijken. Neem van één familie 2 gevallen in elke vorm. (B05)`,
    ];
    expect(lines(apart(['luisteren.z']))).toEqual(found);
    // What a lesson has you do in your own words is not laid beside each other either.
    const own = apart(stil!.data.objectives);
    const lessons = own.lessons.map((lesson) => ({
      ...lesson,
      data: {
        ...lesson.data,
        objectives: lesson.data.objectives.map((one) => ({ ...one, measured: false })),
      },
    }));
    expect(lines({ ...own, lessons })).toEqual(found);
  });

  test('wijzen naar een geval dat er is', () => {
    expect(lines(courseWith({ pretest: ['stil-adda', ...pretest.slice(1)], posttest }))[0]).toContain(
      `${at}:3:5  pretest.1: `,
    );
  });

  test('hebben gevallen van hun eigen module', () => {
    const course = courseWith({ pretest, posttest });
    course.modules[0]!.data.lessons = ['praten'];
    expect(lines(course)).toHaveLength(8);
    expect(lines(course)[0]).toBe(
      `${at}:3:5  pretest.1: "stil-ada" hoort bij de les "luisteren", en die staat niet in deze module. Kies een vignet van een les van deze module. (B05)`,
    );
  });

  test('hebben geen geval dat al met uitleg in een les staat', () => {
    const course = courseWith({ pretest, posttest });
    const [luisteren] = course.lessons;
    luisteren!.body.tags
      .find(({ name }) => name === 'Vignette')!
      .attributes.set('id', 'stil-ada');
    expect(lines(course)).toEqual([
      expect.stringMatching(
        /pretest\.1: "stil-ada" staat al in een les \(.*luisteren\.mdx:\d+\), met uitleg erbij\. Kies een geval dat nergens staat, of haal het uit de les\. \(B05\)$/,
      ),
    ]);
  });

  test('krijgen een id uit de module, en zijn zonder versie geregistreerd', () => {
    expect(
      idsInUse(courseWith({ pretest, posttest }))
        .filter(({ kind }) => /test$/.test(kind))
        .map(({ id, kind, version }) => [id, kind, version]),
    ).toEqual([
      ['voortoets-gesprek', 'pretest', undefined],
      ['natoets-gesprek', 'posttest', undefined],
    ]);
  });

  test('hebben vier tot zes gevallen', () => {
    const files = klein();
    edit(files, module, 'lessons:', 'pretest:\n  - na-de-stilte-bo\nlessons:');
    register(files);
    expect(says(files)).toContainEqual(expect.stringMatching(/pretest: .*4/));
  });
});
