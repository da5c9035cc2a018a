import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtFiles } from './built.ts';
import { placeOf, type Fault } from './fault.ts';

const metaPattern = /<meta\s[^>]*http-equiv="content-security-policy"[^>]*>/i;
const harmless =
  /^'(?:self|none|wasm-unsafe-eval|inline-speculation-rules|report-sample|sha(?:256|384|512)-[^']+)'$/;

/** The one page that runs WebAssembly: the search index. */
const runsWasm = (where: string) => where === 'zoeken/index.html';

const directives = (policy: string) =>
  new Map(
    policy
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name, ...values]) => [name ?? '', values]),
  );

const weaknesses = (policy: string, where: string): string[] => {
  const rules = directives(policy);
  const of = (name: string) => rules.get(name) ?? rules.get('default-src') ?? ['*'];
  const found: string[] = [];
  for (const name of ['script-src', 'style-src', 'connect-src', 'img-src', 'font-src', 'frame-src'])
    for (const value of of(name))
      if (
        (!harmless.test(value) && !(name === 'img-src' && value === 'data:')) ||
        (value === "'wasm-unsafe-eval'" && !runsWasm(where))
      )
        found.push(`${name} ${value}`);
  if (of('object-src').join() !== "'none'") found.push('object-src is not none');
  for (const name of ['base-uri', 'form-action'])
    if (!rules.get(name)?.every((value) => /^'(?:self|none)'$/.test(value)))
      found.push(`${name} is missing or open`);
  return found;
};

/** A policy on every page, before anything that loads or runs, and strict. */
export const policy = (dir: string, files = builtFiles(dir)): Fault[] =>
  files.flatMap((where) => {
    const text = readFileSync(join(dir, where), 'utf8');
    const meta = metaPattern.exec(text);
    if (!meta) return [{ where, rule: 'policy', found: 'no policy' }];
    const faults: Fault[] = [];
    const before = text.slice(0, meta.index);
    const early = /<(script|style|link|body|base)\b[^>]*>/i.exec(before);
    if (early)
      faults.push({ where, rule: 'policy', found: `${early[0]} stands before the policy` });
    const content = /content="([^"]*)"/i.exec(meta[0])?.[1] ?? '';
    for (const found of weaknesses(content, where)) faults.push({ where, rule: 'policy', found });
    return faults;
  });

const elsewhere = 'http://elders.example';

/** What an attacker who got markup into a page would try; each tells when it worked. */
const markup = {
  'inline script': `<script>window.__worked = [...(window.__worked ?? []), 'inline script']</script>`,
  handler: `<img src="data:," alt="" onerror="window.__worked = [...(window.__worked ?? []), 'handler']">`,
  'script elsewhere': `<script src="${elsewhere}/script"></script>`,
  'image elsewhere': `<img alt="" src="${elsewhere}/image">`,
  'style elsewhere': `<link rel="stylesheet" href="${elsewhere}/style">`,
  'frame elsewhere': `<iframe title="x" src="${elsewhere}/frame"></iframe>`,
  object: `<object data="${elsewhere}/object"></object>`,
  'style attribute': `<p id="probe-style" style="outline-offset: 37px">x</p>`,
  'style element': `<style>#probe-sheet { outline-offset: 37px }</style><p id="probe-sheet">x</p>`,
  'javascript address': `<a id="probe-address" href="javascript:window.__worked = [...(window.__worked ?? []), 'javascript address']">x</a>`,
  'form elsewhere': `<form id="probe-form" action="${elsewhere}/form" target="probe-frame"><button>x</button></form><iframe title="y" name="probe-frame"></iframe>`,
  base: `<base href="${elsewhere}/base/">`,
};

type Probe = keyof typeof markup | 'fetch elsewhere' | 'code from text';

/** Attacks that the policy of this page does not stop. The page is loaded again with the attacks written into it. */
export const probes = async (page: Page, url: string): Promise<Fault[]> => {
  const reached = new Set<string>();
  await page.route(`${elsewhere}/**`, (route) => {
    reached.add(new URL(route.request().url()).pathname.slice(1));
    return route.fulfill({ body: '', headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  await page.route(url, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const attacked = text.replace('</body>', `${Object.values(markup).join('\n')}</body>`);
    await route.fulfill({ response, body: attacked });
  });
  await page.goto(url);
  const worked = new Set<string>(
    await page.evaluate(async (address) => {
      const done: string[] = [];
      const wide = window as unknown as { __worked?: string[] };
      const offset = (id: string) => {
        const element = document.getElementById(id);
        return element ? getComputedStyle(element).outlineOffset : '';
      };
      if (offset('probe-style') === '37px') done.push('style attribute');
      if (offset('probe-sheet') === '37px') done.push('style element');
      const added = document.createElement('p');
      document.body.append(added);
      added.setAttribute('style', 'outline-offset: 37px');
      if (getComputedStyle(added).outlineOffset === '37px') done.push('style attribute');
      const script = document.createElement('script');
      script.textContent = `window.__worked = [...(window.__worked ?? []), 'inline script']`;
      document.body.append(script);
      if (document.baseURI.startsWith(address)) done.push('base');
      document.getElementById('probe-address')?.click();
      document.querySelector<HTMLFormElement>('#probe-form')?.requestSubmit();
      await fetch(`${address}/fetch`).then(
        () => done.push('fetch elsewhere'),
        () => undefined,
      );
      // Outside the call itself, where the debugger's own permission to evaluate no longer counts.
      await new Promise((ready) => {
        setTimeout(() => {
          try {
            if (new Function('return 1')() === 1) done.push('code from text');
          } catch {
            // Stopped, as it should be.
          }
          ready(null);
        }, 0);
      });
      await new Promise((ready) => setTimeout(ready, 150));
      return [...done, ...(wide.__worked ?? [])];
    }, elsewhere),
  );
  for (const kind of ['script', 'image', 'style', 'frame', 'form'])
    if (reached.has(kind)) worked.add(`${kind} elsewhere`);
  if (reached.has('object')) worked.add('object');
  await page.unroute(url);
  await page.unroute(`${elsewhere}/**`);
  const all: Probe[] = [...(Object.keys(markup) as Probe[]), 'fetch elsewhere', 'code from text'];
  return all
    .filter((probe) => worked.has(probe))
    .map((probe) => ({ where: placeOf(url), rule: 'attack', found: `${probe} is not stopped` }));
};
