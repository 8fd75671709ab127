import { GAP, SHAPE } from '../text/tokens.ts';
import type { Decision } from './decide.ts';
import { WORD } from './lexicon/lexicon.ts';
import type { Reading, Scene } from './scene.ts';

/**
 * Lets every person, body, place and incident that is named have one mention, where a longer wording is all that names it. A wording of something
 * that has another mention gives way to the names in it ("the inspector general’s findings"), the last one first, for readers meet the first; an
 * incident ends before the name ("a group chat about Yemen", "airstrikes in Yemen"). Takes decisions in order of the text and gives them so.
 */
export function nameEachOnce(scene: Scene, decisions: readonly Decision[]): readonly Decision[] {
  if (!decisions.some(({ inside }) => inside)) return decisions;
  const times = new Map<number, number>();
  const timesOf = (reading: Reading): number => times.get(scene.keyOf(reading)) ?? 0;
  const count = ({ outcome, reading }: Decision): void => {
    if (outcome === 'named') times.set(scene.keyOf(reading), timesOf(reading) + 1);
  };
  for (const decision of decisions) count(decision);
  const given = new Map<Decision, readonly Decision[]>();
  for (const decision of [...decisions].reverse()) {
    const names = (decision.inside ?? []).filter((name) => isName(scene, name, decision));
    if (names.every(({ reading }) => timesOf(reading) > 0)) continue;
    const parts = partOf(scene, decision, { names, times: timesOf(decision.reading) });
    if (!parts) continue;
    given.set(decision, parts);
    times.set(scene.keyOf(decision.reading), timesOf(decision.reading) - 1);
    for (const part of parts) count(part);
  }
  return given.size === 0 ? decisions : decisions.flatMap((decision) => given.get(decision) ?? decision);
}

/** True for a name of something else than the wording's own entry; topics are told by any wording. */
const isName = ({ keyOf, kindOf }: Scene, { outcome, reading }: Decision, around: Decision): boolean =>
  outcome === 'named' && kindOf(reading) !== 'topic' && keyOf(reading) !== keyOf(around.reading);

/** What a wording is parted into; undefined where it stays whole. */
const partOf = (
  scene: Scene,
  decision: Decision,
  { names, times }: { names: readonly Decision[]; times: number },
): readonly Decision[] | undefined => {
  const isTold = scene.kindOf(decision.reading) === 'incident' && !isOwner(scene, names[0]!);
  if (!isTold) return times > 1 ? names : undefined;
  const to = endBefore(scene, names[0]!.place.from);
  // "The Caribbean campaign" would lose its noun.
  if (to <= decision.place.from) return undefined;
  return [{ ...decision, place: { ...decision.place, to } }, ...names];
};

/** True before the "s" of a possessive. */
const isOwner = ({ article: { tokens } }: Scene, { place: { to } }: Decision): boolean =>
  to < tokens.count && tokens.gap[to] === GAP.apostrophe && (tokens.shape[to]! & SHAPE.letter) !== 0;

/** Where the words end that stand before a name, small words left out. */
const endBefore = ({ article, lexicon }: Scene, from: number): number => {
  let to = from;
  while (to > 0 && lexicon.classOf(article.tokens.hash[to - 1]!) & (WORD.function | WORD.article | WORD.preposition))
    to--;
  return to;
};
