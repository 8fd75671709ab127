import type { Status } from '../../contract/kind.ts';
import type { DraftStatement } from '../facts.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { groupSame } from './same.ts';

/** A statement before it has its id, with the stems that it is compared by. */
export interface Raw extends Omit<DraftStatement, 'id'> {
  stems: string[];
  /** Who is said to say it; not the author, who is named for an opinion alone. */
  said?: string;
}

/** Two sentences that need each other are one statement up to this length, in characters. */
const LONGEST_JOINED = 450;

/** The more careful standing first: of two sentences in one statement it is the statement's. */
const CAREFUL: readonly Status[] = ['denied', 'alleged', 'opinion', 'found', 'reported'];

/** True where a sentence that cannot stand alone may follow the statement before it: right behind it, same speaker, not too long. */
export function canFollow(sentence: Sentence, before: Raw, said: string | undefined): boolean {
  const last = before.places.at(-1)!;
  const isNext =
    last.paragraph === sentence.paragraph ? sentence.start - last.end < 4 : last.paragraph === sentence.paragraph - 1;
  return isNext && before.said === said && before.text.length + sentence.text.length < LONGEST_JOINED;
}

/** Two sentences as one statement, the second behind the first; in two places where they stand in two paragraphs. */
export function followedBy(before: Raw, next: Raw): Raw {
  const [last, place] = [before.places.at(-1)!, next.places[0]!];
  const goesOn = last.paragraph === place.paragraph;
  return {
    ...next,
    ...before,
    text: `${before.text} ${next.text}`,
    places: goesOn ? [...before.places.slice(0, -1), { ...last, end: place.end }] : [...before.places, place],
    status: CAREFUL.find((status) => status === before.status || status === next.status)!,
    about: [...new Set([...before.about, ...next.about])],
    weight: Math.max(before.weight, next.weight),
    stems: [...before.stems, ...next.stems],
  };
}

/** Statements that several documents have, put together: the text of the first, every place, and the greatest weight. */
export function joinSame(statements: readonly Raw[]): Raw[] {
  return groupSame(statements.map(({ stems, by }) => [...stems, `by ${by ?? ''}`])).map((group) => {
    const all = group.map((n) => statements[n]!);
    return {
      ...all[0]!,
      places: all.flatMap(({ places }) => places),
      about: [...new Set(all.flatMap(({ about }) => about))],
      weight: Math.max(...all.map(({ weight }) => weight)),
    };
  });
}
