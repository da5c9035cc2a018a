/**
 * What has to work before React is there: an early press on a button shows the explanation that is in the page, and
 * the first touch of an exercise fetches its code. Native controls do the rest; the islands take over from what stands
 * here. It is on every page, so it is small.
 */
import type { WokenIsland } from './wake.ts';

const root = document.documentElement;
const { site, base, islands, returning } = root.dataset;

/** Shows a form as answered: the explanations of the chosen and of the best options open, and what comes after. */
const open = (form: HTMLFormElement, choice: string) => {
  form.dataset['state'] = 'committed';
  for (const details of form.querySelectorAll<HTMLDetailsElement>('[data-after], [data-why]')) {
    const { why } = details.dataset;
    details.open = !why || `${form.dataset['best']} ${choice}`.split(' ').includes(why);
    if (why && details.open) details.parentElement?.setAttribute('data-best', '');
  }
};
// Sent by returning.ts; an import of one by the other would make two requests of them on every page.
addEventListener('answered', (event) =>
  open(event.target as HTMLFormElement, (event as CustomEvent<string>).detail),
);

addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (!form.dataset['exercise'] || event.defaultPrevented) return;
  event.preventDefault();
  const choice = new FormData(form).get(form.dataset['case'] ? 'repair' : 'choice');
  const status = form.querySelector<HTMLElement>('[data-ask]');
  if (!choice) {
    form.dataset['peek'] = '';
    if (status) status.textContent = status.dataset['ask'] ?? '';
    return;
  }
  form.dataset['pressed'] = '';
  open(form, String(choice));
  form.querySelector<HTMLElement>(`[data-why="${choice}"] [tabindex]`)?.focus();
});

let asked = false;
const fetchIslands = ({ target }: Event) => {
  const island = (target as Element).closest?.<HTMLElement>('astro-island');
  if (!islands || !island) return;
  // Each island that is touched before its code is there wakes as soon as it is.
  island.dataset['touched'] = '';
  if (asked) return;
  asked = true;
  for (const name of ['component-url', 'renderer-url'])
    import(/* @vite-ignore */ island.getAttribute(name) ?? '').catch(() => 0);
  // Without a network the next touch asks again; until then the form itself does what it can.
  import(/* @vite-ignore */ islands).catch(() => {
    asked = false;
  });
};
for (const touch of ['pointerdown', 'keydown', 'focusin', 'change'])
  addEventListener(touch, fetchIslands, true);

addEventListener('click', ({ target }) => {
  const button = (target as Element).closest?.<HTMLElement>('[type=button]');
  const island = button?.closest<WokenIsland>('astro-island[ssr]');
  if (island && button) island.pressed = button;
});

// The next lesson comes in while a pointer or focus rests on its link; nothing is fetched before that.
const prefetch = ({ target }: Event) => {
  const next = (target as Element).closest?.<HTMLAnchorElement>('a[rel=next]');
  if (!next || 'fetched' in next.dataset) return;
  next.dataset['fetched'] = '';
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = next.href;
  document.head.append(link);
};
for (const intent of ['pointerover', 'focusin']) addEventListener(intent, prefetch);

try {
  if (returning && Object.keys(localStorage).some((key) => key.startsWith(`${site}:${base}:`)))
    import(/* @vite-ignore */ returning).catch(() => 0);
} catch {
  // Storage is out of reach: nobody returns here.
}
root.dataset['ready'] = '';
