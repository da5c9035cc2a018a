import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

/*
 * The limit: the bench lesson as one would write it by hand, one HTML file per lesson, no script, the least style that reads well.
 * What the course costs more than this is what the course adds.
 */

type Family = {
  title: string;
  question: string;
  options: Record<string, string>;
  cases: { id: string; story: string; feedback: Record<string, string>; keyFeature: string }[];
};

const escape = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

const table = (block: string) => {
  const [head = [], , ...rows] = block.split('\n').map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => escape(cell.trim())),
  );
  const cells = (row: string[], tag: string) =>
    `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table>${cells(head, 'th')}${rows.map((row) => cells(row, 'td')).join('')}</table>`;
};

const quiz = (families: Map<string, Family>, id: string) => {
  for (const [name, { title, question, options, cases }] of families)
    for (const item of cases)
      if (`${name}-${item.id}` === id)
        return `<section><h3>${escape(title)}</h3><p>${escape(item.story)}</p><fieldset><legend>${escape(question)}</legend>${Object.entries(
          options,
        )
          .map(
            ([option, text]) =>
              `<label><input type="radio" name="${id}" value="${option}"> ${escape(text)}</label><details><summary>Uitleg</summary><p>${escape(item.feedback[option] ?? '')}</p></details>`,
          )
          .join('')}</fieldset><p>${escape(item.keyFeature)}</p></section>`;
  return '';
};

const style =
  'body{max-width:40rem;margin:0 auto;padding:1rem;font:1.1rem/1.6 Georgia,serif}label{display:block}td,th{text-align:left;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #999}@media(prefers-color-scheme:dark){body{background:#181818;color:#eee}a{color:#9cf}}';

/** Writes the limit pages, `index.html` and `volgende/index.html`, which link to each other. */
export const writeLimit = (content: string, folder: string): void => {
  const families = new Map(
    readdirSync(`${content}/nl/vignettes`).map((file) => [
      file.replace('.yaml', ''),
      parse(readFileSync(`${content}/nl/vignettes/${file}`, 'utf8')) as Family,
    ]),
  );
  const [, front = '', body = ''] = readFileSync(`${content}/nl/lessons/meetles.mdx`, 'utf8').split(
    /^---$/m,
  );
  const { title, prequestion } = parse(front) as { title: string; prequestion: { story: string } };
  const blocks = body
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const vignette = /^<Vignette id="([^"]+)"/.exec(block)?.[1];
      if (vignette) return quiz(families, vignette);
      if (block.startsWith('<')) return '';
      if (block.startsWith('## ')) return `<h2>${escape(block.slice(3))}</h2>`;
      if (block.startsWith('| ')) return table(block);
      if (block.startsWith('- '))
        return `<ul>${block
          .split('\n')
          .map((item) => `<li>${escape(item.slice(2))}</li>`)
          .join('')}</ul>`;
      return `<p>${escape(block)}</p>`;
    });
  const page = (other: string) =>
    `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><link rel="icon" href="data:,"><link rel="prefetch" href="${other}"><style>${style}</style></head><body><main><h1>${title}</h1><p>${escape(prequestion.story)}</p>${blocks.join('\n')}<p><a rel="next" href="${other}">Volgende les</a></p></main></body></html>`;
  mkdirSync(`${folder}/volgende`, { recursive: true });
  writeFileSync(`${folder}/index.html`, page('/volgende/'));
  writeFileSync(`${folder}/volgende/index.html`, page('/'));
};
