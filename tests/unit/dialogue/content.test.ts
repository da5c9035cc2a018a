import { describe, expect, test } from 'vitest';
import { wordCount } from '../../../src/build/content/dutch.ts';
import { atRandom, blindly, blindRules, chanceOf } from '../../../src/domain/dialogue/policies.ts';
import { repairsIn } from '../../../src/domain/dialogue/repair.ts';
import { begin } from '../../../src/domain/dialogue/step.ts';
import type { DialogueGraph, Effect, Rupture } from '../../../src/domain/dialogue/types.ts';
import { walkThrough } from '../../../src/domain/dialogue/walk.ts';
import { ownShare } from '../../../src/strings/nl/check-words.ts';
import { readContent } from '../content.ts';

type Written = { id: string; text: string; to: string; effect?: Partial<Effect> };

const still: Effect = { bond: 0, goals: 0, tasks: 0 };

/** Every conversation of the course, with the effects an author may leave out filled in. */
const conversations = readContent('dialogues').map(({ file, data }) => {
  const written = data.nodes as Record<string, { rupture?: Rupture; choices: Written[] }>;
  const texts = new Map(
    Object.entries(written).flatMap(([turn, { choices }]) =>
      choices.map(({ id, text }) => [`${turn}.${id}`, text] as const),
    ),
  );
  const nodes = Object.entries(written).map(([id, { rupture, choices }]) => [
    id,
    {
      rupture,
      choices: choices.map((line) => ({ ...line, effect: { ...still, ...line.effect } })),
    },
  ]);
  const ends = Object.entries(data.ends as DialogueGraph['ends']).map(([id, end]) => [
    id,
    { ...end, dropout: end.dropout ?? false, best: end.best ?? false },
  ]);
  const graph: DialogueGraph = {
    start: data.start,
    nodes: Object.fromEntries(nodes),
    crossings: data.crossings,
    ends: Object.fromEntries(ends),
  };
  return { file, graph, texts };
});

describe.each(conversations)('$file', ({ graph, texts }) => {
  const walk = walkThrough(graph);
  const start = begin(graph)!;
  const places = walk.places();

  test('is van elke beurt uit af te maken, hoe de meters daar ook staan', () => {
    expect(places.length).toBeGreaterThan(Object.keys(graph.nodes).length);
    for (const place of places) expect(walk.endsFrom(place).size, place.id).toBeGreaterThan(0);
  });

  test('verliest op geen enkel pad zijn weg', () => {
    const lines = Object.values(graph.nodes).flatMap(({ choices }) => choices);
    expect(lines.length).toBeGreaterThan(0);
    const { ends } = walk.survey(start);
    const chances = walk.chances(start, atRandom);
    expect(new Set(ends.keys())).toEqual(new Set(Object.keys(graph.ends)));
    // A lost way would take its share of the chance with it.
    expect(chanceOf(chances, graph.ends, () => true)).toBeCloseTo(1, 10);
  });

  test('laat bij elke breuk een weg open naar een einde zonder uitval, en vaak ook naar het beste', () => {
    const repairs = repairsIn(graph);
    expect(new Set(repairs.map(({ rupture }) => rupture)).size).toBe(2);
    for (const { turn, places: all, staying, best: within } of repairs) {
      expect(staying, turn).toBe(all);
      expect(within / all, turn).toBeGreaterThanOrEqual(1 / 4);
    }
  });

  test('loopt bij toeval in vier tot vijftien van de honderd keer op het beste einde uit', () => {
    const chance = chanceOf(walk.chances(start, atRandom), graph.ends, (end) => end.best);
    expect(chance).toBeGreaterThan(0.04);
    expect(chance).toBeLessThan(0.15);
  });

  test.each(blindRules)(
    'wie zonder te lezen kiest (%s), doet het nauwelijks beter dan toeval',
    (rule) => {
      const surfaceOf = (turn: string, id: string) => {
        const text = texts.get(`${turn}.${id}`) ?? '';
        return {
          words: wordCount(text),
          question: text.includes('?'),
          ownShare: ownShare.test(text),
        };
      };
      const best = (chances: ReadonlyMap<string, number>) =>
        chanceOf(chances, graph.ends, (end) => end.best);
      const random = best(walk.chances(start, atRandom));
      expect(random).toBeGreaterThan(0);
      expect(best(walk.chances(start, blindly(rule, surfaceOf)))).toBeLessThanOrEqual(1.5 * random);
    },
  );
});

test('het gesprek met Devon heeft 3.296 paden van zes tot acht keuzes', () => {
  const devon = conversations.find(({ file }) => file === 'van-mij-hoeft-dit-niet.yaml')!;
  const { ends, fewest, most } = walkThrough(devon.graph).survey(begin(devon.graph)!);
  expect([...ends.values()].reduce((sum, count) => sum + count, 0)).toBe(3296);
  expect([fewest, most]).toEqual([6, 8]);
});
