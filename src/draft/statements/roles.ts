import { FEMALE, MALE } from '../../match/lexicon/en/titles.ts';
import type { DraftEntry } from '../facts.ts';
import { isCapital, isDeterminer, isParted, isPreposition, isVerbLike } from '../sentences/grammar.ts';
import type { Named, Sentence } from '../sentences/sentences.ts';

/** What a document says its people and bodies are, in the words beside their names. */
export interface Roles {
  /** "secretary", "director": the words before the name and in the apposition behind it, by entry id. */
  words: ReadonlyMap<string, ReadonlySet<string>>;
  /** Entries of which a word is said that is said of a man, or of a woman. */
  genders: ReadonlyMap<string, 'he' | 'she'>;
}

const HE: ReadonlySet<string> = new Set(MALE.split(' '));
const SHE: ReadonlySet<string> = new Set(FEMALE.trim().split(/\s+/));
/** How far beside a name its role is looked for, in words. */
const BESIDE = { before: 5, after: 8 } as const;

/** Gathers what some sentences say of whom they name. */
export function readRoles(sentences: readonly Sentence[]): Roles {
  const words = new Map<string, Set<string>>();
  const genders = new Map<string, 'he' | 'she'>();
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      const { id } = name.entry;
      const said = wordsBeside(sentence, name);
      words.set(id, new Set([...(words.get(id) ?? []), ...said.before, ...said.after]));
      const all = [...said.before, ...said.after.slice(0, 3)];
      if (all.some((word) => HE.has(word))) genders.set(id, 'he');
      else if (all.some((word) => SHE.has(word))) genders.set(id, 'she');
    }
  }
  return { words, genders };
}

function wordsBeside({ words }: Sentence, { start, end }: Named): { before: string[]; after: string[] } {
  const first = words.findIndex((word) => word.start >= start);
  const next = words.findIndex((word) => word.start >= end);
  const before: string[] = [];
  for (let i = first; i > 0 && first - i < BESIDE.before; i--) {
    const [word, role] = [words[i]!, words[i - 1]!];
    if (isParted(word) || isPreposition(role) || isDeterminer(role) || isVerbLike(role)) break;
    before.push(role.low);
  }
  const after: string[] = [];
  if (next > 0 && words[next]!.gap === ',' && (isDeterminer(words[next]) || !isCapital(words[next]!))) {
    for (let i = next; i < words.length && i - next < BESIDE.after; i++) {
      if (i > next && isParted(words[i]!)) break;
      after.push(words[i]!.low);
    }
  }
  return { before, after };
}

/** True for an entry of which a word was said beside its name ("the secretary"), or in it ("the ministry"). Takes small letters. */
export const isCalled = ({ words }: Roles, { id, name, forms, kind }: DraftEntry, word: string): boolean =>
  (words.get(id)?.has(word) ?? false) ||
  (kind === 'organization' && name.toLowerCase().split(' ').includes(word)) ||
  forms.some(({ text, type }) => type === 'title' && text.toLowerCase().endsWith(word));
