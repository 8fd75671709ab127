import type { Kind } from '../contract/kind.ts';
import { BESIDE } from './beside/bits.ts';
import { kindBit, lookBeside, type Place } from './beside/look-beside.ts';
import type { LocalRule, Look } from './rules/rule.ts';
import { RULES } from './rules/table.ts';
import type { Candidate, Reading, Scene } from './scene.ts';

/** A candidate with what stands beside it, parted into what the words around allow and what they refuse. */
export interface Judged {
  readonly place: Place;
  readonly readings: readonly Reading[];
  readonly refused: readonly Refusal[];
}

export interface Refusal {
  readonly reading: Reading;
  /** The name of the rule. */
  readonly rule: string;
}

interface JudgeOptions {
  /** Rules to leave out, to measure what they earn. */
  readonly without: ReadonlySet<string>;
  /** What candidates came to before, which holds where the words beside them are what they were. */
  readonly known?: ReadonlyMap<Candidate, Judged>;
  /** What stands at each token, where it is more than the candidates. */
  readonly covered?: Uint8Array;
}

/** Applies the local rules to every candidate. */
export function judgeLocally(
  scene: Scene,
  candidates: readonly Candidate[],
  { homeOf, genderOf, isExcluded }: Omit<Look, 'scene' | 'place'>,
  { without, known, covered: given }: JudgeOptions,
): Judged[] {
  if (candidates.length === 0) return [];
  const rules = without.size === 0 ? RULES : RULES.filter(({ name }) => !without.has(name));
  const covered = given ?? coverTokens(scene, candidates);
  return candidates.map((candidate) => {
    const place = lookBeside(scene, covered, candidate);
    const before = known?.get(candidate);
    if (before && isSamePlace(before.place, place)) return before;
    return judgeOne(rules, { scene, place, homeOf, genderOf, isExcluded }, candidate.readings);
  });
}

/** True where the same stands beside a stretch as before, and no title, by which the article may know more now. */
const isSamePlace = (a: Place, b: Place): boolean =>
  a.left === b.left &&
  a.right === b.right &&
  a.leftKinds === b.leftKinds &&
  a.rightKinds === b.rightKinds &&
  !(b.left & BESIDE.title);

const judgeOne = (rules: readonly LocalRule[], look: Look, all: readonly Reading[]): Judged => {
  let refused: Refusal[] | undefined;
  let readings = all;
  for (const reading of all) {
    const rule = firstToRefuse(rules, look, reading);
    if (!rule) continue;
    refused ??= [];
    refused.push({ reading, rule: rule.name });
    readings = readings.filter((other) => other !== reading);
  }
  return { place: look.place, readings, refused: refused ?? NONE };
};
const NONE: readonly [] = [];

/** Written out: of all that is asked of a candidate this is asked most often. */
const firstToRefuse = (rules: readonly LocalRule[], look: Look, reading: Reading): LocalRule | undefined => {
  for (let n = 0; n < rules.length; n++) if (rules[n]!.test(look, reading)) return rules[n];
  return undefined;
};

/** By token, what stands there may be: a bit for each kind (`kindBit`); 0 where no candidate does. */
export const coverTokens = ({ article, kindOf }: Scene, candidates: readonly Candidate[]): Uint8Array => {
  const covered = new Uint8Array(article.tokens.count);
  for (const { from, to, readings } of candidates) {
    let kinds = 0;
    // A short form of a body is a part of whatever stands before it ("House Armed Services Committee").
    for (const reading of readings) if (!isShortBody(kindOf(reading), reading.type)) kinds |= kindBit(kindOf(reading));
    covered.fill(kinds, from, to);
  }
  return covered;
};

const isShortBody = (kind: Kind, type: Reading['type']): boolean =>
  kind === 'organization' && (type === 'short' || type === 'part');
