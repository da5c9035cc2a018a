import type { BrowserContext } from '@playwright/test';
import { placeOf, type Fault } from './fault.ts';

/** What a page does while it is used: keeps what went wrong until `faults` is asked. */
export type Watch = {
  faults(): Fault[];
  /** From now on, faults of this rule whose text matches are expected by the test. */
  expect(rule: string, found: RegExp): void;
};

declare global {
  interface Window {
    reportViolation?: (text: string) => void;
  }
}

/** Watches every page of a context for requests to others, missing files, policy violations and script errors. */
export const watch = async (context: BrowserContext, origin: string): Promise<Watch> => {
  const seen: Fault[] = [];
  const expected: { rule: string; found: RegExp }[] = [];
  const where = (url: string) => (url.startsWith('http') ? placeOf(url) : url);

  await context.route(
    (url) => url.protocol.startsWith('http') && url.origin !== origin,
    (route) => route.abort('blockedbyclient'),
  );
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!url.protocol.startsWith('http') || url.origin === origin) return;
    seen.push({ where: where(request.frame().url()), rule: 'third-party', found: request.url() });
  });
  context.on('response', (response) => {
    const page = response.request().isNavigationRequest();
    if (response.status() >= 400 && !page)
      seen.push({
        where: where(response.frame().url()),
        rule: 'missing-file',
        found: `${response.status()} ${response.url()}`,
      });
  });
  context.on('weberror', (problem) => {
    const url = problem.page()?.url() ?? '';
    seen.push({ where: where(url), rule: 'script-error', found: String(problem.error().message) });
  });
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const text = message.text();
    // Already told by the policy event or by the response.
    if (/Content Security Policy|Failed to load resource/.test(text)) return;
    seen.push({ where: where(message.page()?.url() ?? ''), rule: 'console', found: text });
  });
  await context.exposeBinding('reportViolation', ({ frame }, text: string) => {
    seen.push({ where: where(frame.url()), rule: 'policy-violation', found: text });
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.reportViolation?.(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile ?? ''}:${event.lineNumber}`,
      );
    });
  });
  return {
    faults: () =>
      seen.filter(
        (fault) =>
          !expected.some(({ rule, found }) => rule === fault.rule && found.test(fault.found)),
      ),
    expect: (rule, found) => expected.push({ rule, found }),
  };
};
