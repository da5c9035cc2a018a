import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { placeOf, type Fault } from './fault.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Accessibility as axe sees it: WCAG 2.0 to 2.2, A and AA, and its best practices. */
export const axe = async (page: Page): Promise<Fault[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      where: placeOf(page.url()),
      rule: id,
      found: `${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim() ?? ''})`,
    })),
  );
};
