/**
 * Shows part of a list, as the fields of `ui/Filter.astro` ask. What is chosen stands in the address, so that a link to
 * a part works and coming back brings it back; an address that points at an item always shows that item.
 */
const filter = document.querySelector<HTMLElement>('[data-filter]');
const fields = [...(filter?.querySelectorAll('select') ?? [])];
const items = [...document.querySelectorAll<HTMLElement>(filter?.dataset['filter'] || 'none')];
/** What holds items, and goes away with its heading when none of them is left. */
const groups = [...document.querySelectorAll<HTMLElement>('main section, [data-group]')].filter(
  (group) => items.some((item) => group.contains(item)),
);
const told = filter?.querySelector<HTMLElement>('[data-count]');

/** Shows what passes and says how many that are. */
const apply = () => {
  for (const item of items)
    item.hidden = !fields.every(
      ({ name, value }) => !value || (item.dataset[name] ?? '').split(' ').includes(value),
    );
  const shown = items.filter(({ hidden }) => !hidden);
  for (const group of groups) group.hidden = !shown.some((item) => group.contains(item));
  const { count = '', none = count } = told?.dataset ?? {};
  const text = (shown.length === 0 ? none : count).replace('#', String(shown.length));
  if (told && told.textContent !== text) told.textContent = text;
};

const toAddress = () => {
  const address = new URL(location.href);
  for (const { name, value } of fields)
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Some frames refuse it; the list is filtered all the same.
  }
};

const showAll = () => {
  for (const field of fields) field.value = '';
  apply();
  toAddress();
};

/** Takes the choices from the address; a value that does not exist counts as no choice. */
const fromAddress = () => {
  const query = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = query.get(field.name) ?? '';
    field.value = [...field.options].some((option) => option.value === value) ? value : '';
  }
  apply();
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.closest('[hidden]')) return;
  showAll();
  target.scrollIntoView();
};

if (filter) {
  filter.addEventListener('change', () => {
    apply();
    toAddress();
  });
  filter.querySelector('button')?.addEventListener('click', showAll);
  addEventListener('hashchange', fromAddress);
  // Also after coming back, when a browser fills in what was chosen before.
  addEventListener('pageshow', fromAddress);
}
