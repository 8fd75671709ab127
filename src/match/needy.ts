import { GAP, hashWord, SHAPE, type Tokens } from '../text/tokens.ts';
import { CAPITALS } from './capitals.ts';
import { NEEDY } from './choose.ts';
import type { ContextReader } from './context.ts';
import type { Reading } from './find.ts';
import { createHolders } from './holders.ts';
import type { Home } from './nations.ts';
import { isShortNameHere, type PersonHere } from './people.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';
import { BESIDE } from './surroundings.ts';
import { findVoucher } from './vouch.ts';
import { countryOf } from './words/countries.ts';
import { classOf, WORD } from './words/word-classes.ts';

const OF = hashWord('of');
const THE = hashWord('the');
const WHO = hashWord('who');
const VICE = hashWord('vice');
/** Words between two offices of a list. */
const LISTING: ReadonlySet<number> = new Set(['and', 'or', 'the'].map(hashWord));
/** Words before an office that leave open who holds it. */
const NOT_THE: ReadonlySet<number> = new Set(
  ['a', 'an', 'any', 'no', 'every', 'first', 'former', 'next', 'another'].map(hashWord),
);

interface Needy {
  scene: Scene;
  reader: ContextReader;
  spots: readonly Spot[];
  present: Map<number, PersonHere>;
}

/** Short forms beside a title that fits make their entry present: "Sen. Paul said … Paul". */
export function vouchForShort({ scene, reader, spots, present }: Needy): void {
  const { typeOf, keyOf, tokens } = scene;
  spots.forEach((spot, i) => {
    if (spot.best) return;
    const before =
      i > 0 && spots[i - 1]!.to === spot.from && tokens.gap[spot.from]! <= GAP.space ? spots[i - 1]! : null;
    const titles = before ? before.readings.filter((reading) => typeOf(reading) === 'title') : [];
    for (const reading of spot.readings) {
      if (typeOf(reading) !== 'short' || present.has(keyOf(reading))) continue;
      if (spot.to - spot.from === 1 && !isShortNameHere(spot.left & ~BESIDE.other, spot.right)) continue;
      const voucher = findVoucher(scene, reader, { reading, from: spot.from, to: spot.to, titles });
      if (!voucher) continue;
      spot.best = reading;
      spot.rule = 'title';
      spot.evidence = [voucher];
      present.set(keyOf(reading), { reading, spot });
      break;
    }
  });
}

/** Gives titles and short forms to what the article names elsewhere. */
export function placeNeedy(
  scene: Scene,
  spots: readonly Spot[],
  { present, homeOf }: { present: ReadonlyMap<number, PersonHere>; homeOf(reading: Reading): Home },
): void {
  const { tokens, keyOf, typeOf, on } = scene;
  const holds = createHolders(scene, spots);
  /** Where an entry stands first, in full or not. */
  const firstOf = (key: number): number =>
    spots.find(({ best, rivals }) => best && rivals.length === 0 && keyOf(best) === key)?.from ?? Number.MAX_VALUE;
  for (const spot of spots) {
    if (spot.best) continue;
    for (const reading of spot.readings) {
      const type = typeOf(reading);
      const here = present.get(keyOf(reading));
      if (!here || !NEEDY.has(type)) continue;
      if (type === 'title') {
        const next = tokens.shape[spot.to] ?? 0;
        const joins =
          spot.to < tokens.count &&
          tokens.gap[spot.to]! <= GAP.space &&
          (next & SHAPE.capital) !== 0 &&
          (scene.capitals[spot.to] === CAPITALS.prove || scene.covered[spot.to] !== 0);
        if (joins || isOfAnother(tokens, spot)) continue;
        const { country: home, common } = homeOf(reading);
        const isEarly = firstOf(keyOf(reading)) > spot.from;
        const office = { at: spot.from, word: tokens.hash[spot.to - 1]!, home, key: keyOf(reading), isEarly };
        const isCommon = common.has(reading.form) || countryOf(tokens.hash[spot.from]!) !== 0;
        if (isOneWord(tokens, spot) && (isCommon && on('holders') ? !holds(office) : isEarly)) continue;
      } else if (isIncident(scene, reading)) {
        continue;
      } else if (on('adjectives') && isAdjective(tokens, spot)) {
        continue;
      } else if (spot.to - spot.from === 1 && !isShortNameHere(spot.left, spot.right)) continue;
      spot.best = reading;
      spot.rule = type === 'title' ? 'title' : 'short-form';
      spot.evidence.push({ kind: 'full-name', from: here.spot.from, to: here.spot.to });
      break;
    }
  }
}

const isIncident = ({ packOf }: Scene, reading: Reading): boolean =>
  packOf(reading).kindOf(reading.entry) === 'incident';

/** One word ("the secretary") stands only for somebody named before, unless nobody else can be meant. */
const isOneWord = ({ hash }: Tokens, { from, to }: Spot): boolean =>
  to - from === 1 || (to - from === 2 && (hash[from] === THE || countryOf(hash[from]!) !== 0));

/** True for "the military" in "the military operation": no name, but what sort of operation it is. */
const isAdjective = ({ count, gap, hash, shape }: Tokens, { from, to }: Spot): boolean => {
  if (to - from !== 2 || hash[from] !== THE || to >= count || gap[to]! > GAP.space) return false;
  if ((shape[to - 1]! | shape[to]!) & SHAPE.capital) return false;
  return (classOf(hash[to]!) & (WORD.eventNoun | WORD.role | WORD.institution)) !== 0;
};

/** "A defense secretary", "the secretary of Homeland Security", "the president who made it a holiday": somebody else, or nobody. */
const isOfAnother = (tokens: Tokens, { from, to }: Spot): boolean => {
  const { gap, hash, count } = tokens;
  if (to < count && (hash[to] === OF || (hash[to] === WHO && gap[to]! <= GAP.space))) return true;
  if (from > 0 && NOT_THE.has(hash[from - 1]!)) return true;
  if (isListed(tokens, to)) return true;
  return to - from === 1 && (from === 0 || hash[from - 1] !== THE);
};

/** True before "the Vice President" and nobody's name: a list of offices. */
const isListed = ({ gap, hash, shape, count }: Tokens, to: number): boolean => {
  let at = to;
  while (at < count && gap[at]! <= GAP.comma && LISTING.has(hash[at]!)) at++;
  if (at === to || at + 1 >= count || hash[at] !== VICE) return false;
  return at + 2 >= count || gap[at + 2]! > GAP.space || !(shape[at + 2]! & SHAPE.capital);
};
