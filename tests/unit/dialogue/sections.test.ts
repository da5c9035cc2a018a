import { expect, test } from 'vitest';
import { sections } from '../../../src/domain/dialogue/sections.ts';
import { aGraph } from './graphs.ts';

const numberOf = (id: string) => sections(aGraph()).find((section) => section.id === id)!.number;

test('op papier heeft elk deel een nummer, de eerste beurt is 1 en de eindes staan achteraan', () => {
  expect(sections(aGraph())).toEqual([
    { kind: 'turn', id: 'begin', number: 1 },
    { kind: 'crossing', id: 'halfweg', number: 2 },
    { kind: 'turn', id: 'stil', number: 3 },
    { kind: 'turn', id: 'deur', number: 4 },
    { kind: 'crossing', id: 'slot', number: 5 },
    { kind: 'end', id: 'samen', number: 6 },
    { kind: 'end', id: 'later', number: 7 },
    { kind: 'end', id: 'weg', number: 8 },
  ]);
});

test('op papier leidt elke weg naar een hoger nummer', () => {
  const { nodes, crossings } = aGraph();
  for (const [id, { choices }] of Object.entries(nodes))
    for (const { to } of choices) expect(numberOf(to)).toBeGreaterThan(numberOf(id));
  for (const [id, rules] of Object.entries(crossings))
    for (const { to } of rules) expect(numberOf(to)).toBeGreaterThan(numberOf(id));
});
