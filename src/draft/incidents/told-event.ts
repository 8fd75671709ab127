import type { Moment } from '../../contract/moment.ts';
import { MONTHS, WEEKDAYS } from '../../match/lexicon/en/dates.ts';
import { hashWord } from '../../text/tokens.ts';
import type { Place } from '../document.ts';
import type { DraftEntry } from '../facts.ts';
import { roleOf } from '../sentences/grammar.ts';
import type { Sentence } from '../sentences/sentences.ts';
import type { Word } from '../sentences/words.ts';
import type { StatedTime } from '../statements/days.ts';
import type { EventPhrase } from './event-phrase.ts';
import { type Target, targetOf } from './target.ts';
import { wordsIn } from './vectors.ts';
import { isPlaceBefore, ownerOf, whoOf } from './who.ts';

/** One place where a document tells of an event, with all that it says of it there. */
export interface ToldEvent {
  place: Place;
  phrase: EventPhrase;
  /** The phrase as it stands, without its determiner. */
  text: string;
  /** "second", "follow-up": which of several. */
  which: string[];
  /** Small-letter words before the noun that say what it is: "boat" strike. */
  kindWords: string[];
  /** What follows "of", "on", "against", "for": as it stands, and whom it names. */
  target?: Target;
  /** The preposition before the target, as it is written. */
  preposition?: string;
  /** Who does it. */
  who: DraftEntry[];
  /** Whose a personal event is. */
  owner?: DraftEntry;
  where: DraftEntry[];
  /** The day that the phrase itself states, YYYY-MM-DD or as far as it is known. */
  when?: string;
  /** The only day that its sentence states. */
  around?: string;
  /** All that the sentence names. */
  names: DraftEntry[];
  /** The stems and names of the sentence. */
  words: string[];
  isHeading: boolean;
}

const WHICH =
  /^(?:first|second|third|fourth|fifth|initial|follow-up|follow-on|double-tap|latest|final|original|opening|subsequent)$/;
const WHERE = /^(?:in|at|near|off|outside|across|inside)$/;
/** Words that say nothing of what an event is. */
const NO_KIND =
  /^(?:alleged|suspected|reported|recent|deadly|lethal|new|other|many|several|major|full|deliberate|controversial|massive|possible|potential|immediate|early|late|last|next|this|such|same|ongoing|renewed|two|three|four|five|six|seven|eight|nine|ten|more|most|additional|brutal|lawful|illegal|planned|previous|earlier|similar|large|big|small|good|bad)$/;

/** "Boat", "cabinet", "kinetic": no judgment, no participle. */
const isKindWord = (word: Word): boolean =>
  /^\p{L}[\p{Ll}-]+$/u.test(word.text) &&
  !word.isOwner &&
  !MONTHS.has(hashWord(word.low)) &&
  !WEEKDAYS.has(hashWord(word.low)) &&
  roleOf(word) === 0 &&
  !WHICH.test(word.low) &&
  !NO_KIND.test(word.low) &&
  !/(?:ful|ous|ive|ing|ed|able|ible|less|est)$/.test(word.low);

/** Reads what a sentence says of the event of a phrase. */
export function readEvent(sentence: Sentence, phrase: EventPhrase, times: readonly StatedTime[]): ToldEvent {
  const { words, names, document, paragraph } = sentence;
  const [first, noun] = [words[phrase.from]!, words[phrase.at]!];
  const before = words.slice(phrase.from, phrase.at);
  const isNamed = (word: Word): boolean => names.some(({ start, end }) => start < word.end && end > word.start);
  const target = targetOf(sentence, phrase);
  const owner = ownerOf(sentence, phrase, target);
  const days = daysOf(sentence, phrase, times);
  return {
    place: { document, paragraph, start: first.start, end: noun.end },
    phrase,
    text: sentence.text.slice(first.start - sentence.start, noun.end - sentence.start),
    which: before.filter(({ low }) => WHICH.test(low)).map(({ low }) => low),
    kindWords: before.filter((word) => isKindWord(word) && !isNamed(word)).map(({ low }) => low),
    ...(target && { target, ...(!phrase.said.isVerb && { preposition: words[phrase.at + 1]!.low }) }),
    who: whoOf(sentence, phrase),
    ...(owner && { owner }),
    where: placesOf(sentence, phrase),
    ...days,
    names: [...new Set(names.map(({ entry }) => entry))],
    words: wordsIn([sentence]),
    isHeading: sentence.isHeading,
  };
}

/** Where an event was: the place before its noun ("the Dover shooting"), and those of its sentence behind "in", "at" or "near". */
function placesOf({ words, names }: Sentence, { from, at }: EventPhrase): DraftEntry[] {
  const within = names.filter((name) => name.start >= words[from]!.start && name.end <= words[at]!.start);
  const around = names.filter(({ entry, start }) => entry.kind === 'place' && isBehindIn(words, start));
  return [...within.filter((name) => isPlaceBefore(words, name)), ...around].map(({ entry }) => entry);
}

function isBehindIn(words: readonly Word[], start: number): boolean {
  let before = words.findIndex((word) => word.start >= start) - 1;
  while (before > 0 && DIRECTION.test(words[before]!.low)) before--;
  return before >= 0 && WHERE.test(words[before]!.low);
}
const DIRECTION = /^(?:the|north|south|east|west|central|northern|southern|eastern|western)$/;

/** The day of an event: a time in its phrase or right behind it; the only one of its sentence may be its day. */
function daysOf(
  sentence: Sentence,
  { from, at, said }: EventPhrase,
  times: readonly StatedTime[],
): Pick<ToldEvent, 'when' | 'around'> {
  const { words, start: offset } = sentence;
  const [start, end] = [words[from]!.start - offset, words[at]!.end - offset];
  const free = times.filter(({ isBound }) => !isBound);
  const near = free.find((time) => time.end > start - 3 && time.start < end + (said.isVerb ? 24 : 6));
  const when = near && dayOf(near.moment);
  const around = free.length === 1 ? dayOf(free[0]!.moment) : undefined;
  return { ...(when !== undefined && { when }), ...(around !== undefined && { around }) };
}

/** A moment as one date, as far as it is known. */
export const dayOf = (moment: Moment): string | undefined =>
  typeof moment === 'string' ? moment : 'inferred' in moment ? moment.inferred : undefined;
