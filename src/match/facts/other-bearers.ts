import { GAP, SHAPE } from '../../text/tokens.ts';
import { once } from '../article.ts';
import type { Home } from '../homes.ts';
import { WORD } from '../lexicon/lexicon.ts';
import type { Judged } from '../local.ts';
import { NOBODY as NO_OWNER, ownerOf } from '../owner.ts';
import type { Reading, Scene } from '../scene.ts';

/** Somebody or something that no pack knows. */
export const STRANGER = -1;
/** Somebody bears a word from a token on. */
export interface Bearing {
  readonly word: number;
  readonly at: number;
  /** By `keyOf`, or one of the above. */
  readonly key: number;
}

/** Others of that name, by the rules that refused a word: "Andy Murray", "Virginia Woolf … Woolf", whose given name is no place. */
export function* otherPeople(scene: Scene, judged: readonly Judged[]): Generator<Bearing> {
  const { kindOf, lexicon } = scene;
  const { hash } = scene.article.tokens;
  const alone = once(() => wordsAlone(scene));
  for (const { place, refused } of judged) {
    if (refused.length === 0 || place.to - place.from > 1) continue;
    const { from, to } = place;
    // "Ayn Rand", where a pack says that she is not Rand Paul.
    const isOther = refused.some(
      ({ rule, reading }) => rule === 'word-before' || (rule === 'excluded' && kindOf(reading) === 'person'),
    );
    // "West Virginia" is another place, and leaves Virginia what it is.
    const isRegion = from > 0 && (lexicon.classOf(hash[from - 1]!) & WORD.direction) !== 0;
    const isGiven = refused.some(({ rule }) => rule === 'word-behind') && alone().has(hash[to] ?? 0);
    if ((isOther && !isRegion && endsName(scene, to)) || isGiven) yield { word: hash[from]!, at: from, key: STRANGER };
  }
}

/** "The Brazilian Congress … Congress", until the own one is named with its country. */
export function* sharedBodies(
  scene: Scene,
  judged: readonly Judged[],
  homeOf: (reading: Reading) => Home,
): Generator<Bearing> {
  const { hash } = scene.article.tokens;
  const isTheirs = ({ refused }: Judged): boolean => refused.some(({ rule }) => rule === 'body-of-another');
  const shared = new Set(judged.filter(isTheirs).map(({ place }) => hash[place.to - 1]!));
  for (const candidate of shared.size === 0 ? [] : judged) {
    const { place, readings } = candidate;
    const word = hash[place.to - 1]!;
    if (isTheirs(candidate)) yield { word, at: place.from, key: STRANGER };
    if (!shared.has(word)) continue;
    const own = readings.find((reading) => homeOf(reading).country !== 0 && !homeOf(reading).common.has(reading.form));
    if (own && place.to - place.from > 1) yield { word, at: place.from, key: scene.keyOf(own) };
  }
}

/** Small words for bodies that every country has, and whose each is: "Israel's navy stopped it. The Navy denied that." */
export function* ownedBodies(
  scene: Scene,
  judged: readonly Judged[],
  homeOf: (reading: Reading) => Home,
): Generator<Bearing> {
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

/** True where no word with a capital goes on. */
const endsName = ({ article: { tokens } }: Scene, to: number): boolean =>
  to >= tokens.count || tokens.gap[to]! > GAP.hyphen || !(tokens.shape[to]! & SHAPE.capital);

/** The longest name of a company, in words, that is looked at. */
const LONGEST_FIRM = 7;

/** First words of companies that no candidate names whole: "Guardian" of "National Guardian Corp" is nobody else's. */
export function* unknownFirms(
  { article: { capitalized, tokens }, lexicon }: Scene,
  judged: readonly Judged[],
): Generator<Bearing> {
  const { gap, hash, shape } = tokens;
  const whole = once(
    () => new Set(judged.filter(({ readings }) => readings.length > 0).map(({ place }) => place.from)),
  );
  for (const i of capitalized) {
    if (i === 0 || gap[i]! > GAP.hyphen || !(lexicon.classOf(hash[i]!) & WORD.companySuffix)) continue;
    let from = i;
    while (from > 0 && gap[from]! <= GAP.hyphen && shape[from - 1]! & SHAPE.capital && i - from < LONGEST_FIRM) from--;
    while (from < i && lexicon.classOf(hash[from]!) & (WORD.function | WORD.title)) from++;
    if (from < i && !whole().has(from)) yield { word: hash[from]!, at: from, key: STRANGER };
  }
}
