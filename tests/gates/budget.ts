import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { placeOf, type Fault } from './fault.ts';

/** What a page may weigh before anything is touched, in kB of 1,000 bytes as they travel (brotli). */
export type Budget = {
  page: number;
  scripts: number;
  styles: number;
  requests: number;
  fonts: number;
};

export const lessonBudget: Budget = { page: 22, scripts: 5, styles: 5, requests: 4, fonts: 100 };
export const benchBudget: Budget = { ...lessonBudget, page: 12 };

/** What one visit cost, before anything was touched and after reading to the end. */
export type Weight = {
  /** kB of everything but fonts, headers included. */
  page: number;
  scripts: number;
  styles: number;
  fonts: number;
  /** Paths of all requests besides fonts. */
  requests: string[];
  /** Paths asked for in advance for the next page; they cost this page nothing and are counted apart. */
  prefetched: string[];
  /** kB of what keeps the course for later; it comes after the page, whatever is read, and costs the page nothing. */
  background: number;
  /** The same as `page`, after reading to the end. */
  pageRead: number;
  /** Paths of requests that reading to the end added for this page itself. */
  later: string[];
  layoutShift: number;
  /** Families whose text waits for the font. */
  blockingFonts: string[];
};

const kilobytes = (bytes: number) => Math.round(bytes / 10) / 100;
const brotli = (text: string) => (text ? brotliCompressSync(text).length : 0);
const contents = (html: string, tag: RegExp) =>
  [...html.matchAll(tag)].map(([, attributes = '', body = '']) => ({ attributes, body }));

/** Scripts that stand in the page; data and prefetch rules in a script element are not scripts. */
const inlineScripts = (html: string) =>
  contents(html, /<script\b([^>]*)>([\s\S]*?)<\/script>/g)
    .filter(({ attributes }) => !/\bsrc=|ld\+json|speculationrules/.test(attributes))
    .map(({ body }) => body)
    .join('\n');

const inlineStyles = (html: string) =>
  contents(html, /<style\b([^>]*)>([\s\S]*?)<\/style>/g)
    .map(({ body }) => body)
    .join('\n');

/** What registers the worker (layouts/Later.astro). What the worker itself fetches is no traffic of the page at all. */
const laterFile = /\/_astro\/later\.[0-9a-f]{8}\.js$/;

type Sent = { path: string; kind: string; bytes: number; prefetch: boolean; background: boolean };

/** Visits a page with an empty cache, reads to the end without touching anything, and weighs what travelled. */
export const weigh = async (page: Page, url: string): Promise<Weight> => {
  const session = await page.context().newCDPSession(page);
  const sent = new Map<string, Sent>();
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: false });
  session.on('Network.requestWillBeSent', ({ requestId, request, type, initiator }) => {
    if (!request.url.startsWith('http')) return;
    sent.set(requestId, {
      path: new URL(request.url).pathname,
      kind: type ?? 'Other',
      bytes: 0,
      background: laterFile.test(request.url) || laterFile.test(initiator.url ?? ''),
      prefetch: /prefetch/.test(request.headers['Sec-Purpose'] ?? request.headers['Purpose'] ?? ''),
    });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = sent.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  const response = await page.goto(url, { waitUntil: 'networkidle' });
  const html = (await response?.text()) ?? '';
  await page.waitForTimeout(500);
  const before = [...sent.values()];
  const isFont = ({ kind, path }: Sent) => kind === 'Font' || path.endsWith('.woff2');
  const besides = before.filter((one) => !isFont(one) && !one.prefetch && !one.background);
  const sum = (list: Sent[]) => list.reduce((total, { bytes }) => total + bytes, 0);

  await page.evaluate(async () => {
    const step = innerHeight * 0.8;
    for (let top = 0; top <= document.documentElement.scrollHeight; top += step) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((ready) => setTimeout(ready, 60));
    }
  });
  await page.waitForTimeout(300);
  const after = [...sent.values()]
    .slice(before.length)
    .filter((one) => !isFont(one) && !one.background);
  const later = after.filter(({ prefetch }) => !prefetch);
  const { layoutShift, blockingFonts } = await page.evaluate(async () => {
    const shifts = await new Promise<PerformanceEntry[]>((ready) => {
      new PerformanceObserver((list) => ready(list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
      setTimeout(() => ready([]), 200);
    });
    const counted = shifts as (PerformanceEntry & { value: number; hadRecentInput: boolean })[];
    return {
      layoutShift: counted.reduce((sum, one) => sum + (one.hadRecentInput ? 0 : one.value), 0),
      // A face that only borrows a local font has nothing to wait for.
      blockingFonts: [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSFontFaceRule)
        .map(({ style }) => ({
          family: style.getPropertyValue('font-family'),
          display: style.getPropertyValue('font-display') || 'auto',
          source: style.getPropertyValue('src'),
        }))
        .filter(
          ({ display, source }) =>
            source.includes('url(') && !['swap', 'fallback', 'optional'].includes(display),
        )
        .map(({ family, display }) => `${family} (${display})`),
    };
  });
  await session.detach();
  return {
    page: kilobytes(sum(besides)),
    scripts: kilobytes(
      brotli(inlineScripts(html)) + sum(besides.filter(({ kind }) => kind === 'Script')),
    ),
    styles: kilobytes(
      brotli(inlineStyles(html)) + sum(besides.filter(({ kind }) => kind === 'Stylesheet')),
    ),
    fonts: kilobytes(sum([...sent.values()].filter(isFont))),
    pageRead: kilobytes(sum([...besides, ...later])),
    requests: besides.map(({ path }) => path),
    background: kilobytes(sum([...sent.values()].filter(({ background }) => background))),
    prefetched: [...before, ...after].filter(({ prefetch }) => prefetch).map(({ path }) => path),
    later: later.map(({ path }) => path),
    layoutShift: Math.round(layoutShift * 1000) / 1000,
    blockingFonts,
  };
};

/** What a page costs more than it may. */
export const budget = async (page: Page, url: string, limit: Budget): Promise<Fault[]> => {
  const weight = await weigh(page, url);
  const where = placeOf(url);
  const faults: Fault[] = [];
  const more = (rule: string, found: string) => faults.push({ where, rule, found });
  for (const kind of ['page', 'scripts', 'styles', 'fonts'] as const)
    if (weight[kind] > limit[kind])
      more(`budget-${kind}`, `${weight[kind]} kB, at most ${limit[kind]} kB`);
  if (weight.requests.length > limit.requests)
    more('budget-requests', `${weight.requests.length} (${weight.requests.join(' ')})`);
  if (weight.later.length > 0) more('budget-later', weight.later.join(' '));
  if (weight.layoutShift > 0) more('layout-shift', String(weight.layoutShift));
  for (const family of weight.blockingFonts) more('blocking-font', family);
  return faults;
};
