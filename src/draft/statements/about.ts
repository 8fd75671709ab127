import type { DraftEntry } from '../facts.ts';
import type { Sentence } from '../sentences/sentences.ts';
import type { Spoken } from './speakers.ts';

/** An entry is not filed under a place or a topic where it also names somebody or something that happened. */
const RANK = { incident: 0, person: 1, organization: 1, place: 2, topic: 2 } as const;

/**
 * The entries that a sentence is about, the one it is filed under first: of what it says the subject, an incident before whom it names,
 * those before places; the speaker where it names nothing else; then all others that it names.
 * @param meant whom its first pronoun and its roles ("his defence secretary") stand for
 */
export function aboutOf(sentence: Sentence, spoken: Spoken | undefined, meant: readonly DraftEntry[]): string[] {
  const named = [...meant, ...sentence.names.map(({ entry }) => entry)];
  const others = named.filter((entry) => entry !== spoken?.speaker);
  const first = [...others].sort((a, b) => RANK[a.kind] - RANK[b.kind])[0];
  const isMinor = first !== undefined && RANK[first.kind] === 2;
  const speaker = spoken?.speaker;
  const rest = named.sort((a, b) => RANK[a.kind] - RANK[b.kind]);
  const ordered = isMinor && speaker ? [speaker, first, ...rest] : [first, speaker, ...rest];
  return [...new Set(ordered.flatMap((entry) => (entry ? [entry.id] : [])))];
}
