import type { ReactNode } from 'react';
import type { ReviewReport, TestMade } from '../../domain/progress/report.ts';
import { practiceStrings } from '../../strings/nl/practice.ts';
import { reportStrings as t } from '../../strings/nl/report.ts';

type Props = {
  tests: TestMade[];
  review: ReviewReport | undefined;
  /** Title of the module that a test belongs to, by exercise id. */
  moduleOf: (exercise: string) => string;
  /** A moment or a day in words. */
  dayOf: (moment: string) => string;
};

/** What was practised beside the lessons: which tests were made, without what came out, and how much was reviewed. */
export function ReportBeside({ tests, review, moduleOf, dayOf }: Props): ReactNode {
  return (
    <>
      {tests.length > 0 ? (
        <section key="tests" aria-labelledby="toetsen">
          <h2 id="toetsen">{t.tests}</h2>
          <ul>
            {tests.map(({ exercise, kind, at }) => (
              <li key={exercise}>
                {t.testMade(practiceStrings.kind[kind], moduleOf(exercise), dayOf(at))}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {review ? (
        <section key="review" aria-labelledby="herhalen">
          <h2 id="herhalen">{t.review}</h2>
          <p>{t.reviewed(review, dayOf(`${review.last}T12:00`))}</p>
        </section>
      ) : null}
    </>
  );
}
