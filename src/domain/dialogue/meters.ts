import { components, type Component } from '../agreement/types.ts';
import type { Effect, When } from './types.ts';

/** Where bond, goals and tasks stand; a conversation begins with all three at 0. */
export type Meters = Readonly<Record<Component, number>>;

/** The order in which the meters are named to a reader: the bond first. */
export const meterOrder = ['bond', 'goals', 'tasks'] as const satisfies readonly Component[];

/** How the meters stand before anything was said. */
export const startMeters: Meters = { bond: 0, goals: 0, tasks: 0 };

/** The meters after a line; the given ones are left alone. */
export const addEffect = (meters: Meters, effect: Effect): Meters => ({
  bond: meters.bond + effect.bond,
  goals: meters.goals + effect.goals,
  tasks: meters.tasks + effect.tasks,
});

/** What a meter is called to a reader. Words and no numbers: it is an aid to learning and measures nobody. */
export const levels = ['strained', 'open', 'solid'] as const;
export type Level = (typeof levels)[number];

/** −1 and lower is under strain, 0 and 1 is open, 2 and higher is solid (EXERCISES, branching conversation). */
export const levelOf = (value: number): Level =>
  value < 0 ? 'strained' : value < 2 ? 'open' : 'solid';

/** Whether the meters stand where a rule wants them; both bounds inclusive, no condition always holds. */
export const holds = (when: When | undefined, meters: Meters): boolean =>
  components.every((component) => {
    const { min = -Infinity, max = Infinity } = when?.[component] ?? {};
    return meters[component] >= min && meters[component] <= max;
  });

/** How much a line moves the meters, up and down counted alike: `{ bond: -1, goals: 2, tasks: 0 }` → 3. */
export const sizeOf = (effect: Effect): number =>
  components.reduce((sum, component) => sum + Math.abs(effect[component]), 0);

/** What a line does on balance: `{ bond: -1, goals: 2, tasks: 0 }` → 1. */
export const balanceOf = (effect: Effect): number =>
  components.reduce((sum, component) => sum + effect[component], 0);
