/**
 * Shows part of a list, as the form of `ui/Filter.astro` asks. What is chosen stands in the address, so that a link to
 * a part works and going back brings it back; an address that points at an item always shows that item.
 */
const form = document.querySelector<HTMLFormElement>('form[data-filter]');

/** Shows what passes and says how many that are. */
const apply = (form: HTMLFormElement) => {
  const chosen = [...new FormData(form)].filter(([, value]) => value !== '');
  const items = [...document.querySelectorAll<HTMLElement>(form.dataset['filter'] ?? '')];
  for (const item of items)
    item.hidden = !chosen.every(([name, value]) =>
      (item.dataset[name] ?? '').split(' ').includes(String(value)),
    );
  for (const section of new Set(items.map((item) => item.closest('section'))))
    if (section) section.hidden = items.every((item) => item.hidden || !section.contains(item));
  const status = form.querySelector<HTMLElement>('[data-count]');
  const shown = items.filter(({ hidden }) => !hidden).length;
  const text = (status?.dataset['count'] ?? '').replace('#', String(shown));
  if (status && status.textContent !== text) status.textContent = text;
};

const fields = (form: HTMLFormElement) => [...form.querySelectorAll('select')];

/** Takes the choices from the address; a value that no longer exists counts as no choice. */
const fromAddress = (form: HTMLFormElement) => {
  const query = new URLSearchParams(location.search);
  for (const field of fields(form)) {
    const value = query.get(field.name) ?? '';
    field.value = [...field.options].some((option) => option.value === value) ? value : '';
  }
  apply(form);
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.closest('[hidden]')) {
    form.reset();
    target.scrollIntoView();
  }
};

const toAddress = (form: HTMLFormElement) => {
  const address = new URL(location.href);
  for (const { name, value } of fields(form))
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Some frames refuse it; the list is filtered all the same.
  }
};

if (form) {
  form.addEventListener('change', () => {
    apply(form);
    toAddress(form);
  });
  // The fields are empty only after this event.
  form.addEventListener('reset', () =>
    setTimeout(() => {
      apply(form);
      toAddress(form);
    }),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => fromAddress(form));
  // Also after coming back, when a browser fills in what was chosen before.
  addEventListener('pageshow', () => fromAddress(form));
}
