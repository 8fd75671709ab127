import type { Evidence } from '../contract/mention.ts';
import { GAP, SHAPE } from '../text/tokens.ts';
import { BESIDE, type Place } from './beside.ts';
import { CAPITALS } from './capitals.ts';
import type { Constants } from './constants.ts';
import { NOBODY, STRANGER } from './facts/bearers.ts';
import { type Facts, readContext } from './facts/facts.ts';
import { WORD } from './lexicon/lexicon.ts';
import type { Judged } from './local.ts';
import type { Reading, Scene, Span } from './scene.ts';
import { fitsTitle, isPartyBehind } from './vouch.ts';

/** One thing that speaks for a reading or against it. Tokens where it has a place in the article, else words. */
export interface Reason {
  readonly kind: Evidence['kind'];
  /** Log-odds that it adds. */
  readonly value: number;
  readonly from?: number;
  readonly to?: number;
  readonly text?: string;
}

/** How much speaks for a reading before its rivals are weighed. */
export interface Scored {
  readonly reading: Reading;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What the score is made with. */
export interface Scale {
  readonly scene: Scene;
  readonly facts: Facts;
  readonly constants: Constants;
}

/** Parts of names, which need the whole. */
const PARTS: ReadonlySet<string> = new Set(['part', 'given', 'tail', 'short', 'title']);
/** What a short form counts with. */
const VOUCHERS: ReadonlySet<string> = new Set(['full-name', 'title']);
/** Parts that no pack lists. */
const WHOLE_NEEDED: ReadonlySet<string> = new Set(['part', 'given', 'tail']);
/** Parts that no other name of their list has, which may stand alone. */
const LONE: ReadonlySet<string> = new Set(['surname', 'head', 'initials']);

/** Scores each entry that a candidate may name, by its best reading: how well known it is, how much the form is its name, and what speaks for it. */
export function scoreReadings(scale: Scale, { place, readings }: Judged): Scored[] {
  const { keyOf } = scale.scene;
  const best = new Map<number, Scored>();
  for (const reading of readings) {
    const reasons = reasonsFor(scale, place, reading);
    // Its author says that it counts after a full form, or beside a title.
    if (reading.type === 'short' && !reasons.some(({ kind, value }) => VOUCHERS.has(kind) && value > 0)) continue;
    const scored = {
      reading,
      reasons,
      score: reasons.reduce((sum, { value }) => sum + value, priorOf(scale, place, reading)),
    };
    const known = best.get(keyOf(reading));
    if (!known || known.score < scored.score) best.set(keyOf(reading), scored);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function priorOf({ scene, constants }: Scale, place: Place, reading: Reading): number {
  const known = constants.weight * Math.log(Math.max(scene.weightOf(reading), 0.1));
  return known + shareOf(scene, constants, { place, reading }) + (scene.isCurated(reading) ? constants.curated : 0);
}

/** How much a form is its entry's name. */
function shareOf(scene: Scene, constants: Constants, { place, reading }: { place: Place; reading: Reading }): number {
  const { article } = scene;
  const { shelf, entry, form, type } = reading;
  if (WHOLE_NEEDED.has(type)) return constants.part;
  // Three letters are the initials of too many things.
  if (type === 'initials' && article.tokens.end[place.from]! - article.tokens.start[place.from]! <= 3)
    return constants.part;
  if (LONE.has(type)) return constants.lone;
  // Its author says that it stands alone.
  if (scene.isCurated(reading)) return 0;
  if (type === 'acronym') return constants.acronym;
  if (type === 'variant' || form === scene.packOf({ shelf }).formStart(entry)) return 0;
  if (type === 'demonym' || isCountryWord(scene, place)) return constants.demonym;
  return partShare(scene, constants, { place, reading });
}

const isCountryWord = ({ article, lexicon }: Scene, { from, to }: Span): boolean =>
  to - from === 1 && lexicon.countryOf(article.tokens.hash[from]!) !== 0;

/** How much an alias is its entry's name: the whole but for its qualifier ("Boston" of "Boston, Massachusetts"), a part, or something else. */
function partShare(scene: Scene, constants: Constants, { place, reading }: { place: Place; reading: Reading }): number {
  const pack = scene.packOf(reading);
  const name = pack.formText(pack.formStart(reading.entry));
  const comma = name.indexOf(',');
  if (comma > 0 && name.slice(0, comma) === pack.formText(reading.form)) return 0;
  return isPartOfName(scene, place, reading) ? constants.listedPart : constants.otherForm;
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
  const language =
    facts.isOtherLanguage && scene.lexicon.countryOf(tokens.hash[from]!) === 0 ? constants.elseLanguage : 0;
  const opening = language + (isSmall ? constants.elseSmall : isOpening ? constants.elseOpening : 0);
  return constants.elseWord + opening + (isLetters ? constants.elseLetters : 0);
}

function reasonsFor(scale: Scale, place: Place, reading: Reading): Reason[] {
  return [
    ...namedBefore(scale, place, reading),
    ...besideIt(scale, place, reading),
    ...around(scale, place, reading),
    ...against(scale, place, reading),
  ];
}

/** The article names the entry in full. */
function namedBefore({ scene, facts, constants }: Scale, { from }: Place, reading: Reading): Reason[] {
  const here = facts.named.get(scene.keyOf(reading));
  if (!here || here.span.from === from || reading.type === 'title') return [];
  return [{ kind: 'full-name', value: constants.named, from: here.span.from, to: here.span.to }];
}

/** A title or a party beside the name; or, of a title, that the article says who holds the office. */
function besideIt(scale: Scale, place: Place, reading: Reading): Reason[] {
  const { scene, facts, constants } = scale;
  const { from, to } = place;
  if (reading.type === 'title') {
    const holding = facts.offices.holding(reading, place, facts.homeOf(reading).country);
    const here = facts.named.get(scene.keyOf(reading));
    if (
      holding === 'own' ||
      (holding === 'unsaid' && here && isToldApart(scale, reading, { place, first: here.span.from }))
    ) {
      const span = here?.span ?? place;
      return [{ kind: 'title', value: constants.title + constants.named, from: span.from, to: span.to }];
    }
    return [{ kind: 'title', value: -Infinity, text: holding }];
  }
  if (scene.kindOf(reading) !== 'person' || to - from > 1) return [];
  if (place.left & BESIDE.title) {
    const value = fitsTitle(scene, reading, from - 1)
      ? constants.title
      : scene.isCurated(reading)
        ? 0
        : constants.anyTitle;
    return [{ kind: 'title', value, from: from - 1, to: from }];
  }
  return isPartyBehind(scene, to) ? [{ kind: 'title', value: constants.title, from: to, to: to + 2 }] : [];
}

/** "The president" is any country's, unless the article names one person again and again; "the defense secretary" is told by two words. */
const isToldApart = (
  { facts, scene }: Scale,
  reading: Reading,
  { place: { from, to }, first }: { place: Place; first: number },
): boolean => {
  const { article, lexicon, keyOf } = scene;
  const words = to - from - (lexicon.classOf(article.tokens.hash[from]!) & WORD.article ? 1 : 0);
  if (words > 1 && !facts.homeOf(reading).common.has(reading.form)) return true;
  if (first > from) return false;
  return (
    words > 1 ||
    !facts.homeOf(reading).common.has(reading.form) ||
    (facts.named.get(keyOf(reading))?.places.length ?? 0) >= OFTEN
  );
};
/** Who is named so often is whom an article is about. */
const OFTEN = 3;

/** Words of the entry's context, related entries, others of its pack. */
function around({ scene, facts, constants }: Scale, span: Place, reading: Reading): Reason[] {
  if (!scene.isCurated(reading)) return [];
  const isSettled = facts.named.has(scene.keyOf(reading));
  // A part of a name counts beside the whole, or beside a title; no word around stands in for that.
  if (PARTS.has(reading.type) && !isSettled) return [];
  const { words, isDeclared } = readContext(scene, facts.named, { reading, span });
  const reasons = words
    .slice(0, MOST_WORDS)
    .map((text): Reason => ({ kind: 'context', value: constants.context, text }));
  if (words.length === 0 && isDeclared && !isSettled && hasNamesakes(scene, span, reading))
    reasons.push({ kind: 'context', value: constants.silence, text: '' });
  const others = Math.min(MOST_OTHERS, facts.company - (isSettled ? 1 : 0));
  if (others > 0) reasons.push({ kind: 'neighbour', value: others * constants.company, text: '' });
  return reasons;
}
/** True for a form that others bear as well, or that is a wording of every day: the author's context has to tell it apart. */
function hasNamesakes({ article, kindOf, packOf }: Scene, { from, to }: Place, reading: Reading): boolean {
  const kind = kindOf(reading);
  if (reading.type === 'phrase' || (kind !== 'place' && kind !== 'organization')) return true;
  const { end, shape, start } = article.tokens;
  if (kind === 'organization')
    return to - from === 1 && (shape[from]! & SHAPE.allCaps) !== 0 && end[from]! - start[from]! < 3;
  // "Washington" of "Washington, D.C.": there are others.
  const pack = packOf(reading);
  const isQualified = (form: number): boolean => pack.formText(form).includes(',');
  return isQualified(pack.formStart(reading.entry)) && !isQualified(reading.form);
}
const MOST_WORDS = 3;
const MOST_OTHERS = 3;

/** Somebody else bore the name last; or the article is about a country that has one, too. */
function against({ scene, facts, constants }: Scale, { from, to }: Place, reading: Reading): Reason[] {
  const reasons: Reason[] = [];
  const { hash } = scene.article.tokens;
  const { country, common } = facts.homeOf(reading);
  if (country !== 0 && common.has(reading.form) && facts.countries.isElsewhere(country, from))
    reasons.push({ kind: 'prior', value: constants.elsewhere, text: '' });
  // "It rained in Burlington": whatever company is called like it.
  const isPart = reading.type === 'part' && scene.kindOf(reading) !== 'person';
  if (isPart && isUsedAsPlace(scene, from, reading))
    reasons.push({ kind: 'prior', value: constants.stranger, text: '' });
  const isCommon = common.has(reading.form);
  if ((to - from > 1 && !isCommon) || reading.type === 'title') return reasons;
  const bearer = facts.bearers.lastBearer(hash[to - 1]!, from);
  if (
    bearer === NOBODY ||
    bearer === scene.keyOf(reading) ||
    isCountryWord(scene, { from, to }) ||
    isUsedAsPlace(scene, from, reading)
  )
    return reasons;
  const isStranger = scene.kindOf(reading) === 'person' || PARTS.has(reading.type) || bearer !== STRANGER;
  return [...reasons, { kind: 'prior', value: isStranger ? constants.stranger : constants.claimed, text: '' }];
}

/** True for "in Burlington", whatever company is called like it. */
const isUsedAsPlace = ({ article: { tokens }, kindOf, lexicon }: Scene, at: number, reading: Reading): boolean =>
  kindOf(reading) !== 'person' &&
  at > 0 &&
  tokens.gap[at]! <= GAP.space &&
  (lexicon.classOf(tokens.hash[at - 1]!) & (WORD.preposition | WORD.of)) === WORD.preposition;
