import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { budget, lessonBudget } from '../gates/budget.ts';
import { report } from '../gates/fault.ts';
import { lessonPages } from './kinds.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

/** Code that every lesson can ask for when it is touched. */
const everywhere = ['LessonDone', 'Notices', 'PrequestionEcho', 'PrequestionForm', 'client'];
/** What a component in a lesson can ask for besides. What is played on a page of its own needs nothing here. */
const codeOf = {
  Vignette: 'VignetteQuiz',
  Agreement: 'AgreementExercise',
  Comparison: 'ComparisonExercise',
  Explain: 'ExplainField',
  Journal: 'JournalField',
  FigureCorrelation: 'CorrelationCloud',
};

const root = sites[0];
if (root && existsSync(root.dir)) {
  for (const path of lessonPages(root))
    test(`/${path} is licht, verschuift niet en laadt niets na`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      expect(report(await budget(page, new URL(path, baseURL).href, lessonBudget))).toBe('');
    });

  test('een les noemt alleen de code van wat erin staat, dus van een andere soort oefening laadt ze niets', () => {
    for (const path of lessonPages(root)) {
      const html = readFileSync(join(root.dir, path, 'index.html'), 'utf8');
      const id = path.split('/')[1] ?? '';
      const lesson = readFileSync(`content/nl/lessons/${id}.mdx`, 'utf8');
      const own = Object.entries(codeOf).flatMap(([component, code]) =>
        new RegExp(`<${component}\\b`).test(lesson) ? [code] : [],
      );
      const named = new Set(
        [...html.matchAll(/_astro\/([\w-]+)\.[\w-]+\.js/g)].map(([, name = '']) => name),
      );
      expect([...named].toSorted(), path).toEqual([...everywhere, ...own].toSorted());
    }
  });
}
