import type { Moment } from '../../contract/moment.ts';
import { MONTHS, WEEKDAYS } from '../../match/lexicon/en/dates.ts';
import { hashWord } from '../../text/tokens.ts';
import type { Place } from '../document.ts';
import type { DraftEntry } from '../facts.ts';
import { isDeterminer, isParted, isPreposition, isVerbLike, roleOf } from '../sentences/grammar.ts';
import type { Named, Sentence } from '../sentences/sentences.ts';
import { stemOf } from '../sentences/stem.ts';
import type { Word } from '../sentences/words.ts';
import type { StatedTime } from '../statements/days.ts';
import type { EventPhrase } from './event-phrase.ts';
import { wordsIn } from './vectors.ts';

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
  target?: { text: string; stems: string[]; names: DraftEntry[] };
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
const TARGET = /^(?:on|against|of|for|into|over|with|at)$/;
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
    where: placesOf(sentence),
    ...days,
    names: [...new Set(names.map(({ entry }) => entry))],
    words: wordsIn([sentence]),
    isHeading: sentence.isHeading,
  };
}

/** Names before the noun ("US airstrikes", "Hegseth’s denial"), after "by", and the subject of a verb. */
function whoOf({ words, names }: Sentence, { from, at, said }: EventPhrase): DraftEntry[] {
  const [start, end] = [words[from]!.start, words[at]!.start];
  if (said.isVerb) return isPassive(words, at) ? [] : subjectOf(words, names, at);
  const before = names.filter((name) => name.start >= start && name.end <= end + 2 && name.entry.kind !== 'place');
  return [...before, ...doersBehind(words, names, at)].map(({ entry }) => entry);
}

const isPassive = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ low }) => /^(?:is|are|was|were|be|been|being|got)$/.test(low));

/** The last name before a verb, with nothing between that parts. */
function subjectOf(words: readonly Word[], names: readonly Named[], at: number): DraftEntry[] {
  const end = words[at]!.start;
  const subject = names.filter((name) => name.end <= end && name.entry.kind !== 'place').at(-1);
  const isNear = subject && !words.some((word) => word.start > subject.end && word.end <= end + 1 && isParted(word));
  return isNear ? [subject.entry] : [];
}

/** Whose a personal event is: of one that people do, who owns or does it; of one that is done to them, to whom. */
function ownerOf(sentence: Sentence, phrase: EventPhrase, target: ToldEvent['target']): DraftEntry | undefined {
  const { words, names } = sentence;
  const { from, at, said } = phrase;
  if (!said.kind.isOf) return undefined;
  const isPerson = (entry: DraftEntry): boolean => entry.kind === 'person';
  const [start, end] = [words[from]!.start, words[at]!.start];
  const owning = names
    .filter((name) => name.start >= start && name.end <= end + 2)
    .map(({ entry }) => entry)
    .filter(isPerson);
  if (said.kind.isOf === 'sufferer') {
    if (said.isVerb && isPassive(words, at)) return subjectOf(words, names, at).find(isPerson);
    return target ? target.names.find(isPerson) : said.isVerb ? undefined : owning.at(-1);
  }
  if (said.isVerb) return subjectOf(words, names, at).find(isPerson);
  // "Reid checked herself into rehab": the person before.
  return (
    owning.at(-1) ??
    (target
      ? undefined
      : names
          .filter((name) => name.end <= start)
          .map(({ entry }) => entry)
          .findLast(isPerson))
  );
}

/** Who stands behind "by" or "from" after the noun: "the strike in Dover by Acme", "instructions from Hegseth". */
function doersBehind(words: readonly Word[], names: readonly Named[], at: number): Named[] {
  const by = words.findIndex((word, i) => i > at && i <= at + FARTHEST_DOER && /^(?:by|from)$/.test(word.low));
  if (by < 0 || words.slice(at + 1, by).some((word) => isParted(word) || isVerbLike(word))) return [];
  const first = words.slice(by + 1).find((word) => !isDeterminer(word));
  return names.filter(
    ({ start, end, entry }) =>
      first !== undefined && start <= first.start && end >= first.end && entry.kind !== 'place',
  );
}
const FARTHEST_DOER = 4;

const placesOf = ({ words, names }: Sentence): DraftEntry[] =>
  names
    .filter(({ entry, start }) => {
      const at = words.findIndex((word) => word.start >= start);
      let before = at - 1;
      while (
        before > 0 &&
        /^(?:the|north|south|east|west|central|northern|southern|eastern|western)$/.test(words[before]!.low)
      )
        before--;
      return entry.kind === 'place' && before >= 0 && WHERE.test(words[before]!.low);
    })
    .map(({ entry }) => entry);

/** The noun phrase behind the noun's preposition, four words at most; of a verb its object. */
function targetOf(sentence: Sentence, { at, said }: EventPhrase): ToldEvent['target'] {
  const { words, names } = sentence;
  const next = words[at + 1];
  if (!next || isParted(next)) return undefined;
  if (!said.isVerb && !TARGET.test(next.low)) return undefined;
  if (said.isVerb && isPreposition(next)) return undefined;
  let from = said.isVerb ? at + 1 : at + 2;
  while (from < words.length && isDeterminer(words[from]!)) from++;
  let to = from;
  const isOfName = (word: Word): boolean => names.some(({ start, end }) => start < word.start && end >= word.end);
  while (
    to < words.length &&
    to - from < LONGEST_TARGET &&
    (to === from || isOfName(words[to]!) || !endsTarget(words[to]!))
  )
    to++;
  // "Of sanctioned and illicit oil": no noun came before "and".
  if (
    to === from ||
    (/(?:ed|al|ous|ive|ible|able|ic)$/.test(words[to - 1]!.low) && /^(?:and|or)$/.test(words[to]?.low ?? ''))
  )
    return undefined;
  const row = words.slice(from, to);
  const [start, end] = [row[0]!.start, row.at(-1)!.end];
  const named = names.filter((name) => name.start >= start && name.end <= end).map(({ entry }) => entry);
  return {
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    stems: row.filter(({ text }) => /^[a-z]/.test(text)).map(({ low }) => stemOf(low)),
    names: named,
  };
}
const LONGEST_TARGET = 5;
const endsTarget = (word: Word): boolean =>
  isParted(word) ||
  isPreposition(word) ||
  isVerbLike(word) ||
  isDeterminer(word) ||
  /^(?:and|or|but|who|that|which|while|as|when|where|because|to)$/.test(word.low);

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
