import { WEEKDAYS } from '../lexicon/en/dates.ts';
import { AT, SMALL, UPON, WHOSE } from '../lexicon/en/governing.ts';
import { GRAMMAR, grammarOf } from '../lexicon/en/grammar.ts';
import { type Decided, type EventLibrary, type EventText, isCapitalized, takenAt } from './article.ts';
import type { Complement } from './complements.ts';
import type { StatedDate } from './dates.ts';
import type { Fill, OneEvent } from './fill.ts';
import { isIn, type Passage } from './passage.ts';

/** What is asked of a passage: whether it may tell of an event. */
export interface Asked {
  of: OneEvent;
  fill: Fill;
  library: EventLibrary;
  /** The article has told of it before. */
  isKnown?: boolean;
}

/** True for a name that has a part in an event. */
export const isFilledBy = ({ shelf, event }: OneEvent, name: Decided): boolean =>
  name.shelf === shelf &&
  (name.entry === event.entry ||
    event.entries.target.includes(name.entry) ||
    event.entries.who.includes(name.entry) ||
    event.entries.where.includes(name.entry));

/** "A strike in Kyiv", "an attack on a school", "a report by Congress": a complement that says another place, target or actor. */
export const isElsewhere = (
  article: EventText,
  { phrase, complements, hitsIn, dates }: Passage,
  { of, fill, library }: Asked,
): boolean =>
  complements.some((complement, i) => {
    const { preposition } = complement;
    const isActor = preposition === SMALL.by;
    const isWhose = WHOSE.has(preposition) && hasActors(of) && !fill.inside.has('who');
    if (!AT.has(preposition) && !UPON.has(preposition) && !isActor && !isWhose) return false;
    const own = hitsIn(of.number, complement);
    // "A Venezuelan boat" is a boat.
    const isMore = (name: Decided): boolean => own.some((hit) => hit.to > name.from);
    const names = complementNames(article, complement);
    if (!isWhose && names.some((name) => !isMore(name) && isAnotherName(name, { of, library, isActor }))) return true;
    const isOwn = own.length > 0 || names.some((name) => isFilledBy(of, name));
    if (isOwn) return false;
    if (hasStranger(article, complement, dates)) return true;
    // Only what follows at once hangs on the noun for certain: "sent times of strikes over Signal".
    return (
      i === 0 &&
      !hasPreposition(article, phrase) &&
      UPON.has(preposition) &&
      of.event.words.target.length > 0 &&
      !isTime(article, complement, dates)
    );
  });

const hasActors = ({ event }: OneEvent): boolean => event.words.who.length + event.entries.who.length > 0;

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

const isTime = (article: EventText, complement: Complement, dates: readonly StatedDate[]): boolean =>
  dates.some((date) => isIn(date, complement)) ||
  article.tokens.hash.subarray(complement.from, complement.to).some((word) => WEEKDAYS.has(word));
