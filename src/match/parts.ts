import { GAP, SHAPE } from '../text/tokens.ts';
import { once } from './article.ts';
import { CAPITALS } from './capitals.ts';
import type { Constants } from './constants.ts';
import type { Acronyms } from './facts/acronyms.ts';
import type { NamedEntries } from './facts/named.ts';
import { type Part, partsOf } from './facts/parts-of-names.ts';
import { WORD } from './lexicon/lexicon.ts';
import type { Scale } from './reasons.ts';
import type { Candidate, Reading, Scene, Span } from './scene.ts';
import { mostForPart } from './score.ts';
import { NO_PART, startOfPart } from './start-of-part.ts';

/**
 * Adds what no form of a pack covers: parts of names that the article has in full ("Hegseth", "the White Sox"), and acronyms that it
 * explains. Gives all candidates in order; where one stands already, it may be the part of another name too.
 */
export function addParts(
  scene: Scene,
  candidates: readonly Candidate[],
  { named, acronyms, constants }: { named: NamedEntries; acronyms: Acronyms; constants: Constants },
): Candidate[] {
  const { capitalized } = scene.article;
  if (named.size === 0) return [...candidates];
  const explained = [...acronyms.meanings].flatMap(([word, meaning]): [number, Part][] =>
    meaning ? [[word, { type: 'part', reading: meaning.reading, isAcronym: true }]] : [],
  );
  const parts = groupByWord(scene, [...partsOf(scene, named), ...explained]);
  if (!parts) return [...candidates];
  const added: Candidate[] = [];
  const grown = new Map<number, Candidate>();
  const candidateAt = byToken(candidates);
  const isCalled = once(() => readGiven(scene, parts));
  const beginning = { scene, candidateAt };
  for (const i of capitalized) {
    const all = parts.at(i);
    if (!all) continue;
    const here = all.filter((part) => mayStand(scene, i, part) && (part.type !== 'given' || isCalled()(i)));
    if (here.length === 0) continue;
    const number = candidateAt(i);
    const known = number < 0 ? undefined : candidates[number]!;
    if (known && known.to - known.from > 1) continue;
    if (!known && here.length === 1 && isHopeless({ scene, constants }, i, here[0]!)) continue;
    let from = i;
    for (const part of here) from = Math.min(from, startOfPart(beginning, i, part));
    if (from === NO_PART) continue;
    const readings = here
      .filter(({ type }) => type !== 'tail' || from < i || isAfterThe(scene, i))
      .map(({ type, reading }): Reading => ({ ...reading, type, written: 0 }));
    if (readings.length === 0) continue;
    if (known)
      grown.set(number, {
        ...known,
        from,
        readings: from < i ? readings : [...known.readings, ...readings],
      });
    else added.push({ from, to: i + 1, readings });
  }
  const all = candidates.map((candidate, n) => grown.get(n) ?? candidate);
  return added.length === 0 ? all : withoutOverlaps([...all, ...added]);
}

/** What the word at a token is a part of. */
interface PartsHere {
  at(token: number): readonly Part[] | undefined;
}

const groupByWord = (
  { article: { tokens } }: Scene,
  list: readonly (readonly [number, Part])[],
): PartsHere | undefined => {
  if (list.length === 0) return undefined;
  const parts = new Map<number, Part[]>();
  // Most words are nobody's, by one of 32 bits.
  let bits = 0;
  for (const [word, part] of list) {
    bits |= 1 << (word & 31);
    const known = parts.get(word);
    if (known) known.push(part);
    else parts.set(word, [part]);
  }
  return {
    at(token) {
      const word = tokens.hash[token]!;
      return (bits >>> (word & 31)) & 1 ? parts.get(word) : undefined;
    },
  };
};

/** True for a part of so little known a name that only a title beside it could make it stand for the whole, where none can be. */
const isHopeless = (scale: Pick<Scale, 'scene' | 'constants'>, at: number, { reading, type }: Part): boolean => {
  const { constants, scene } = scale;
  if (type === 'tail' || mostForPart(scale, reading) >= constants.elseWord + constants.sure) return false;
  const { count, gap, hash, shape } = scene.article.tokens;
  const isNear = (i: number, most: number): boolean =>
    i >= 0 && i < count && gap[Math.max(i, at)]! <= most && (shape[i]! & (SHAPE.capital | SHAPE.inner)) !== 0;
  const isWord = (i: number, bit: number): boolean =>
    i >= 0 && i < count && (scene.lexicon.classOf(hash[i]!) & bit) !== 0;
  const joins = isWord(at - 1, WORD.particle) || isWord(at + 1, WORD.of);
  return !joins && !isNear(at - 1, GAP.hyphen) && !isNear(at + 1, GAP.other);
};

/** False for a word that is a country, or so general that the last word of a name does not stand for the whole. */
const mayStand = (
  { article: { tokens }, kindOf, lexicon }: Scene,
  at: number,
  { type, reading, isAcronym }: Part,
): boolean => {
  if (isAcronym) return (tokens.shape[at]! & SHAPE.allCaps) !== 0;
  if (type === 'part' && kindOf(reading) === 'person') return true;
  const isGeneral = lexicon.classOf(tokens.hash[at]!) !== 0 || lexicon.countryOf(tokens.hash[at]!) !== 0;
  return !isGeneral && !(tokens.shape[at]! & SHAPE.allCaps);
};

/**
 * Makes a test for given names that stand alone: "Mark my words" and "Bill Passes Senate" are none. Once one stands amid a sentence, with a
 * capital that proves it and no other name or article beside, the article calls somebody so.
 */
function readGiven(scene: Scene, parts: PartsHere): (at: number) => boolean {
  const { capitalized, capitals, tokens } = scene.article;
  const { count, gap, hash, shape } = tokens;
  const isCapital = (i: number): boolean =>
    i >= 0 && i < count && gap[i]! <= GAP.space && (shape[i]! & SHAPE.capital) !== 0;
  const isProven = (i: number): boolean =>
    gap[i]! < GAP.quote && capitals[i] === CAPITALS.prove && !isAfterThe(scene, i) && !isCapital(i + 1);
  const called = new Set<number>();
  for (const i of capitalized) {
    const isGiven = parts.at(i)?.some(({ type }) => type === 'given');
    if (isGiven && isProven(i) && !(gap[i]! <= GAP.space && shape[i - 1]! & SHAPE.capital)) called.add(hash[i]!);
  }
  return (at) => called.has(hash[at]!) && !isAfterThe(scene, at);
}

const isAfterThe = ({ article: { tokens }, lexicon }: Scene, at: number): boolean =>
  at > 0 && tokens.gap[at]! <= GAP.space && (lexicon.classOf(tokens.hash[at - 1]!) & WORD.article) !== 0;

/** Makes a reader of the number of the candidate that covers a token, or -1. */
const byToken =
  (candidates: readonly Candidate[]) =>
  (token: number): number => {
    let [low, high] = [0, candidates.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (candidates[middle]!.to <= token) low = middle + 1;
      else high = middle;
    }
    return low < candidates.length && candidates[low]!.from <= token ? low : -1;
  };

/** In order of the text; of two that overlap, the one that begins first. */
function withoutOverlaps(candidates: readonly (Candidate & Span)[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return sorted.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
