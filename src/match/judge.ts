import { GAP, hashWord, SHAPE, type Tokens } from '../text/tokens.ts';
import { CAPITALS } from './capitals.ts';
import { WRITTEN } from './compare-form.ts';
import { isCurated } from './curated.ts';
import type { Candidate, Reading } from './find.ts';

import { isOffspring } from './offspring.ts';
import { partOfName } from './people.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';
import { BESIDE, lookLeft, lookRight } from './surroundings.ts';
import { isWordItself } from './word-itself.ts';
import { countryOf } from './words/countries.ts';
import { classOf, WORD } from './words/word-classes.ts';

const IN = hashWord('in');
const ARTICLES: ReadonlySet<number> = new Set([hashWord('a'), hashWord('an')]);
const THE = hashWord('the');
const JOINING: ReadonlySet<number> = new Set(['and', 'or'].map(hashWord));
/** Words that are part of offices: "Prime Minister", "Secretary of State". */
const OFFICE_WORDS: ReadonlySet<number> = new Set(
  `prime foreign finance defense defence interior home state treasury vice first executive general attorney chief of the
   for and affairs us u.s united states house senate majority minority party speaker lady`
    .split(/\s+/)
    .map(hashWord),
);

const isOffice = ({ tokens }: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const hash = tokens.hash[i]!;
    if (!(classOf(hash) & (WORD.title | WORD.role)) && !OFFICE_WORDS.has(hash)) return false;
  }
  return (classOf(tokens.hash[to - 1]!) & (WORD.title | WORD.role)) !== 0 || to - from === 1
    ? true
    : hasRole(tokens.hash, from, to);
};

const hasRole = (hash: Int32Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (classOf(hash[i]!) & WORD.role) return true;
  return false;
};

/**
 * Looks at the words beside a candidate and keeps the readings that they allow. Precision first: where a form seems to be
 * a part of some longer name that no pack knows, nothing is left.
 */
export function judge(scene: Scene, candidate: Candidate): Spot {
  const { from, to } = candidate;
  const { tokens, on, typeOf, isPerson } = scene;
  const left = lookLeft(scene, from);
  const right = lookRight(scene, to);
  let { readings } = candidate;
  const keep = (test: (reading: Reading) => boolean): void => {
    if (readings.length > 0) readings = readings.filter(test);
  };
  const isFree = (reading: Reading): boolean => typeOf(reading) === 'phrase';
  const isTitle = (reading: Reading): boolean => typeOf(reading) === 'title';

  if (
    on('role-words') &&
    (classOf(tokens.hash[to - 1]!) & (WORD.role | WORD.title) || hasRole(tokens.hash, from, to))
  ) {
    if (isOffice(scene, from, to)) keep((reading) => isTitle(reading) || isFree(reading));
  }
  if (on('longer-run') && left & BESIDE.opener) keep(isFree);
  if (on('name-nouns') && right & BESIDE.noun) keep((reading) => isFree(reading) || isTitle(reading));
  if (on('institutions') && isBeforeInstitution(scene, to))
    keep((reading) => isFree(reading) || isPerson(reading) || isTitle(reading) || isCurated(scene, reading));
  if (on('addresses') && isAddress(scene, from, to)) keep((reading) => !isCurated(scene, reading) || isPerson(reading));
  if (on('words-as-words') && to - from === 1 && isWordItself(scene, to)) keep(isFree);
  const isBody = to - from === 1 || (to - from === 2 && tokens.hash[from] === THE);
  if (on('shared-nouns') && isBody && sharesNoun(scene, to)) keep(isFree);
  if (to - from > 1) {
    // "The House" is one word in "the House Rules Committee", too.
    const isOneWord = to - from === 2 && tokens.hash[from] === THE;
    // "Lindsay Lohan Checks Into Rehab" is a headline, wherever it stands.
    if (on('longer-run') && right & BESIDE.other && !(lookRight(scene, to + 1) & BESIDE.small))
      keep((reading) => (isOneWord ? isFree(reading) : !isPerson(reading)) || isTitle(reading));
  } else {
    if (on('longer-run') && left & (BESIDE.particle | BESIDE.other | BESIDE.small)) {
      const isOfState = (classOf(tokens.hash[from - 1]!) & WORD.state) !== 0;
      keep((reading) => isFree(reading) || (isOfState && isParty(scene, reading)));
    }
    if (on('longer-run') && right & (BESIDE.other | BESIDE.small))
      keep((reading) => isFree(reading) || isTitle(reading));
    if (on('known-pairs') && right & BESIDE.known)
      keep((reading) => isFree(reading) || isTitle(reading) || typeOf(reading) === 'demonym');
    if (on('name-nouns') && classOf(tokens.hash[from]!) & WORD.companySuffix) keep(isFree);
    // "Western Division" is no division of that name, but "United States Senate" is a Senate.
    const isTail = (left & BESIDE.known) !== 0 && countryOf(tokens.hash[from - 1]!) === 0;
    if (on('name-nouns') && isTail && classOf(tokens.hash[from]!) & WORD.nameNoun) keep(isFree);
    if (on('offspring') && isOffspring(scene, from))
      keep((reading) => isPerson(reading) && partOfName(scene, reading, tokens.hash[from]!) !== 'surname');
    if (on('abbreviations') && isOneOfMany(tokens, from)) keep(isFree);
    if (on('abbreviations') && tokens.gap[from] !== GAP.comma) {
      // "Bristol, Va.", but no "Va" by itself, and no "MASS LAYOFFS".
      const isShouted = scene.capitals[from] === CAPITALS.shouted;
      const isDotted = (tokens.shape[from]! & (isShouted ? SHAPE.dotted : SHAPE.allCaps | SHAPE.dotted)) !== 0;
      keep((reading) => !(reading.written & WRITTEN.dot) || isDotted || isPerson(reading));
    }
  }
  return { from, to, readings, left, right, best: null, rivals: [], rule: 'full-name', evidence: [] };
}

/** True for "House" in "House and Senate Armed Services Committees": two names share what they end with. */
const sharesNoun = ({ article: { text }, tokens, capitals }: Scene, to: number): boolean => {
  const { count, gap, hash, shape, start, end } = tokens;
  const isName = (i: number): boolean => i < count && gap[i]! <= GAP.space && (shape[i]! & SHAPE.capital) !== 0;
  if (to >= count || gap[to]! > GAP.space || !JOINING.has(hash[to]!) || !isName(to + 1)) return false;
  let last = to + 1;
  while (isName(last + 1)) last++;
  if (last < to + 3 || capitals[last] !== CAPITALS.prove || text[end[last]! - 1] !== 's') return false;
  return (classOf(hashWord(text.slice(start[last], end[last]! - 1).toLowerCase())) & WORD.nameNoun) !== 0;
};

/** True for words that stand for a body's members ("Republican"), as far as a pack tells. */
const isParty = (scene: Scene, reading: Reading): boolean =>
  scene.typeOf(reading) === 'nickname' &&
  isCurated(scene, reading) &&
  scene.packOf(reading).kindOf(reading.entry) === 'organization';

/** True for "in Capitol Hill, Seattle": a part of some other town. */
const isAddress = ({ tokens, covered }: Scene, from: number, to: number): boolean => {
  const { count, gap, hash, shape } = tokens;
  if (from === 0 || hash[from - 1] !== IN || to >= count || gap[to] !== GAP.comma) return false;
  if (!(shape[to]! & SHAPE.capital) || covered[to] !== 0 || classOf(hash[to]!) !== 0) return false;
  return to + 1 >= count || gap[to + 1]! >= GAP.comma;
};

const isBeforeInstitution = ({ tokens, capitals }: Scene, to: number): boolean =>
  to < tokens.count &&
  tokens.gap[to]! <= GAP.space &&
  capitals[to] === CAPITALS.prove &&
  !(tokens.shape[to]! & SHAPE.capital) &&
  (classOf(tokens.hash[to]!) & WORD.institution) !== 0;

/** True for "a BA", with no noun behind: one of many is nobody's name. */
const isOneOfMany = ({ count, gap, hash, shape }: Tokens, at: number): boolean => {
  if (!(shape[at]! & SHAPE.allCaps) || at === 0 || gap[at]! > GAP.space || !ARTICLES.has(hash[at - 1]!)) return false;
  return at + 1 === count || gap[at + 1]! >= GAP.comma || (classOf(hash[at + 1]!) & WORD.function) !== 0;
};
