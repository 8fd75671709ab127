import { GAP, SHAPE } from '../../text/tokens.ts';
import { lastAtMost, once } from '../article.ts';
import type { Home } from '../homes.ts';
import { WORD } from '../lexicon/lexicon.ts';
import type { Judged } from '../local.ts';
import { NOBODY as NO_OWNER, ownerOf } from '../owner.ts';
import type { Reading, Scene } from '../scene.ts';
import type { Acronyms } from './acronyms.ts';
import type { NamedEntries } from './named.ts';
import { partsOf } from './parts-of-names.ts';

/** Somebody or something that no pack knows. */
export const STRANGER = -1;
/** What the article itself says that an acronym stands for, and no pack knows. */
export const EXPLAINED = -3;
/** Nobody: the article has the word by itself only. */
export const NOBODY = -2;

/** Who bore a word last, as a reader meets them: "Andy Murray … Murray". */
export interface Bearers {
  /** By `keyOf`; `STRANGER`, or `NOBODY`. Where nobody bore it before, who bears it first behind. */
  lastBearer(word: number, at: number): number;
}

/**
 * Reads who bears which word: people and bodies that are named in full bear their last word; names that no pack knows, by
 * the rules that found that a word belongs to a longer name, and by the legal forms of companies, bear theirs.
 */
export function readBearers(
  scene: Scene,
  judged: readonly Judged[],
  { named, acronyms, homeOf }: { named: NamedEntries; acronyms: Acronyms; homeOf(reading: Reading): Home },
): Bearers {
  const { keyOf, kindOf } = scene;
  const bearers = new Map<number, { at: number; key: number }[]>();
  const add = (word: number, at: number, key: number): void => {
    const list = bearers.get(word);
    if (list) list.push({ at, key });
    else bearers.set(word, [{ at, key }]);
  };
  for (const [word, { type, reading }] of partsOf(scene, named)) {
    if (type === 'given' || type === 'tail') continue;
    for (const place of named.get(keyOf(reading))!.at) add(word, place, keyOf(reading));
  }
  for (const { place, refused } of judged) {
    // "Ayn Rand", where a pack says that she is not Rand Paul.
    const isOther = refused.some(
      ({ rule, reading }) => rule === 'word-before' || (rule === 'excluded' && kindOf(reading) === 'person'),
    );
    // "West Virginia" is another place, and leaves Virginia what it is.
    const isRegion =
      place.from > 0 && (scene.lexicon.classOf(scene.article.tokens.hash[place.from - 1]!) & WORD.direction) !== 0;
    if (isOther && !isRegion && place.to - place.from === 1 && endsName(scene, place.to))
      add(scene.article.tokens.hash[place.from]!, place.from, STRANGER);
  }
  const alone = once(() => wordsAlone(scene));
  for (const { place, refused } of judged) {
    // "Virginia Woolf … Woolf": her given name.
    const isGiven = place.to - place.from === 1 && refused.some(({ rule }) => rule === 'word-behind');
    if (isGiven && alone().has(scene.article.tokens.hash[place.to] ?? 0))
      add(scene.article.tokens.hash[place.from]!, place.from, STRANGER);
  }
  const shared = new Set(
    judged
      .filter(({ refused }) => refused.some(({ rule }) => rule === 'body-of-another'))
      .map(({ place }) => scene.article.tokens.hash[place.to - 1]!),
  );
  for (const { place, readings, refused } of shared.size === 0 ? [] : judged) {
    const word = scene.article.tokens.hash[place.to - 1]!;
    // "The Brazilian Congress … Congress", until the own one is named with its country.
    if (refused.some(({ rule }) => rule === 'body-of-another')) add(word, place.from, STRANGER);
    if (!shared.has(word)) continue;
    const own = readings.find((reading) => homeOf(reading).country !== 0 && !homeOf(reading).common.has(reading.form));
    if (own && place.to - place.from > 1) add(word, place.from, keyOf(own));
  }
  for (const { word, at, key } of ownedBodies(scene, judged, homeOf)) add(word, at, key);
  for (const [word, meaning] of acronyms.meanings) add(word, 0, meaning ? keyOf(meaning.reading) : EXPLAINED);
  for (const { word, at } of unknownFirms(scene, judged)) add(word, at, STRANGER);
  const sorted = new Map([...bearers].map(([word, list]) => [word, sortByPlace(list)]));
  return {
    lastBearer(word, at) {
      const list = sorted.get(word);
      if (!list) return NOBODY;
      const place = lastAtMost(list.places, at);
      const key = list.keys[place]!;
      // A stranger who comes later has not taken the name yet.
      return key === STRANGER && list.places[place]! > at ? NOBODY : key;
    },
  };
}

/** Small words for bodies that every country has, and whose each is: "Israel's navy stopped it. The Navy denied that." */
function* ownedBodies(
  scene: Scene,
  judged: readonly Judged[],
  homeOf: (reading: Reading) => Home,
): Generator<{ word: number; at: number; key: number }> {
  const { hash, shape, count } = scene.article.tokens;
  const bodies = new Map<number, Reading>();
  for (const { place, readings } of judged) {
    if (!(scene.lexicon.classOf(hash[place.to - 1]!) & WORD.body)) continue;
    const common = readings.find(
      (reading) => homeOf(reading).country !== 0 && homeOf(reading).common.has(reading.form),
    );
    if (common) bodies.set(hash[place.to - 1]!, common);
  }
  if (bodies.size === 0) return;
  for (let at = 1; at < count; at++) {
    const body = shape[at]! & SHAPE.capital ? undefined : bodies.get(hash[at]!);
    if (!body) continue;
    const from = at > 1 && ownerOf(scene, { from: at, to: at + 1 }) === NO_OWNER ? at - 1 : at;
    const owner = ownerOf(scene, { from, to: at + 1 });
    if (owner > 0) yield { word: hash[at]!, at, key: owner === homeOf(body).country ? scene.keyOf(body) : STRANGER };
  }
}

/** The words that stand somewhere with a capital and no other such word before them, amid a sentence or not. */
const wordsAlone = ({ article: { capitalized, tokens }, lexicon }: Scene): Set<number> => {
  const { gap, hash, shape } = tokens;
  const words = new Set<number>();
  for (const i of capitalized) {
    const follows = i > 0 && gap[i]! <= GAP.hyphen && (shape[i - 1]! & SHAPE.capital) !== 0;
    if (!follows && lexicon.classOf(hash[i]!) === 0) words.add(hash[i]!);
  }
  return words;
};

const sortByPlace = (list: readonly { at: number; key: number }[]) => {
  const sorted = [...list].sort((a, b) => a.at - b.at);
  return { places: sorted.map(({ at }) => at), keys: sorted.map(({ key }) => key) };
};

/** True where no word with a capital goes on. */
const endsName = ({ article: { tokens } }: Scene, to: number): boolean =>
  to >= tokens.count || tokens.gap[to]! > GAP.hyphen || !(tokens.shape[to]! & SHAPE.capital);

/** The longest name of a company, in words, that is looked at. */
const LONGEST_FIRM = 7;

/** First words of companies that no candidate names whole: "Guardian" of "National Guardian Corp" is nobody else's. */
function* unknownFirms(
  { article: { capitalized, tokens }, lexicon }: Scene,
  judged: readonly Judged[],
): Generator<{ word: number; at: number }> {
  const { gap, hash, shape } = tokens;
  const whole = once(
    () => new Set(judged.filter(({ readings }) => readings.length > 0).map(({ place }) => place.from)),
  );
  for (const i of capitalized) {
    if (i === 0 || gap[i]! > GAP.hyphen || !(lexicon.classOf(hash[i]!) & WORD.companySuffix)) continue;
    let from = i;
    while (from > 0 && gap[from]! <= GAP.hyphen && shape[from - 1]! & SHAPE.capital && i - from < LONGEST_FIRM) from--;
    while (from < i && lexicon.classOf(hash[from]!) & (WORD.function | WORD.title)) from++;
    if (from < i && !whole().has(from)) yield { word: hash[from]!, at: from };
  }
}
