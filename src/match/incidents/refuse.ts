import type { PackedEvent } from '../../store/events.ts';

import { GAP, hashWord, SHAPE } from '../../text/tokens.ts';
import { WEEKDAYS } from '../lexicon/en/dates.ts';
import { GRAMMAR, grammarOf } from '../lexicon/en/grammar.ts';
import { countryOf } from '../words/countries.ts';
import { type Decided, type EventLibrary, type EventText, isCapitalized, type Span, takenAt } from './article.ts';
import type { Complement } from './complements.ts';
import { agrees, readDate, type StatedDate } from './dates.ts';
import type { Fill, OneEvent } from './fill.ts';
import { isIn, type Passage } from './passage.ts';

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashWord));

const SHALL = hashWord('shall');
/** "No strike", "any strike": none in particular. */
const NONE = hashes('no any every each either neither');
/** What governs a place or a target. */
const AT = hashes('on against in at near off inside into over around toward towards across from');
/** What governs what was aimed at or spoken of. */
const UPON = hashes('on against about into over regarding concerning');
const BY = hashWord('by');

interface Asked {
  of: OneEvent;
  fill: Fill;
  library: EventLibrary;
  /** The article has told of it before. */
  isKnown?: boolean;
}

/** True where something beside a noun phrase says that it is another event than the one asked about, or none. */
export const isOther = (article: EventText, passage: Passage, asked: Asked): boolean =>
  isNone(article, passage) || isAnotherInOrder(article, passage, asked.of) || isNamedOther(article, passage, asked);

/** True where a date, a place or a name says that it is another event. */
export const isNamedOther = (article: EventText, passage: Passage, asked: Asked): boolean =>
  isOfAnotherDate(article, passage, asked.of.event) ||
  isOfAnotherName(passage, asked) ||
  isElsewhere(article, passage, asked) ||
  isByAnotherCountry(article, passage, asked);

/** "No strike", "there shall be no strikes": what may be, not what was. */
export const isNone = ({ tokens: { hash } }: EventText, { phrase, clause }: Passage): boolean =>
  NONE.has(hash[phrase.from]!) || hash.subarray(clause.from, clause.to).includes(SHALL);

/** "Another strike", "the third strike", where the event is not called so. Several may well be "further" or "the latest" ones. */
const isAnotherInOrder = ({ tokens: { hash } }: EventText, { phrase, hits }: Passage, { number }: OneEvent): boolean =>
  phrase.order.some((at) => {
    if (hits.some((hit) => hit.event === number && hit.role === 'which' && hit.from <= at && at < hit.to)) return false;
    return !phrase.isPlural || (grammarOf(hash[at]!) & GRAMMAR.further) === 0;
  });

/**
 * True where the date that is stated of it is another one: in the noun phrase, else in its clause. A day says nothing good of an event
 * whose day nobody knows.
 */
export function isOfAnotherDate(article: EventText, passage: Passage, { when }: PackedEvent): boolean {
  const { phrase, clause, whole, dates } = passage;
  // "A strike (on October 16)" too.
  const isOwn = (date: StatedDate): boolean => isIn(date, whole) || (date.from >= whole.to && date.from - whole.to < 2);
  const own = dates.filter((date) => isOwn(date) && !isAround(article, date));
  const isNear = (date: StatedDate): boolean =>
    isIn(date, clause) && !isAround(article, date) && !isPartedByTime(article, date, phrase);
  const near = own.length > 0 ? own : dates.filter(isNear);
  if (near.length === 0) return false;
  if (when === null)
    return !phrase.isPlural && (phrase.determiner & GRAMMAR.indefinite) !== 0 && near.some(({ day }) => day !== 0);
  const known = readDate(when);
  return !near.some((date) => agrees(date, known));
}

/** "Since September 2" is a date of something else. */
const isAround = ({ tokens: { hash } }: EventText, { from }: StatedDate): boolean =>
  from > 0 && (grammarOf(hash[from - 1]!) & GRAMMAR.around) !== 0;

/** "In November, after the strike": the date is of what came after. */
const isPartedByTime = ({ tokens: { hash } }: EventText, date: Span, phrase: Span): boolean => {
  const [from, to] = date.to <= phrase.from ? [date.to, phrase.from] : [phrase.to, date.from];
  for (let at = from; at < to; at++) if (grammarOf(hash[at]!) & GRAMMAR.around) return true;
  return false;
};

const isFilledBy = ({ shelf, event }: OneEvent, name: Decided): boolean =>
  name.shelf === shelf &&
  (name.entry === event.entry ||
    event.entries.target.includes(name.entry) ||
    event.entries.who.includes(name.entry) ||
    event.entries.where.includes(name.entry));

/**
 * "The Midnight Hammer operation", "Israel's strikes", "Venezuela strikes". Whose "second strike" it is may be new where the article has told of
 * that one.
 */
const isOfAnotherName = ({ phrase }: Passage, { of, fill, library, isKnown }: Asked): boolean =>
  phrase.stranger === 'name' ||
  (phrase.stranger === 'owner' && !(isKnown && fill.inside.has('which'))) ||
  phrase.names.some((name) => {
    const kind = library.shelves[name.shelf]!.pack.kindOf(name.entry);
    return kind !== 'topic' && kind !== 'incident' && !isFilledBy(of, name);
  });

/** "A strike in Kyiv", "an attack on a school", "a report by Congress": a complement that says another place, target or actor. */
const isElsewhere = (
  article: EventText,
  { phrase, complements, hits, dates }: Passage,
  { of, library }: Asked,
): boolean =>
  complements.some((complement, i) => {
    const { preposition } = complement;
    const isActor = preposition === BY;
    if (!AT.has(preposition) && !UPON.has(preposition) && !isActor) return false;
    const own = hits.filter((hit) => hit.event === of.number && isIn(hit, complement));
    // "A Venezuelan boat" is a boat.
    const isMore = (name: Decided): boolean => own.some((hit) => hit.from >= name.to);
    const names = complementNames(article, complement);
    if (names.some((name) => !isMore(name) && isAnotherName(name, { of, library, isActor }))) return true;
    const isOwn = own.length > 0 || names.some((name) => isFilledBy(of, name));
    if (isOwn) return false;
    if (hasStranger(article, complement, dates)) return true;
    // Only what follows at once hangs on the noun for certain: "sent times of strikes over Signal".
    return (
      i === 0 &&
      !hasPreposition(article, phrase) &&
      UPON.has(preposition) &&
      of.event.words.target.length > 0 &&
      !isTime(article, complement)
    );
  });

/** A phrase of the pack may have its own complement: "strikes in Yemen". */
const hasPreposition = ({ tokens: { hash } }: EventText, { noun, to }: Passage['phrase']): boolean => {
  for (let at = noun + 1; at < to; at++) if (grammarOf(hash[at]!) & GRAMMAR.preposition) return true;
  return false;
};

const complementNames = (article: EventText, { from, to }: Complement): Decided[] => {
  const found: Decided[] = [];
  for (let at = from + 1; at < to; at++) {
    const name = takenAt(article, at);
    if (!name) continue;
    found.push(name);
    at = name.to - 1;
  }
  return found;
};

const isAnotherName = (
  name: Decided,
  { of, library, isActor }: { of: OneEvent; library: EventLibrary; isActor: boolean },
): boolean => {
  const kind = library.shelves[name.shelf]!.pack.kindOf(name.entry);
  if (isFilledBy(of, name)) return false;
  return isActor ? kind === 'place' || kind === 'organization' : kind === 'place';
};

/** A capitalized word that is neither known nor a date. */
const hasStranger = (article: EventText, { from, to }: Complement, dates: readonly StatedDate[]): boolean => {
  for (let at = from + 1; at < to; at++) {
    const isDate = WEEKDAYS.has(article.tokens.hash[at]!) || dates.some((date) => date.from <= at && at < date.to);
    if (isCapitalized(article, at) && !isDate && !takenAt(article, at)) return true;
  }
  return false;
};

const isTime = (article: EventText, { from, to }: Complement): boolean => {
  const { hash, shape } = article.tokens;
  for (let at = from + 1; at < to; at++) if (WEEKDAYS.has(hash[at]!) || shape[at]! & SHAPE.digit) return true;
  return false;
};

/** "Israel launched strikes in Yemen": a country that has no part in it acts in the clause, and nobody who has. */
const isByAnotherCountry = (article: EventText, { phrase, clause }: Passage, { of, fill }: Asked): boolean => {
  if (fill.slots.has('who') || of.event.entries.who.length + of.event.words.who.length === 0) return false;
  return countryWithin(article, { from: clause.from, to: phrase.from }, of);
};

const countryWithin = (article: EventText, { from, to }: Span, of: OneEvent): boolean => {
  const { hash, shape, gap, count } = article.tokens;
  for (let at = from; at < to; at++) {
    if (!(shape[at]! & SHAPE.capital) || countryOf(hash[at]!) === 0) continue;
    // "Iran-backed" is no actor.
    if (at + 1 < count && gap[at + 1] === GAP.hyphen) continue;
    const name = takenAt(article, at);
    if (!name || !isFilledBy(of, name)) return true;
  }
  return false;
};
