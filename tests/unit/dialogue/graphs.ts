import type { Choice, DialogueGraph, Effect } from '../../../src/domain/dialogue/types.ts';

/** An effect of which only what matters is given. */
export const effect = (parts: Partial<Effect> = {}): Effect => ({
  bond: 0,
  goals: 0,
  tasks: 0,
  ...parts,
});

/** A line that moves the bond. */
export const line = (id: string, to: string, bond = 0): Choice => ({
  id,
  to,
  effect: effect({ bond }),
});

/**
 * A small conversation: first a push or a pause, then, with the bond under strain, a silence that can be mended; what was
 * built decides the end. Four paths.
 */
export const aGraph = (parts: Partial<DialogueGraph> = {}): DialogueGraph => ({
  start: 'begin',
  nodes: {
    begin: { choices: [line('duwen', 'halfweg', -1), line('wachten', 'halfweg', 1)] },
    stil: {
      rupture: 'withdrawal',
      choices: [line('erkennen', 'slot', 2), line('doorgaan', 'slot', -1)],
    },
    deur: { choices: [line('aan-jou', 'slot', 1), line('agenda', 'slot', -2)] },
  },
  crossings: {
    halfweg: [{ when: { bond: { max: -1 } }, to: 'stil' }, { to: 'deur' }],
    slot: [
      { when: { bond: { max: -2 } }, to: 'weg' },
      { when: { bond: { min: 2 } }, to: 'samen' },
      { to: 'later' },
    ],
  },
  ends: {
    samen: { dropout: false, best: true },
    later: { dropout: false, best: false },
    weg: { dropout: true, best: false },
  },
  ...parts,
});
