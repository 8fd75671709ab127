import type { Evidence } from '../contract/mention.ts';
import { GAP, SHAPE } from '../text/tokens.ts';
import { BESIDE } from './beside/bits.ts';
import type { Place } from './beside/look-beside.ts';
import type { Constants } from './constants.ts';
import { NOBODY } from './facts/bearers.ts';
import { type Facts, readContext } from './facts/facts.ts';
import { STRANGER } from './facts/other-bearers.ts';
import { WORD } from './lexicon/lexicon.ts';
import type { FormKind, Reading, Scene, Span } from './scene.ts';
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

/** What scores are made with. */
export interface Scale {
  readonly scene: Scene;
  readonly facts: Facts;
  readonly constants: Constants;
}

/** Parts of names, which need the whole. */
export const PARTS: ReadonlySet<FormKind> = new Set<FormKind>(['part', 'given', 'tail', 'short', 'title']);

/** All that speaks for a reading and against it where it stands. */
export function reasonsFor(scale: Scale, place: Place, reading: Reading): readonly Reason[] {
  if (reading.type === 'title') return [...asTitle(scale, place, reading), ...around(scale, place, reading)];
  const { scene, facts, constants } = scale;
  const reasons: Reason[] = [];
  const here = facts.named.get(scene.keyOf(reading));
  if (here && here.span.from !== place.from)
    reasons.push({ kind: 'full-name', value: constants.named, from: here.span.from, to: here.span.to });
  const beside = besideIt(scale, place, reading);
  if (beside) reasons.push(beside);
  if (scene.isCurated(reading)) reasons.push(...around(scale, place, reading));
  const against = whyNot(scale, place, reading);
  if (against !== 0) reasons.push({ kind: 'prior', value: against, text: '' });
  return reasons;
}

/** A title beside the name, or the party and state of a member. */
function besideIt({ scene, constants }: Scale, { from, to, left }: Place, reading: Reading): Reason | null {
  if (to - from > 1 || scene.kindOf(reading) !== 'person') return null;
  if (left & BESIDE.title) {
    const isKnown = fitsTitle(scene, reading, from - 1);
    if (!isKnown && scene.isCurated(reading)) return null;
    return { kind: 'title', value: isKnown ? constants.title : constants.anyTitle, from: from - 1, to: from };
  }
  return isPartyBehind(scene, to) ? { kind: 'title', value: constants.title, from: to, to: to + 2 } : null;
}

/** Of a title alone: that the article says who holds the office, or that nobody else can be meant. */
function asTitle({ scene, facts, constants }: Scale, place: Place, reading: Reading): Reason[] {
  const home = facts.homeOf(reading);
  const holding = facts.offices.holding(reading, place, home.country);
  const here = facts.named.get(scene.keyOf(reading));
  const isOne =
    here &&
    isToldApart(scene, place, {
      first: here.span.from,
      often: here.places.length,
      isCommon: home.common.has(reading.form),
    });
  if (holding !== 'own' && !(holding === 'unsaid' && isOne))
    return [{ kind: 'title', value: -Infinity, text: holding }];
  const { from, to } = here?.span ?? place;
  return [{ kind: 'title', value: constants.title + constants.named, from, to }];
}

/** Who is named so often is whom an article is about. */
const OFTEN = 3;

/** "The president" is any country's, unless the article names one person again and again; "the defense secretary" is told by two words. */
const isToldApart = (
  { article, lexicon }: Scene,
  { from, to }: Span,
  { first, often, isCommon }: { first: number; often: number; isCommon: boolean },
): boolean => {
  const words = to - from - (lexicon.classOf(article.tokens.hash[from]!) & WORD.article ? 1 : 0);
  if (words > 1 && !isCommon) return true;
  return first <= from && (words > 1 || !isCommon || often >= OFTEN);
};

const MOST_WORDS = 3;
/** What a common word says, against a name. */
const COMMON_WORD = 0.5;
const MOST_OTHERS = 3;

/** Words of the entry's context, related entries, others of its pack. */
function around({ scene, facts, constants }: Scale, span: Place, reading: Reading): Reason[] {
  const isSettled = facts.named.has(scene.keyOf(reading));
  // A part of a name counts beside the whole, or beside a title; no word around stands in for that.
  if (PARTS.has(reading.type) && !isSettled) return [];
  const { here, isDeclared } = readContext(scene, facts.named, { reading, span });
  const reasons = here.slice(0, MOST_WORDS).map(({ text, isName }): Reason => {
    const value = isName ? constants.context : constants.context * COMMON_WORD;
    return { kind: 'context', value, text };
  });
  const heard = here.reduce((sum, { isName }) => sum + (isName ? 1 : COMMON_WORD), 0);
  if (heard < 1 && isDeclared && !isSettled && hasNamesakes(scene, span, reading))
    reasons.push({ kind: 'context', value: constants.silence * (1 - heard), text: '' });
  const others = Math.min(MOST_OTHERS, facts.company - (isSettled ? 1 : 0));
  if (others > 0) reasons.push({ kind: 'neighbour', value: others * constants.company, text: '' });
  return reasons;
}

/** True for a form that others bear as well, or that is a wording of every day: the author's context has to tell it apart. */
function hasNamesakes({ article, kindOf, packOf }: Scene, { from, to }: Span, reading: Reading): boolean {
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

/** What speaks against a reading: somebody else bore the name last, or the article is about a country that has one, too. */
function whyNot({ scene, facts, constants }: Scale, span: Place, reading: Reading): number {
  const { from, to } = span;
  let value = 0;
  const { hash } = scene.article.tokens;
  const isShared = isCommonBody(scene, facts, { span, reading });
  if (isShared && facts.countries().isOfOthers) {
    const { country } = facts.homeOf(reading);
    if (country !== 0 && facts.countries().isElsewhere(country, from)) value += constants.elsewhere;
  }
  // Longer names are borne by others only where every country has one.
  if (to - from > 1 && !isShared) return value;
  // A country has no namesakes to speak of; "Washington" of "Washington, D.C." has.
  const isCountry = to - from === 1 && scene.lexicon.countryOf(hash[from]!) !== 0;
  if (isCountry && !hasNamesakes(scene, span, reading)) return value;
  const isPlace = scene.kindOf(reading) !== 'person' && isUsedAsPlace(scene, from);
  // "It rained in Burlington", whatever company is called like it.
  if (isPlace) return reading.type === 'part' ? value + constants.stranger : value;
  const bearer = facts.bearers.lastBearer(hash[to - 1]!, from);
  if (bearer === NOBODY || bearer === scene.keyOf(reading)) return value;
  const isPerson =
    ['person', 'place'].includes(scene.kindOf(reading)) || PARTS.has(reading.type) || bearer !== STRANGER;
  return value + (isPerson ? constants.stranger : constants.claimed);
}

/** True for a body by a name that every country has one of: "Senate", not "US Senate". */
export function isCommonBody(
  { article, kindOf, lexicon }: Scene,
  { homeOf }: Pick<Facts, 'homeOf'>,
  { span, reading }: { span: Span; reading: Reading },
): boolean {
  const kind = kindOf(reading);
  if (kind === 'person' || kind === 'place') return false;
  return lexicon.countryOf(article.tokens.hash[span.from]!) === 0 && homeOf(reading).common.has(reading.form);
}

/** True behind a preposition of time or place: "in Burlington". */
const isUsedAsPlace = ({ article: { tokens }, lexicon }: Scene, at: number): boolean =>
  at > 0 &&
  tokens.gap[at]! <= GAP.space &&
  (lexicon.classOf(tokens.hash[at - 1]!) & (WORD.preposition | WORD.of)) === WORD.preposition;
