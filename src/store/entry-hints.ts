import type { Entry } from '../contract/entry.ts';
import { normalize } from '../text/normalize.ts';
import { hashWord } from '../text/tokens.ts';

/** One word or wording of an entry's context. */
export interface ContextWord {
  text: string;
  /** For each of its words, the hashes under which it may stand: singular and plural. */
  words: number[][];
  /** It is a name ("Caribbean"), which says more than "boat" does. */
  isName: boolean;
}

/** What the matcher asks of an entry besides its forms, made ready for comparing. */
export interface EntryHints {
  context: ContextWord[];
  /** Numbers of the related entries that the pack has. */
  related: number[];
  /** The hashes of all words by which its offices may be called: its titles, context and description. */
  offices: ReadonlySet<number>;
  /** The id of the source of each of its own claims. */
  claimSources: readonly string[];
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|sept\.?)(?:\s|$)/i;

const inflections = (word: string): number[] => [
  hashWord(word),
  hashWord(`${word}s`),
  ...(word.endsWith('s') ? [hashWord(word.slice(0, -1))] : []),
];

/** Makes the hints of an entry. `numberOf` gives the number of an entry by its id, or -1. */
export function makeHints(entry: Entry, numberOf: (id: string) => number): EntryHints {
  const titles = entry.forms.filter((form) => form.type === 'title').map((form) => form.text);
  const spoken = [...titles, ...entry.context, entry.description ?? ''];
  return {
    context: entry.context.map((text) => ({
      text,
      words: normalize(text).split(' ').map(inflections),
      isName: /\p{Lu}/u.test(text) && !MONTH.test(text),
    })),
    related: entry.related.map(numberOf).filter((number) => number >= 0),
    offices: new Set(spoken.flatMap((text) => normalize(text).split(' ')).map(hashWord)),
    claimSources: entry.claims.map(({ source }) => source),
  };
}
