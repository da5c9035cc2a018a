/**
 * For who comes back: ticks and open explanations, what was done, and where they were, before React is there. A page asks
 * for this only when something is saved (see early.ts), so that a first visit does not pay for it. It reads the stored
 * values without schemas and gives up at the first surprise; the stores do that properly when an island wakes.
 */
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

// It is asked for in the head, and may be here before the page is whole.
if (document.readyState === 'loading')
  await new Promise((whole) => addEventListener('DOMContentLoaded', whole));

/** A table: the columns that stay hidden, and whether of each row a cell was told or placed. */
const restoreTable = (form: HTMLFormElement, { cells, hidden }: any) => {
  for (const column of hidden?.columns ?? []) {
    for (const cell of form.querySelectorAll<HTMLElement>(`[data-col="${column}"]`))
      cell.hidden = true;
    const box = form.querySelector<HTMLInputElement>(`[name=column][value="${column}"]`);
    if (box) box.checked = false;
  }
  const results = Object.entries<any>(cells).flatMap(([key, { told, placed }]) =>
    [told, placed].filter((one) => one && !one.again).map((one) => ({ key, ...one })),
  );
  const now = results.filter(({ version }) => String(version) === form.dataset['version']);
  const rows = (form.dataset['rows'] ?? '').split(' ');
  if (rows.every((row) => now.some(({ key }) => key.startsWith(`${row}.`))))
    form.dataset['state'] = 'committed';
  else if (results.length && !now.length) form.dataset['state'] = 'changed';
};

const forms = document.querySelectorAll<HTMLFormElement>('form[data-exercise]');
for (const form of forms) {
  const { exercise = '', test, case: one, situation, stimulus } = form.dataset;
  // In a post-test stands what was answered there.
  const answer = test ? read(`a:${test}`)?.items?.[exercise] : read(`a:${exercise}`);
  const part = one ?? situation ?? stimulus;
  const mine = part ? (answer?.cases ?? answer?.situations ?? answer?.stimuli)?.[part] : answer;
  if (!mine || mine.committed === false || mine.reopened) continue;
  if (mine.cells) {
    restoreTable(form, mine);
    continue;
  }
  if (mine.path) {
    // A conversation goes on where it was, and only its own code knows the way there: wake it as a touch would. Until it is
    // there its first turn is out of reach, so that nothing is chosen in the wrong place; but not for ever.
    if (mine.path.length) {
      form.dataset['resume'] = '';
      setTimeout(() => delete form.dataset['resume'], 3000);
      form.dispatchEvent(new Event('change', { bubbles: true }));
    }
    continue;
  }
  if (String(mine.version) !== form.dataset['version']) {
    form.dataset['state'] = 'changed';
    continue;
  }
  if (stimulus) {
    form.dataset['state'] = 'committed';
    continue;
  }
  const { ratings, friction = {}, repair } = mine;
  const ticked = Object.entries({
    choice: mine.choice ?? mine.category,
    factor: mine.factor,
    doubt: mine.doubt,
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
  form.dispatchEvent(
    new CustomEvent('answered', { detail: mine.choice ?? mine.category, bubbles: true }),
  );
  const echo = document.querySelector<HTMLElement>(`[data-echo="${form.dataset['exercise']}"]`);
  if (echo)
    echo.textContent = `${echo.dataset['you']} ${form.querySelector(':checked + span')?.textContent}`;
}

// One step at a time: the first that is open, or else the last, which is about what this learner did and so has to wake.
for (const steps of document.querySelectorAll('[data-steps]')) {
  const all = [...steps.querySelectorAll('[data-step]')];
  const open = all.find((step) => step.querySelector('form:not([data-state=committed])'));
  const now = open ?? all.at(-1);
  for (const step of all) step.toggleAttribute('data-now', step === now);
  if (!open) now?.dispatchEvent(new Event('focusin', { bubbles: true }));
}

/**
 * Not done: a table of which only columns were hidden, a conversation that reached no end, a series of which everything is
 * being done again, a set with a part still open, and a test that was begun or skipped.
 */
const isDone = (answer: any, parts: string | undefined) =>
  answer &&
  Object.keys(answer.cells ?? answer.ends ?? { done: 1 }).length > 0 &&
  (!answer.stimuli || Object.values<any>(answer.stimuli).some((one) => !one.reopened)) &&
  (answer.kind !== 'test' || (answer.finished && !answer.skipped)) &&
  Object.values<any>(answer.situations ?? {}).filter(({ reopened }) => !reopened).length >=
    Number((answer.situations && parts) ?? 0);

for (const mark of document.querySelectorAll<HTMLElement>('[data-done]'))
  mark.hidden = !isDone(read(mark.dataset['done'] ?? ''), mark.dataset['parts']);
// What has a page of its own says only by its mark whether it is done.
const done = [...document.querySelectorAll('.exercise')].filter(
  (exercise) => !exercise.querySelector('form[data-state=answering], [data-done][hidden]'),
).length;
for (const tally of document.querySelectorAll<HTMLElement>('[data-tally]'))
  if (done) tally.textContent = (tally.dataset['tally'] ?? '').replace('#', String(done));
for (const mark of document.querySelectorAll<HTMLElement>('[data-marks]'))
  if (read(`l:${mark.dataset['marks']}`)) {
    mark.textContent = mark.dataset['read'] ?? '';
    mark.ariaPressed = 'true';
  }

// What was begun and not finished is asked about at once: wake it as a touch would.
for (const waiting of document.querySelectorAll<HTMLElement>('[data-wakes]'))
  if (read(waiting.dataset['wakes'] ?? ''))
    waiting.dispatchEvent(new Event('change', { bubbles: true }));

// A deep link goes before ‘verder waar je was’.
const position = read('p');
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-resume]')) {
  const lesson =
    position && document.querySelector<HTMLAnchorElement>(`[data-lesson="${position.lesson}"]`);
  if (!lesson || (lesson.href === location.href.split('#')[0] && location.hash)) continue;
  link.href = `${lesson.href}#${position.anchor}`;
  link.append(` ${lesson.textContent}`);
  link.hidden = false;
}
if (read('s:openSentences'))
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.till'))
    fold.open = true;
if (read('s:thinkFirst')) for (const form of forms) form.dataset['think'] = '';

// What opened above it pushed the place of a deep link down.
if (location.hash)
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
root.dataset['restored'] = '';

export {};
