import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { useSaved } from '../../../src/ui/use-saved.ts';
import { FakeBrowser } from '../stores/browser.ts';

/*
 * On the server React asks for the built value, and it asks for the same one while it takes over the page. That the saved
 * value follows without a mismatch takes a browser: tests/e2e.
 */
test('de gebouwde pagina toont de gebouwde waarde, ook als er al iets bewaard is', () => {
  const { progress } = new FakeBrowser().open();
  progress.commitVignette('te-laat-noor', 1, { choice: 'taak' });
  const Probe = () =>
    useSaved(progress.answerStore('te-laat-noor', 'vignette'), undefined)?.choice ?? 'niets';
  expect(renderToString(createElement(Probe))).toBe('niets');
});
