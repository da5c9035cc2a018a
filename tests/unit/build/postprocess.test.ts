import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  finishPage,
  hoistEarly,
  liftRuntime,
  preloadImports,
  postprocess,
  wakingModule,
} from '../../../src/build/postprocess.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const islandRules = 'astro-island,astro-slot,astro-static-slot{display:contents}';
const directive =
  '(()=>{(self.Astro||(self.Astro={})).touch=load;dispatchEvent(new Event("astro:touch"))})();';
const runtime =
  '(()=>{customElements.get("astro-island")||customElements.define("astro-island",class{})})();';

/** Hashes of what stands in a page, and of what stands elsewhere on the site only. */
type Policy = { scripts?: string[]; styles?: string[] };
const policyMeta = ({ scripts = [], styles = [] }: Policy = {}) =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' ${scripts
    .map(hashOf)
    .join(' ')}; style-src 'self' ${styles.map(hashOf).join(' ')};">`;

/** A page as Astro writes it: the policy after what already ran, the island style in the body. */
const aPage = ({ policy = policyMeta(), head = '', body = '' } = {}) =>
  `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8">${head}${policy}</head><body>${body}</body></html>`;

const island = (client: string, attributes = '') =>
  `<astro-island uid="Z1x2" prefix="r5" component-url="/_astro/Quiz.js" props="{&quot;id&quot;:[0,&quot;te-laat&quot;]}" ssr client="${client}" opts="{&quot;name&quot;:&quot;Quiz&quot;}"${attributes}><form></form><!--astro:end--></astro-island>`;

describe('het beleid van een pagina', () => {
  test('staat direct na de tekenset, vóór elk script en elke stijl', () => {
    const page = finishPage(
      aPage({
        policy: policyMeta({ scripts: ['start()'], styles: ['p{margin:0}'] }),
        head: '<script>start()</script><style>p{margin:0}</style>',
      }),
      '/',
    );
    expect(page).toMatch(/<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/);
    expect(page.match(/content-security-policy/g)).toHaveLength(1);
  });

  test('staat vooraan in de kop als die geen tekenset noemt', () => {
    const page = finishPage(
      `<html><head><title>Niet gevonden</title>${policyMeta()}</head></html>`,
      '/',
    );
    expect(page).toMatch(/<head><meta http-equiv="content-security-policy"/);
  });

  test('laat de stijl van een onderdeel toe dat in de pagina staat, in de kop en na die van de site', () => {
    const page = finishPage(
      aPage({
        policy: policyMeta({ styles: ['p{margin:0}'] }),
        head: '<style>p{margin:0}</style>',
        body: '<main><style data-page-style>td{color:red}</style><table></table></main>',
      }),
      '/',
    );
    expect(page).toContain('<style>p{margin:0}</style><style>td{color:red}</style></head>');
    expect(page.split('<body>')[1]).not.toContain('<style');
    expect(/style-src[^;]*/.exec(page)?.[0]).toContain(hashOf('td{color:red}'));
    expect(/script-src[^;]*/.exec(page)?.[0]).not.toContain(hashOf('td{color:red}'));
  });

  test('noemt alleen de scripts en stijlen van deze pagina', () => {
    const page = finishPage(
      aPage({
        policy: policyMeta({ scripts: ['here()', 'elsewhere()'], styles: ['a{}', 'b{}'] }),
        body: '<style>a{}</style><script type="module">here()</script>',
      }),
      '/',
    );
    expect(page).toContain(hashOf('here()'));
    expect(page).toContain(hashOf('a{}'));
    expect(page).not.toContain(hashOf('elsewhere()'));
    expect(page).not.toContain(hashOf('b{}'));
  });

  test('houdt wat geen hash is', () => {
    const page = finishPage(aPage({ policy: policyMeta({ scripts: ['elsewhere()'] }) }), '/');
    expect(page).toContain("default-src 'self'; script-src 'self'");
    expect(page).toContain("style-src 'self'");
  });

  test('vraagt geen hash voor een script met een adres en voor gegevens over de pagina', () => {
    const body =
      '<script type="module" src="/_astro/early.js"></script><script type="application/ld+json">{"name":"Les"}</script>';
    expect(finishPage(aPage({ body }), '/')).toContain(body);
  });

  test.each([
    ['een script', '<script>strange()</script>', 'strange()'],
    ['een stijl', '<style>i{}</style>', 'i{}'],
  ])('houdt de bouw tegen als de hash van %s ontbreekt', (_, body, text) => {
    expect(() => finishPage(aPage({ body }), '/')).toThrow(`The policy lacks ${hashOf(text)}`);
  });

  test('houdt de bouw tegen als een pagina met een script helemaal geen beleid heeft', () => {
    const page = aPage({ policy: '', body: '<script>strange()</script>' });
    expect(() => finishPage(page, '/')).toThrow('The policy lacks');
  });
});

describe('een afgewerkte pagina', () => {
  test('heeft de stijl van de eilanden niet meer in de tekst, en haar hash niet meer in het beleid', () => {
    const page = finishPage(
      aPage({
        policy: policyMeta({ styles: [islandRules, 'p{}'] }),
        body: `<style>${islandRules}</style><style>p{}</style>`,
      }),
      '/',
    );
    expect(page).not.toContain(islandRules);
    expect(page).not.toContain(hashOf(islandRules));
    expect(page).toContain('<style>p{}</style>');
  });

  test('noemt eerst de lagen als een eigen regel vóór de reset uit de bouw kwam, en staat die stijl toe', () => {
    const css = '@layer content{p{margin:1em}}@layer reset{p{margin:0}}';
    const page = finishPage(
      aPage({ policy: policyMeta({ styles: [css] }), head: `<style>${css}</style>` }),
      '/',
    );
    const named = `@layer reset,tokens,base,content,components,utilities;${css}`;
    expect(page).toContain(`<style>${named}</style>`);
    expect(page).toContain(hashOf(named));
    expect(page).not.toContain(hashOf(css));
  });

  test('laat lagen die goed staan met rust', () => {
    const css = '@layer reset{p{margin:0}}@layer content{p{margin:1em}}';
    const head = `<style>${css}</style>`;
    expect(finishPage(aPage({ policy: policyMeta({ styles: [css] }), head }), '/')).toContain(head);
  });

  test('houdt een letter en haar getal bij elkaar, en laat gewone tekst met rust', () => {
    const page = finishPage(
      aPage({ body: '<p>r = .28, N = 7.278, d = −0,3; wie = ik; a = 3</p>' }),
      '/',
    );
    expect(page).toContain(
      '<p>r\u00a0=\u00a0.28, N\u00a0=\u00a07.278, d\u00a0=\u00a0−0,3; wie = ik; a = 3</p>',
    );
  });
});

describe('de basis', () => {
  const link = (href: string, base = '/cursus/') =>
    /href="([^"]*)"/.exec(
      finishPage(aPage({ body: `<a class="x" href="${href}">Les</a>` }), base),
    )?.[1];

  test.each([
    ['/lessen/te-laat/', '/cursus/lessen/te-laat/'],
    ['/', '/cursus/'],
    ['/#hulp', '/cursus/#hulp'],
    ['/cursusboek/', '/cursus/cursusboek/'],
  ])('komt vóór de kale link %s', (href, expected) => {
    expect(link(href)).toBe(expected);
  });

  test.each([
    '/cursus/lessen/te-laat/',
    '/cursus/',
    '/cursus',
    'lessen/te-laat/',
    '#bronnen',
    'https://voorbeeld.example/lessen/',
    '//voorbeeld.example/lessen/',
    'mailto:redactie@voorbeeld.example',
  ])('komt niet vóór %s', (href) => {
    expect(link(href)).toBe(href);
  });

  test('verandert niets als de cursus aan de wortel staat', () => {
    expect(link('/lessen/te-laat/', '/')).toBe('/lessen/te-laat/');
  });

  test('komt niet vóór adressen van bestanden: die schrijft Astro zelf goed', () => {
    const body = '<img src="/cursus/og.png" alt=""><form action="/elders/"></form>';
    expect(finishPage(aPage({ body }), '/cursus/')).toContain(body);
  });
});

describe('het eerste script', () => {
  const early = 'let root=document.documentElement;root.dataset.ready="";';
  const ordinary = `(()=>{${early.slice(0, -1)}})()`;

  test('staat als gewoon script in de kop, met zijn eigen hash in het beleid', () => {
    const html = aPage({
      policy: policyMeta({ scripts: [early] }),
      body: `<p>Les</p><script type="module">${early}</script>`,
    });
    const page = finishPage(hoistEarly(html), '/');
    expect(page).toContain(`<script>${ordinary}</script></head>`);
    expect(page).toContain(hashOf(ordinary));
    expect(page).not.toContain(hashOf(early));
    expect(page).not.toContain('type="module"');
  });

  test('wordt niet gezocht op een pagina zonder', () => {
    const html = aPage({ body: '<script type="module">other()</script>' });
    expect(hoistEarly(html)).toBe(html);
  });
});

describe('de code van de eilanden', () => {
  const scripts = `<script>${directive}</script><script>${runtime}</script>`;

  test('gaat uit de pagina als elk eiland op aanraking wacht', () => {
    const html = aPage({
      body: `<script>other()</script>${scripts}${island('touch', ' await-children')}`,
    });
    const lifted = liftRuntime(html);
    expect(lifted.runtime).toBe(`${directive}\n${runtime}`);
    expect(lifted.page).not.toContain('customElements');
    expect(lifted.page).not.toContain('await-children');
    expect(lifted.page).not.toContain('<!--astro:end-->');
    expect(lifted.page).toContain('<script>other()</script>');
  });

  test.each(['load', 'visible', 'idle'])(
    'blijft staan zodra één eiland uit zichzelf wakker wordt (%s)',
    (client) => {
      const html = aPage({
        body: `${scripts}${island('touch')}${island(client, ' await-children')}`,
      });
      expect(liftRuntime(html)).toEqual({ page: html, runtime: null, islands: [] });
    },
  );

  test('wordt niet gezocht op een pagina zonder eilanden', () => {
    const html = aPage({ body: '<script>other()</script><p>client="load"</p>' });
    expect(liftRuntime(html)).toEqual({ page: html, runtime: null, islands: [] });
  });

  test('neemt mee wat elk eiland pas bij het wakker worden nodig heeft', () => {
    const other =
      '<astro-island uid="Z9" prefix="r6" component-url="/_astro/Other.js" component-export="Other" renderer-url="/_astro/client.js" props="{&quot;title&quot;:[0,&quot;foto\'s &#38; brieven&quot;]}" ssr client="touch" opts="{}"></astro-island>';
    const { page, islands } = liftRuntime(aPage({ body: `${scripts}${island('touch')}${other}` }));
    expect(page).toContain('<astro-island component-url="/_astro/Quiz.js" ssr><form>');
    expect(page).toContain(
      '<astro-island component-url="/_astro/Other.js" renderer-url="/_astro/client.js" ssr>',
    );
    expect(islands).toEqual([
      { props: '{"id":[0,"te-laat"]}', client: 'touch', opts: '{}' },
      {
        'component-export': 'Other',
        props: '{"title":[0,"foto\'s & brieven"]}',
        client: 'touch',
        opts: '{}',
      },
    ]);
  });

  test('krijgt elk eiland bij de eerste aanraking zijn gegevens terug, en haalt dan pas de code', async () => {
    const code = wakingModule(
      [{ client: 'touch' }, { props: '{"id":[0,"<te-laat>"]}' }],
      './weg.js',
    );
    const given: [number, string, string][] = [];
    const found = [0, 1].map((place) => ({
      setAttribute: (name: string, value: string) => given.push([place, name, value]),
    }));
    vi.stubGlobal('document', { querySelectorAll: () => found });
    const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      default: () => Promise<unknown>;
    };
    expect(given).toEqual([
      [0, 'client', 'touch'],
      [1, 'props', '{"id":[0,"<te-laat>"]}'],
    ]);
    await expect(module.default()).rejects.toThrow();
    vi.unstubAllGlobals();
  });

  test('laat geen hash achter in het beleid van de pagina', () => {
    const html = aPage({
      policy: policyMeta({ scripts: [directive, runtime] }),
      body: `${scripts}${island('touch')}`,
    });
    expect(finishPage(liftRuntime(html).page, '/')).not.toContain('sha256');
  });
});

describe('de laatste stap van de bouw', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'postprocess-'));
    mkdirSync(join(folder, '_astro'));
    mkdirSync(join(folder, 'lessen', 'te-laat'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const finish = () =>
    postprocess().hooks['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`) } as never);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('werkt elke pagina af, en legt gelijke code van eilanden één keer neer', async () => {
    const withIsland = aPage({
      policy: policyMeta({ scripts: [runtime] }),
      body: `<script>${runtime}</script>${island('touch')}`,
    });
    writeFileSync(join(folder, 'index.html'), withIsland);
    writeFileSync(join(folder, 'lessen', 'te-laat', 'index.html'), withIsland);
    writeFileSync(join(folder, '404.html'), aPage({ body: '<p>Niet gevonden</p>' }));
    await finish();
    const files = readdirSync(join(folder, '_astro')).toSorted();
    expect(files).toEqual([
      expect.stringMatching(/^islands\.[0-9a-f]{8}\.js$/),
      expect.stringMatching(/^page\.[0-9a-f]{8}\.js$/),
      expect.stringMatching(/^start\.[0-9a-f]{8}\.js$/),
    ]);
    const [code = '', data = '', start = ''] = files;
    expect(read(`_astro/${code}`)).toBe(runtime);
    expect(read(`_astro/${data}`)).toContain(`import("./${code}")`);
    const build = `data-build="${start.split('.')[1]}"`;
    for (const page of ['index.html', 'lessen/te-laat/index.html'])
      expect(read(page)).toContain(`<html ${build} data-page="${data.split('.')[1]}" lang="nl">`);
    expect(read('404.html')).toContain(`<html ${build} lang="nl">`);
    expect(read('404.html')).toMatch(/<meta charset="utf-8"><meta http-equiv/);
  });

  test('haalt code die later komt uit de pagina, met alles wat zij zelf nodig heeft erbij', async () => {
    const name = 'Reading.astro_astro_type_script_index_0_lang.AbC-12_x.js';
    writeFileSync(join(folder, '_astro', name), 'import "./saved.js"');
    writeFileSync(
      join(folder, 'index.html'),
      aPage({ body: `<p>Les</p><script type="module" src="/_astro/${name}"></script>` }),
    );
    await finish();
    expect(read('index.html')).not.toContain('src=');
    const file = readdirSync(join(folder, '_astro')).find((each) => each.startsWith('reading.'));
    expect(read(`_astro/${file}`)).toBe('import "./saved.js"');
    expect(readdirSync(join(folder, '_astro'))).not.toContain(name);
  });

  test('laat het script van elk ander onderdeel in de pagina staan', async () => {
    const file = '_astro/Search.astro_astro_type_script_index_0_lang.AbC.js';
    const script = `<script type="module" src="/${file}"></script>`;
    writeFileSync(join(folder, file), 'start()');
    writeFileSync(join(folder, 'index.html'), aPage({ body: script }));
    await finish();
    expect(read('index.html')).toContain(script);
  });

  test('houdt op als twee pagina’s andere code onder één naam hebben', async () => {
    for (const [page, code] of [
      ['index.html', 'root.dataset.restored=1'],
      ['404.html', 'root.dataset.restored=2'],
    ] as const)
      writeFileSync(join(folder, page), aPage({ body: `<script type="module">${code}</script>` }));
    await expect(finish()).rejects.toThrow('Two kinds of returning code');
  });
});

describe('een pagina met een eigen script', () => {
  const page =
    '<html><head></head><body><script type="module" src="/cursus/_astro/Search.abc.js"></script></body></html>';

  test('vraagt meteen om wat dat script nodig heeft, en maar één keer', () => {
    const code =
      'import{n as e}from"./current.x.js";import"./other.y.js";export*from"./current.x.js"';
    expect(preloadImports(page, (name) => (name === 'Search.abc.js' ? code : ''))).toBe(
      page.replace(
        '</head>',
        '<link rel="modulepreload" href="/cursus/_astro/current.x.js"><link rel="modulepreload" href="/cursus/_astro/other.y.js"></head>',
      ),
    );
  });

  test('blijft zoals hij was als dat script niets nodig heeft, of pas later', () => {
    expect(preloadImports(page, () => 'const later=()=>import("./later.z.js")')).toBe(page);
  });
});
