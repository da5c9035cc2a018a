/**
 * What has to work before React is there: an early press on a button shows the explanation that is in the page, the
 * first touch of an exercise fetches its code, and what the reader set holds before the first text is drawn. Native
 * controls do the rest; the islands take over from what stands here. The build puts it in the head of every page, as
 * a script that runs at once, so it is small and reads nothing of the body.
 */
import type { WokenIsland } from './wake.ts';

const root = document.documentElement;
const { site, base, build, page } = root.dataset;

/** Address of a file that the build lifted out of the pages (see `build/postprocess.ts`). */
const lifted = (name: string, hash = build) => `${base}_astro/${name}.${hash}.js`;
const fetchLifted = (name: string): Promise<unknown> => import(/* @vite-ignore */ lifted(name));

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
  if (!page || !island) return;
  // Each island that is touched before its code is there wakes as soon as it is.
  island.dataset['touched'] = '';
  if (asked) return;
  asked = true;
  for (const name of ['component-url', 'renderer-url'])
    import(/* @vite-ignore */ island.getAttribute(name) ?? '').catch(() => 0);
  // Without a network the next touch asks again; until then the form itself does what it can.
  import(/* @vite-ignore */ lifted('page', page))
    .then((woken: { default: () => Promise<unknown> }) => woken.default())
    .catch(() => {
      asked = false;
    });
};
for (const touch of ['pointerdown', 'keydown', 'focusin', 'change'])
  addEventListener(touch, fetchIslands, true);

addEventListener('click', ({ target }) => {
  const button = (target as Element).closest?.<HTMLElement>('[type=button]');
  const island = button?.closest<WokenIsland>('astro-island[ssr]');
  if (island && button) island.pressed = button;
  // A button that says which file does its work: that file opens what it is for when it arrives.
  if (import.meta.env.PROD && button?.dataset['load'])
    fetchLifted(button.dataset['load']).catch(() => 0);
});

// In development nothing is lifted out of a page: it asks for these files itself.
if (import.meta.env.PROD) {
  try {
    const saved = String(Object.keys(localStorage));
    const prefix = `${site}:${base}:v1:`;
    if (saved.includes(prefix)) fetchLifted('returning').catch(() => 0);
    // Written into the page it stops the parser, so that nothing is drawn before it ran (start.ts).
    if (saved.includes(`${prefix}s:`)) document.write(`<script src="${lifted('start')}"></script>`);
  } catch {
    // Storage is out of reach: nobody returns here.
  }
  // What can wait (layouts/Later.astro); in a frame of someone else there is nothing of it to do.
  if (top === self)
    addEventListener('load', () => setTimeout(() => fetchLifted('later').catch(() => 0), 3000));
}
root.dataset['ready'] = '';
