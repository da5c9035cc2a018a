/*
 * Finds a Chromium for the browser tests; installs Debian's when none is there and it may.
 * Playwright's own download is not used: it is blocked on many networks.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

/** Path of a Chromium on this machine, or null. */
export const findChromium = () => {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return existsSync(chosen) ? chosen : null;
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  return names.map(onPath).find(Boolean) ?? places.find((place) => existsSync(place)) ?? null;
};

/** How the tests start Chromium: quiet, without traffic of its own, and without a sandbox where root would need one. */
export const launchOptions = () => ({
  executablePath: findChromium() ?? chromium.executablePath(),
  args: [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});

const install = () => {
  const run = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return run('update') && run('install', '-y', '--no-install-recommends', 'chromium');
};

if (import.meta.main) {
  let found = findChromium();
  if (!found && process.env.CHROMIUM_PATH) {
    console.error(`CHROMIUM_PATH wijst naar ${process.env.CHROMIUM_PATH}, en daar staat niets.`);
    process.exit(1);
  }
  if (!found && process.getuid?.() === 0 && onPath('apt-get')) {
    console.log('Geen Chromium gevonden; het pakket van Debian wordt geïnstalleerd.');
    install();
    found = findChromium();
  }
  if (!found) {
    console.error(
      [
        'Geen Chromium gevonden voor de browsertests. Kies één van deze:',
        '  sudo apt-get update && sudo apt-get install -y chromium',
        '  npx playwright install --with-deps chromium',
        '  CHROMIUM_PATH=/pad/naar/chromium npm test',
      ].join('\n'),
    );
    process.exit(1);
  }
  console.log(`Chromium: ${found}`);
}
