import { GAP, SHAPE } from '../text/tokens.ts';
import type { Place } from './beside/look-beside.ts';
import { CAPITALS } from './capitals.ts';
import type { Constants } from './constants.ts';
import { WORD } from './lexicon/lexicon.ts';
import type { Judged } from './local.ts';
import { type Reason, reasonsFor, type Scale } from './reasons.ts';
import type { Reading, Scene, Span } from './scene.ts';

/** How much speaks for a reading before its rivals are weighed. */
export interface Scored {
  readonly reading: Reading;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What a short form counts with. */
const VOUCHERS: ReadonlySet<string> = new Set(['full-name', 'title']);
/** Parts that no pack lists. */
const WHOLE_NEEDED: ReadonlySet<string> = new Set(['part', 'given', 'tail']);
/** Parts that no other name of their list has, which may stand alone. */
const LONE: ReadonlySet<string> = new Set(['surname', 'head', 'initials']);

/** Scores each entry that a candidate may name, by its best reading: how well known it is, how much the form is its name, and what speaks for it. */
export function scoreReadings(scale: Scale, { place, readings }: Judged): Scored[] {
  const { keyOf } = scale.scene;
  const found: Scored[] = [];
  for (const reading of readings) {
    const reasons = reasonsFor(scale, place, reading);
    // Its author says that it counts after a full form, or beside a title.
    if (reading.type === 'short' && !reasons.some(({ kind, value }) => VOUCHERS.has(kind) && value > 0)) continue;
    let score = priorOf(scale, place, reading);
    for (const { value } of reasons) score += value;
    const known = found.length === 0 ? -1 : found.findIndex((other) => keyOf(other.reading) === keyOf(reading));
    if (known < 0) found.push({ reading, reasons, score });
    else if (found[known]!.score < score) found[known] = { reading, reasons, score };
  }
  return found.length > 1 ? found.sort((a, b) => b.score - a.score) : found;
}

function priorOf({ scene, constants }: Scale, place: Place, reading: Reading): number {
  const known = constants.weight * Math.log(Math.max(scene.weightOf(reading), 0.1));
  return known + shareOf(scene, constants, { place, reading }) + (scene.isCurated(reading) ? constants.curated : 0);
}

/** The most that can speak for a part of a name whose whole the article has, with no title beside it. */
export const mostForPart = ({ scene, constants }: Pick<Scale, 'scene' | 'constants'>, reading: Reading): number =>
  scene.isCurated(reading)
    ? Number.POSITIVE_INFINITY
    : constants.weight * Math.log(Math.max(scene.weightOf(reading), 0.1)) + constants.part + constants.named;

/** How much a form is its entry's name. */
function shareOf(scene: Scene, constants: Constants, { place, reading }: { place: Place; reading: Reading }): number {
  const { article } = scene;
  const { type } = reading;
  if (WHOLE_NEEDED.has(type)) return constants.part;
  // Three letters are the initials of too many things.
  if (type === 'initials' && article.tokens.end[place.from]! - article.tokens.start[place.from]! <= 3)
    return constants.part;
  if (LONE.has(type)) return constants.lone;
  // Its author says that it stands alone.
  if (scene.isCurated(reading)) return 0;
  if (type === 'acronym') return constants.acronym;
  if (type === 'variant' || isOwnName(scene, reading)) return 0;
  if (type === 'demonym' || isCountryWord(scene, place)) return constants.demonym;
  return isPartOfName(scene, place, reading) ? constants.listedPart : constants.otherForm;
}

const isCountryWord = ({ article, lexicon }: Scene, { from, to }: Span): boolean =>
  to - from === 1 && lexicon.countryOf(article.tokens.hash[from]!) !== 0;

/** True for an entry's name, its article or qualifier aside: "Gambia" of "The Gambia", "Boston" of "Boston, Massachusetts". */
function isOwnName({ lexicon, packOf }: Scene, { shelf, entry, form }: Reading): boolean {
  const pack = packOf({ shelf });
  if (form === pack.formStart(entry)) return true;
  const name = pack.formText(pack.formStart(entry));
  const written = pack.formText(form);
  const isBare = (lexicon.classOf(pack.firstWord(entry)) & WORD.article) !== 0;
  return name.startsWith(`${written},`) || (isBare && name.slice(name.indexOf(' ') + 1) === written);
}

/** True for a form of one word with which the name begins or ends ("Paris" of Paris Hilton), the legal form of a company aside. */
function isPartOfName({ article, isCurated, lexicon, packOf }: Scene, { from, to }: Place, reading: Reading): boolean {
  if (to - from > 1 || isCurated(reading)) return false;
  const pack = packOf(reading);
  const word = article.tokens.hash[from]!;
  const last = pack.lastWord(reading.entry);
  if (last === word) return true;
  return pack.firstWord(reading.entry) === word && !(lexicon.classOf(last) & WORD.companySuffix);
}

const AGAIN = 2;

/** What else a stretch may be than anything that the packs know, in the same measure. */
export function elsewise({ scene, facts, constants }: Scale, { from, to }: Place, reading: Reading): number {
  const { capitals, tokens } = scene.article;
  if (reading.type === 'phrase') return constants.elsePhrase;
  if (to - from > 1) return constants.elseRow;
  const isShouting = capitals[from] !== CAPITALS.prove;
  const isOpening = isShouting || (tokens.gap[from]! >= GAP.quote && !(tokens.shape[from]! & SHAPE.allCaps));
  const isLetters = (tokens.shape[from]! & SHAPE.allCaps) !== 0 && tokens.end[from]! - tokens.start[from]! <= 3;
  // A capital that proves nothing, of a word that the article also writes small.
  const isSmall = isOpening && scene.article.writesSmall(tokens.hash[from]!);
  // What is a word of another language is no country, and no surname of whom the article is about: it has the full name again and again.
  const full = facts.named.get(scene.keyOf(reading))?.at.length ?? 0;
  const isOwn =
    scene.lexicon.countryOf(tokens.hash[from]!) !== 0 || (scene.kindOf(reading) === 'person' && full >= AGAIN);
  const language = !isOwn && facts.isOtherLanguage() ? constants.elseLanguage : 0;
  const opening = language + (isSmall ? constants.elseSmall : isOpening ? constants.elseOpening : 0);
  return constants.elseWord + opening + (isLetters ? constants.elseLetters : 0);
}
