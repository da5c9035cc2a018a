/**
 * What has to work before React is there: a returning learner's ticks and open explanations, an early press on the
 * button, and where they were. Native controls do the rest; the islands take over from what stands here.
 * On every page, so it is small: it reads the stored values without schemas and gives up at the first surprise.
 */
import type { WokenIsland } from './wake.ts';

const root = document.documentElement;
const prefix = `${root.dataset['site']}:${root.dataset['base']}:v1:`;

/** What is stored under a key, or null. */
const read = (key: string): any => {
  try {
    const value = JSON.parse(localStorage.getItem(prefix + key) ?? 'null');
    return value?.v > 1 ? null : value;
  } catch {
    return null;
  }
};

const open = (form: HTMLFormElement, choice: string) => {
  form.dataset['state'] = 'committed';
  for (const details of form.querySelectorAll<HTMLDetailsElement>('[data-after], [data-why]')) {
    const { why } = details.dataset;
    details.open = !why || `${form.dataset['best']} ${choice}`.split(' ').includes(why);
    if (why && details.open) details.parentElement?.setAttribute('data-best', '');
  }
};

const forms = document.querySelectorAll<HTMLFormElement>('form[data-exercise]');
for (const form of forms) {
  const answer = read(`a:${form.dataset['exercise']}`);
  const mine = form.dataset['case'] ? answer?.cases?.[form.dataset['case']] : answer;
  if (!mine || mine.committed === false || mine.reopened) continue;
  if (String(mine.version) !== form.dataset['version']) {
    form.dataset['state'] = 'changed';
    continue;
  }
  const { ratings, friction = {}, repair } = mine;
  const ticked = Object.entries({
    choice: mine.choice,
    certainty: mine.certainty,
    ...ratings,
    friction: friction.component,
    repair,
  });
  for (const line of [friction.lines, mine.sentences].flat())
    ticked.push(['line', line], ['sentence', line]);
  for (const control of form.querySelectorAll('input'))
    if (ticked.some(([name, value]) => control.name === name && control.value === String(value)))
      control.checked = true;
  open(form, mine.choice);
  const echo = document.querySelector<HTMLElement>(`[data-echo="${form.dataset['exercise']}"]`);
  if (echo)
    echo.textContent = `${echo.dataset['you']} ${form.querySelector(':checked + span')?.textContent}`;
}

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
  form.querySelector<HTMLElement>(`[data-why="${choice}"] h4`)?.focus();
});

const done = [...document.querySelectorAll('.exercise')].filter(
  (exercise) => !exercise.querySelector('form[data-state=answering]'),
).length;
for (const tally of document.querySelectorAll<HTMLElement>('[data-tally]'))
  if (done) tally.textContent = (tally.dataset['tally'] ?? '').replace('#', String(done));
for (const mark of document.querySelectorAll<HTMLElement>('[data-done]'))
  mark.hidden = !read(mark.dataset['done'] ?? '');
for (const mark of document.querySelectorAll<HTMLElement>('[data-marks]'))
  if (read(`l:${mark.dataset['marks']}`)) {
    mark.textContent = mark.dataset['read'] ?? '';
    mark.ariaPressed = 'true';
  }

const position = read('p');
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-resume]')) {
  const lesson =
    position && document.querySelector<HTMLAnchorElement>(`[data-lesson="${position.lesson}"]`);
  if (!lesson || (lesson.href === location.href.split('#')[0] && location.hash)) continue;
  link.href = `${lesson.href}#${position.anchor}`;
  link.append(` ${lesson.textContent}`);
  link.hidden = false;
}
// The code of the islands comes at the first touch of one; all it needs is asked for at once.
const { islands } = root.dataset;
const fetchIslands = ({ target }: Event) => {
  const island = (target as Element).closest?.('astro-island');
  if (!islands || !island) return;
  listen(removeEventListener);
  island.setAttribute('data-touched', '');
  for (const name of ['component-url', 'renderer-url'])
    import(/* @vite-ignore */ island.getAttribute(name) ?? '').catch(() => 0);
  // Without a network the next touch tries again; until then the form itself does what it can.
  import(/* @vite-ignore */ islands).catch(() => listen(addEventListener));
};
const listen = (how: typeof addEventListener) => {
  for (const touch of ['pointerdown', 'keydown', 'focusin', 'change'])
    how(touch, fetchIslands, true);
};
listen(addEventListener);

addEventListener('click', ({ target }) => {
  const button = (target as Element).closest?.<WokenIsland>('[type=button]');
  const island = button?.closest<WokenIsland>('astro-island[ssr]');
  if (island) island.pressed = button as HTMLElement;
});

// The next lesson comes in while a pointer or focus rests on its link; nothing is fetched before that.
const prefetch = ({ target }: Event) => {
  const next = (target as Element).closest?.<HTMLAnchorElement>('a[rel=next]');
  if (!next) return;
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = next.href;
  document.head.append(link);
  next.rel = '';
};
for (const intent of ['pointerover', 'focusin']) addEventListener(intent, prefetch);

if (read('s:thinkFirst')) for (const form of forms) form.dataset['think'] = '';
root.dataset['ready'] = '';
