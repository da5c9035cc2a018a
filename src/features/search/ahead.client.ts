/*
 * Who opens the search page comes to search: the fixed part of the index is asked for as soon as the page is there, while
 * the code of the search is still on its way. It stands in the page itself, so it imports nothing; the addresses are
 * those of environment/search-index.ts, which finds the answers in the browser's cache.
 */
const root = document.querySelector<HTMLElement>('[data-search]')!;
const { index } = root.dataset;
const folder = `${document.documentElement.dataset['base']}pagefind/`;
for (const file of [
  `pagefind.js?ts=${index}`,
  `pagefind-entry.json?ts=${index}`,
  `pagefind.${index}.pf_meta`,
  'wasm.nl.pagefind',
])
  fetch(folder + file)
    .then((response) => response.arrayBuffer())
    .catch(() => 0);
// An Enter before the code is there would fetch the same page again; the code searches what it finds in the field.
root.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
