import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  answerCodec,
  begunSetCodec,
  journalEntryCodec,
  lessonReadCodec,
  openedCodec,
  positionCodec,
  progressFileCodec,
  reviewCodec,
  savedTextCodec,
  settingCodec,
  type Codec,
} from '../../../src/domain/progress/schema.ts';
import * as schema from '../../../src/domain/progress/schema.ts';
import { parseImport } from '../../../src/domain/progress/transfer.ts';

const folder = new URL('../../fixtures/progress/', import.meta.url);
const files = readdirSync(folder);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

const codecs: Record<string, Codec<any>> = {
  vignette: answerCodec,
  agreement: answerCodec,
  prequestion: answerCodec,
  comparison: answerCodec,
  sorting: answerCodec,
  dialogue: answerCodec,
  response: answerCodec,
  test: answerCodec,
  position: positionCodec,
  lesson: lessonReadCodec,
  text: savedTextCodec,
  journal: journalEntryCodec,
  setting: settingCodec,
  file: progressFileCodec,
  review: reviewCodec,
  opened: openedCodec,
  set: begunSetCodec,
};
const codecOf = (file: string) => codecs[/^v\d+-([a-z]+)/.exec(file)?.[1] ?? ''];

test.each(files)('%s, ooit zo bewaard, is vandaag nog te lezen zonder verlies', (file) => {
  const codec = codecOf(file);
  const parsed = codec?.parse(read(file));
  if (!codec || parsed?.kind !== 'ok') throw new Error(`${file}: ${parsed?.kind}`);
  expect(JSON.parse(codec.print(parsed.value))).toEqual(JSON.parse(read(file)));
});

test('van elke soort die de cursus bewaart is er een voorbeeld', () => {
  const all = Object.entries(schema).flatMap(([name, codec]) =>
    name.endsWith('Codec') ? [codec] : [],
  );
  expect(new Set(files.map(codecOf))).toEqual(new Set(all));
});

test('een voortgangsbestand van versie 1 is in te lezen', () => {
  expect(parseImport('alliantie', read('v1-file.json'))).toMatchObject({
    kind: 'ok',
    answers: { length: 3 },
  });
});

test.each([
  '',
  'null',
  '[]',
  '"tekst"',
  '{}',
  '{"v":"1"}',
  '{"v":0}',
  '{"v":-1}',
  '{"v":1.5}',
  '{"v":1}',
  '{"v":1,"kind":"vignette"}',
  '{"v":1,"kind":"agreement","exercise":"x","version":1,"cases":{},"at":"2026-11-22T08:10Z","attempt":1}',
  '{"v":1,"kind":"comparison","exercise":"x","version":1,"cells":{"zonder-punt":{}},"at":"2026-11-22T08:10Z"}',
  '{"v":1,"kind":"comparison","exercise":"x","version":1,"cells":{"a.b":{"told":{"named":-1,"version":1,"at":"2026-11-22T08:10Z"}}},"at":"2026-11-22T08:10Z"}',
  '{"v":1,"kind":"dialogue","exercise":"x","version":1,"path":["zonder-punt"],"spotted":{},"ends":{},"at":"2026-11-22T08:10Z","attempt":1}',
  '{"v":1,"kind":"dialogue","exercise":"x","version":1,"path":[],"spotted":{"beurt":"iets"},"ends":{},"at":"2026-11-22T08:10Z","attempt":1}',
  'ÿþ',
])('onleesbaar is onleesbaar: %s', (text) => {
  expect(answerCodec.parse(text)).toEqual({ kind: 'corrupt' });
});

test('een latere versie is nieuwer, wat er ook in staat', () => {
  expect(answerCodec.parse('{"v":2,"iets":true}')).toEqual({ kind: 'newer' });
});
