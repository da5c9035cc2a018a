/*
 * What `npm test` runs: one step after the other, cheapest first, each with its time. A failed step does not stop the
 * others, except that pages which were not built are not looked at. The last line counts everything.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const all = process.argv.includes('--all');
const results = 'test-results';
const vitestFile = `${results}/vitest.json`;
const playwrightFile = `${results}/playwright.json`;
const total = { passed: 0, failed: 0 };

/** Runs a command and gives whether it went well. Quiet ones are shown only when they fail. */
const run = (command, args, { env = {}, quiet = false } = {}) => {
  const { status, stdout, error } = spawnSync(command, args, {
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
      PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
    },
  });
  if (error) console.error(error.message);
  if (quiet && status !== 0) console.log(stdout);
  return status === 0;
};

/** One step. `count` reads how many tests it ran from its own report; without it the step counts as one. */
const step = (title, action, count) => {
  console.log(`\n── ${title}`);
  const start = performance.now();
  const ok = action();
  const found = count?.() ?? { passed: 0, failed: 0 };
  // A runner that fell over before its first test has failed once, whatever it counted.
  if (!count) found[ok ? 'passed' : 'failed'] = 1;
  else if (!ok && found.failed === 0) found.failed = 1;
  total.passed += found.passed;
  total.failed += found.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${title}: ${ok ? 'goed' : 'FOUT'} (${seconds} s)`);
  return ok;
};

const json = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

const vitestCount = () => {
  const report = json(vitestFile);
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
};

const playwrightCount = () => {
  const { expected = 0, unexpected = 0, flaky = 0 } = json(playwrightFile)?.stats ?? {};
  return { passed: expected, failed: unexpected + flaky };
};

const build = (dir, env) =>
  step(`bouw ${dir}`, () => {
    rmSync(dir, { recursive: true, force: true });
    return run('astro', ['build'], { quiet: true, env: { ...env, OUT_DIR: dir } });
  });

const start = performance.now();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const browser = step('Chromium', () => run('node', ['tests/setup.mjs']));
step('opmaak', () => run('prettier', ['--check', '--log-level', 'warn', '.', '!dist-*/**']));
step('types', () =>
  run('astro', ['check', '--minimumFailingSeverity', 'warning'], { quiet: true }),
);
for (const [title, folder] of [
  ['het domein', 'src/domain'],
  ['de service worker', 'src/offline'],
])
  step(`types van ${title}`, () => run('tsc', ['--noEmit', '-p', folder], { quiet: true }));
step('inhoud', () => run('npm', ['run', '--silent', 'check:content']));
step(
  'eenheden, inhoud, eilanden, architectuur',
  () =>
    run('vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestFile}`,
    ]),
  vitestCount,
);
// Addresses are given here, so that what only exists with one (sitemap, canonical links) is tested as well.
const built = [
  build('dist', { BASE: '/', SITE: '' }),
  build('dist-cursus', { BASE: '/cursus/', SITE: 'https://voorbeeld.example' }),
  build('dist-bench', { BASE: '/', SITE: '', CONTENT: 'tests/fixtures/bench-content' }),
].every(Boolean);
if (browser && built)
  step(
    all ? 'browser, elke pagina' : 'browser',
    () => run('playwright', ['test'], { env: all ? { ALL: '1' } : {} }),
    playwrightCount,
  );
else {
  console.log('\n── browser: niet gedaan, want een stap ervoor mislukte');
  total.failed += 1;
}

console.log(`\nTijd: ${((performance.now() - start) / 60_000).toFixed(1)} minuten`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
