import type { DraftEntry } from '../facts.ts';
import { BODY_NOUNS, ROLE_NOUNS } from '../lexicon/roles.ts';
import type { Sentence } from '../sentences/sentences.ts';
import type { Word } from '../sentences/words.ts';
import { isCalled, type Roles } from './roles.ts';

/** Who speaks: as a reader would name them, and their entry if they have one. */
export interface Speaker {
  by: string;
  speaker?: DraftEntry;
}

/** What a document said before a sentence. */
export interface Past {
  sentences: readonly Sentence[];
  /** Who says each sentence; undefined where it is the document. */
  spoken: readonly (Speaker | undefined)[];
  /** Number of the sentence that is read now: only those before it count. */
  now: number;
  roles: Roles;
}

/** So many sentences back somebody may be "he". */
const FARTHEST = 6;
const PRONOUN = /^(?:he|she|his|her|they|their|it|its)$/;
const OF_PERSON = /^(?:he|she|his|her)$/;

/** True for a pronoun that stands for somebody spoken of before. */
export const isPronoun = ({ low }: Word): boolean => PRONOUN.test(low);

/**
 * Whom a pronoun stands for: who spoke last, else the subject of a sentence before, else who was named last, the nearest that fits:
 * "he" and "she" are people of whom nothing else is said, "it" and "they" are bodies, "they" also speakers who are not named.
 * @param except who it surely is not: in somebody’s own words "he" is somebody else
 */
export function whoIs(pronoun: string, past: Past, except?: DraftEntry): Speaker | undefined {
  const gender = /^(?:he|his)$/.test(pronoun) ? 'he' : 'she';
  if (/^(?:they|their)$/.test(pronoun)) return lastMany(past);
  return nearest(past, FARTHEST, (entry) => {
    if (entry === except) return false;
    if (!OF_PERSON.test(pronoun)) return entry.kind === 'organization';
    const known = past.roles.genders.get(entry.id);
    return entry.kind === 'person' && (known === undefined || known === gender);
  });
}

/** The last speaker that is no person, in the last sentences. */
function lastMany({ spoken, now }: Past): Speaker | undefined {
  const isMany = (one: Speaker | undefined): boolean => one !== undefined && one.speaker?.kind !== 'person';
  return spoken.slice(Math.max(0, now - 3), now).findLast(isMany);
}

/** Whom a role stands for: "the secretary" is who was last called a secretary. Takes the small-letter noun. */
export const whoIsCalled = (noun: string, past: Past): Speaker | undefined => {
  const kind = BODY_NOUNS.has(noun) ? 'organization' : 'person';
  return nearest(past, past.now, (entry) => entry.kind === kind && isCalled(past.roles, entry, noun));
};

function nearest(
  { sentences, spoken, now }: Past,
  farthest: number,
  fits: (entry: DraftEntry) => boolean,
): Speaker | undefined {
  for (let i = now - 1; i >= 0 && now - i <= farthest; i--) {
    const speaker = spoken[i]?.speaker;
    if (speaker && fits(speaker)) return { by: speaker.name, speaker };
    const { names, words } = sentences[i]!;
    const named = names.filter(({ entry }) => fits(entry));
    // An owner ("Hegseth’s chief of staff") is no subject.
    const isOwner = (end: number): boolean => words.some((word) => word.isOwner && word.start < end && word.end >= end);
    const found = named.find(({ end }) => !isOwner(end)) ?? named[0];
    if (found) return { by: found.entry.name, speaker: found.entry };
  }
  return undefined;
}

/** Whom the roles of a sentence stand for: "his defence secretary", "the mayor", where no name follows; and what "the operation" does. */
export function whoAreCalled({ words, names }: Sentence, past: Past): DraftEntry[] {
  return words.flatMap((word, i) => {
    if (THING.test(word.low) && /^(?:the|this)$/.test(words[i - 1]?.low ?? ''))
      return whatIsCalled(word.low, past) ?? [];
    if (
      !ROLE_NOUNS.has(word.low) ||
      !words.slice(Math.max(0, i - 3), i).some(({ low }) => /^(?:the|his|her|their)$/.test(low))
    )
      return [];
    const isNamed = names.some(({ start, end }) => start < word.end + 2 && end > word.start - 2);
    return isNamed ? [] : (whoIsCalled(word.low, past)?.speaker ?? []);
  });
}

/** Nouns in the names of things that people do, with which an article takes them up. */
const THING = /^(?:operation|mission|campaign|plan|program|deal|agreement|treaty|bill|act|law|resolution)$/;

/** The thing that was named last with a noun in its name: "the operation" is Operation Southern Spear. */
const whatIsCalled = (noun: string, past: Past): DraftEntry | undefined =>
  nearest(past, past.now, ({ kind, name }) => kind === 'topic' && name.toLowerCase().split(' ').includes(noun))
    ?.speaker;
