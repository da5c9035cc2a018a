import type { ClientDirective } from 'astro';

/** What a form held when its island woke: put back after hydration, so that nothing chosen early is lost. */
export type Early = {
  /** `[name, value]` of every ticked or filled control, in document order. */
  fields: [string, string][];
  /** True when the learner already pressed the button before the island was awake. */
  committed: boolean;
};

/** An island element that carries what its forms held at waking, keyed by form name. */
export type WokenIsland = HTMLElement & {
  early?: Record<string, Early>;
  /** The markup as the server sent it, to fall back on when the island fails. */
  still?: string;
  /** A button that was pressed before the island was awake. */
  pressed?: HTMLElement;
};

const events = ['pointerdown', 'keydown', 'focusin', 'change'];

/** Custom client directive: load React at the first touch inside the island; all islands wake once one has. */
const wake: ClientDirective = (load, _options, el) => {
  const start = async () => {
    for (const event of events) el.removeEventListener(event, start);
    removeEventListener('islands:awake', start);
    const hydrate = await load();
    const early: Record<string, Early> = {};
    for (const form of el.querySelectorAll('form'))
      early[form.name] = {
        fields: [...new FormData(form)].map(([name, value]) => [name, String(value)]),
        committed: 'pressed' in form.dataset,
      };
    Object.assign(el, { early, still: el.innerHTML } satisfies Partial<WokenIsland>);
    await hydrate();
    dispatchEvent(new Event('islands:awake'));
  };
  // The first touch itself came before this code did: see early.ts.
  if ('touched' in el.dataset) return void start();
  for (const event of events) el.addEventListener(event, start, { passive: true });
  // What only reports on others (the tally of a lesson) has no controls of its own to touch.
  if (el.querySelector('[data-follows]')) addEventListener('islands:awake', start);
};

export default wake;
