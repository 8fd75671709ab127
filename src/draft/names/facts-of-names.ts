import type { Kind } from '../../contract/kind.ts';
import { WORD } from '../../match/lexicon/lexicon.ts';
import { hashWord } from '../../text/tokens.ts';
import { KNOWN, knownAs } from './dictionary.ts';
import { bestKind, type Scores, weighKinds } from './kinds.ts';
import { landOf } from './lands.ts';
import type { Name, Stretch } from './names.ts';
import type { Passage } from './passages.ts';
import { pushTo } from './push-to.ts';
import { ENGLISH, isWordOfLanguage } from './usage.ts';

/** A name with what its words and its places say of it. */
export interface JudgedName extends Name {
  words: readonly string[];
  scores: Scores;
  kind: Kind;
  /** The country that it names, as `landOf` tells. */
  land: string | null;
  /** Its stretches, by document. */
  byDocument: ReadonlyMap<number, readonly Stretch[]>;
}

/** All names, in the order of their keys, so that the order of documents does not matter. */
export type JudgedNames = ReadonlyMap<string, JudgedName>;

/** Judges every name. */
export function judgeNames(passages: readonly Passage[], names: ReadonlyMap<string, Name>): JudgedNames {
  const taken = endsTakenUp(passages, names);
  const keys = [...names.keys()].sort();
  return new Map(
    keys.map((key) => {
      const name = names.get(key)!;
      const scores = weighKinds(passages, name, { isTakenUp: taken.has(key), isPlural: isPlural(key, names) });
      const byDocument = new Map<number, Stretch[]>();
      for (const stretch of name.stretches) {
        const { document } = passages[stretch.passage]!;
        pushTo(byDocument, document, stretch);
      }
      return [
        key,
        { ...name, words: key.split(' '), scores, kind: bestKind(scores).kind, land: landOf(key), byDocument },
      ];
    }),
  );
}

/** "Democrats", "Senate Democrats", where "Democrat" is a name. */
const isPlural = (key: string, names: ReadonlyMap<string, Name>): boolean =>
  key.endsWith('s') && names.has(key.slice(key.lastIndexOf(' ') + 1, -1));

/** Not "Navy": what ends the names of bodies and places, or is a word of the language, is taken up too; but behind a given name. */
const mayEndInSurname = (words: readonly number[]): boolean => {
  const last = words.at(-1)!;
  if (ENGLISH.classOf(last) & (WORD.body | WORD.companySuffix) || ENGLISH.countryOf(last) > 0) return false;
  return !isWordOfLanguage(last) || (knownAs(words[0]!) & KNOWN.given) !== 0;
};

/** The names of which some document has the last word as a name by itself, as a surname stands: without "the", and no acronym. */
function endsTakenUp(passages: readonly Passage[], names: ReadonlyMap<string, Name>): ReadonlySet<string> {
  const documentsOf = (name: Name): Set<number> =>
    new Set(name.stretches.map(({ passage }) => passages[passage]!.document));
  const taken = new Set<string>();
  for (const [key, name] of names) {
    const last = names.get(key.slice(key.lastIndexOf(' ') + 1));
    if (!last || last === name || !mayEndInSurname(key.split(' ').map(hashWord)) || !standsAsSurname(passages, last))
      continue;
    const documents = documentsOf(last);
    if ([...documentsOf(name)].some((document) => documents.has(document))) taken.add(key);
  }
  return taken;
}

/** So much of a name's stretches may have an article in front, if it is a surname. */
const MOST_ARTICLES = 0.3;

function standsAsSurname(passages: readonly Passage[], { text, stretches }: Name): boolean {
  if (text.length > 2 && text === text.toUpperCase()) return false;
  const articles = stretches.filter(({ passage, from }) => {
    const { hash } = passages[passage]!.tokens;
    return from > 0 && (ENGLISH.classOf(hash[from - 1]!) & WORD.article) !== 0;
  });
  return articles.length <= stretches.length * MOST_ARTICLES;
}
