import { expect, test } from 'vitest';
import { liftAnswers } from '../../../src/features/sheet/lift.ts';

const label = (number: number, kind: string) => `[${number} ${kind}]`;
const task = (title: string, kind = 'Vignet') =>
  `<sheet-task title="${title}">${kind}</sheet-task>`;
const answer = (text: string) => `<sheet-answer><p>${text}</p></sheet-answer>`;

test('nummert de opdrachten in de volgorde van de les', () => {
  const { html } = liftAnswers(
    `${task('Een')}<p>a</p>${task('Twee', 'Zelfuitleg')}<p>b</p>`,
    label,
  );
  expect(html).toBe('[1 Vignet]<p>a</p>[2 Zelfuitleg]<p>b</p>');
});

test('laat geen uitleg bij de vraag staan en zet alles onder hetzelfde nummer in de bijlage', () => {
  const page = `${task('Een')}<p>vraag</p>${task('Twee')}<p>wat is gelijk</p>${answer('gelijk')}<p>wat verschilt</p>${answer('anders')}`;
  const { html, answers } = liftAnswers(page, label);
  expect(html).toBe('[1 Vignet]<p>vraag</p>[2 Vignet]<p>wat is gelijk</p><p>wat verschilt</p>');
  expect(answers).toEqual([{ number: 2, title: 'Twee', html: ['<p>gelijk</p>', '<p>anders</p>'] }]);
});

test('geeft een bewering die terugkomt hetzelfde nummer', () => {
  const claim = (id: string) => `<sheet-claim id="${id}"></sheet-claim>`;
  const { html, claims } = liftAnswers(`a${claim('x')} b${claim('y')} c${claim('x')}`, label);
  expect(html).toBe('a<sup>1</sup> b<sup>2</sup> c<sup>1</sup>');
  expect(claims).toEqual(['x', 'y']);
});

test('weigert een antwoord zonder opdracht', () => {
  expect(() => liftAnswers(answer('los'), label)).toThrow('before the first task');
});
