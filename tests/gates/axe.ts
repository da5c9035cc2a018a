import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { placeOf, type Fault } from './fault.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The rules of axe that look at colours; what the others look at does not change with a scheme. */
const colours = ['color-contrast', 'link-in-text-block'];

/**
 * Accessibility as axe sees it: WCAG 2.0 to 2.2, A and AA, and its best practices; or of those only what colours can break.
 * The pages have no frames from elsewhere, so no second page is opened to gather results, and what passes is not written out:
 * both took longer than the looking.
 */
export const axe = async (page: Page, only?: 'colours'): Promise<Fault[]> => {
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (
    only ? builder.withRules(colours) : builder.withTags(tags)
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      where: placeOf(page.url()),
      rule: id,
      found: `${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim() ?? ''})`,
    })),
  );
};
