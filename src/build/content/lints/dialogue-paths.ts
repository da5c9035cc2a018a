import {
  atRandom,
  blindly,
  blindRules,
  chanceOf,
  type Surface,
} from '../../../domain/dialogue/policies.ts';
import { repairsIn } from '../../../domain/dialogue/repair.ts';
import { begin, type Place } from '../../../domain/dialogue/step.ts';
import { crossingsMet, walkThrough } from '../../../domain/dialogue/walk.ts';
import { checkStrings } from '../../../strings/nl/check.ts';
import { ownShare } from '../../../strings/nl/check-words.ts';
import { type Dialogue, problemIn } from '../course.ts';
import { wordCount } from '../dutch.ts';
import type { Problem } from '../problem.ts';

const strings = checkStrings.dialogue;

/** A third: more drop-out makes playing a punishment (D07). */
const mostDropout = 1 / 3;
/** How much better than chance a way to choose without reading may do (D08). */
const mostAdvantage = 1.5;
/** From at least this share of the places of a rupture the best end is still within reach (D11). */
const leastRepair = 1 / 4;

/**
 * What only shows when every path is followed: what nobody reaches, how long a conversation lasts, how it ends, and what
 * someone reaches who chooses without reading. The conversation must be sound: every name known, no way round.
 */
export function* dialoguePathLints(dialogue: Dialogue): Generator<Problem> {
  const { data } = dialogue;
  const start = begin(data);
  if (!start) return;
  const walk = walkThrough(data);
  const places = walk.places();
  const unreached = [...unreachedLints(dialogue, places)];
  yield* unreached;

  const { ends, fewest, most } = walk.survey(start);
  if (fewest < 2 || most > 8) {
    yield problemIn(dialogue, ['nodes'], strings.pathLength(fewest, most), { rule: 'D04' });
  }
  yield* endLints(dialogue);
  yield* ruptureLints(dialogue);

  const paths = [...ends.values()].reduce((sum, count) => sum + count, 0);
  const dropping = chanceOf(ends, data.ends, ({ dropout }) => dropout) / paths;
  const random = walk.chances(start, atRandom);
  const chance = chanceOf(random, data.ends, ({ dropout }) => dropout);
  if (dropping > mostDropout || chance > mostDropout) {
    yield problemIn(dialogue, ['ends'], strings.dropout(dropping, chance), { rule: 'D07' });
  }

  const surfaceOf = (turn: string, line: string): Surface => {
    const text = data.nodes[turn]?.choices.find(({ id }) => id === line)?.text ?? '';
    return {
      words: wordCount(text),
      question: text.includes('?'),
      ownShare: ownShare.test(text),
    };
  };
  const byChance = chanceOf(random, data.ends, ({ best }) => best);
  for (const rule of blindRules) {
    const reached = chanceOf(walk.chances(start, blindly(rule, surfaceOf)), data.ends, ({ best }) => best);
    if (byChance === 0 || reached <= mostAdvantage * byChance) continue;
    const message = strings.blind(strings.blindRules[rule], reached, byChance);
    yield problemIn(dialogue, ['nodes'], message, { rule: 'D08' });
  }
  yield* positionLint(dialogue);
}

/** D02: turns, crossings and ends on no path at all. */
function* unreachedLints(dialogue: Dialogue, places: readonly Place[]): Generator<Problem> {
  const { data, source } = dialogue;
  const reached = new Set([...places.map(({ id }) => id), ...crossingsMet(data, places)]);
  for (const kind of ['nodes', 'crossings', 'ends'] as const) {
    for (const id of Object.keys(data[kind])) {
      if (reached.has(id)) continue;
      const path = [kind, id];
      const message = strings.unreached(strings.kinds[kind], id);
      yield { ...problemIn(dialogue, path, message, { rule: 'D02' }), ...source.keyAt(path) };
    }
  }
}

/** D03: enough ends, one of them the best, and the meters choose between them. */
function* endLints(dialogue: Dialogue): Generator<Problem> {
  const { ends, crossings } = dialogue.data;
  const all = Object.values(ends);
  if (all.length < 4) {
    const severity = all.length < 3 ? 'error' : 'warning';
    yield problemIn(dialogue, ['ends'], strings.fewEnds(all.length), { severity, rule: 'D03' });
  }
  if (!all.some(({ best }) => best)) {
    yield problemIn(dialogue, ['ends'], strings.noBestEnd, { rule: 'D03' });
  }
  const decides = Object.values(crossings).some(
    (rules) => new Set(rules.map(({ to }) => to).filter((to) => Object.hasOwn(ends, to))).size > 1,
  );
  if (!decides) yield problemIn(dialogue, ['ends'], strings.noDecision, { rule: 'D03' });
}

/** D11: a repair counts. From every place of a rupture someone can stay, and from enough of them it can still turn out best. */
function* ruptureLints(dialogue: Dialogue): Generator<Problem> {
  const { data } = dialogue;
  const hasBest = Object.values(data.ends).some(({ best }) => best);
  for (const { turn, rupture, places, staying, best } of repairsIn(data)) {
    if (places === 0) continue;
    const path = ['nodes', turn, 'rupture'];
    const name = strings.ruptures[rupture];
    if (staying < places) {
      const message = strings.noStaying(name, places - staying, places);
      yield problemIn(dialogue, path, message, { rule: 'D11' });
    }
    if (hasBest && best < leastRepair * places) {
      yield problemIn(dialogue, path, strings.noRepair(name, best, places), { rule: 'D11' });
    }
  }
}

/** D09: the best line may not have a place of its own. */
function* positionLint(dialogue: Dialogue): Generator<Problem> {
  const turns = Object.values(dialogue.data.nodes);
  const places = turns.map(({ choices }) => choices.findIndex(({ best }) => best));
  for (const place of [0, 1, 2, 3]) {
    const count = places.filter((each) => each === place).length;
    // Of two turns one is half already; of one turn nothing can be said.
    if (turns.length < 3 || count <= turns.length / 2) continue;
    const message = strings.position(place + 1, count, turns.length);
    yield problemIn(dialogue, ['nodes'], message, { rule: 'D09' });
  }
}
