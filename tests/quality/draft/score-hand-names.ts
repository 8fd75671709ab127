import type { Entry } from '../../../src/contract/entry.ts';
import type { Document } from '../../../src/draft/document.ts';
import type { DraftEntry } from '../../../src/draft/facts.ts';
import { findNames } from '../../../src/draft/names/find-names.ts';
import { normalize } from '../../../src/text/normalize.ts';
import { compileSeeds } from '../../unit/corpus/read-seeds.ts';
import type { Share } from './hand-made.ts';

/** How the names that a draft finds compare with the entries made by hand. */
export interface HandNamesScore {
  /** People, bodies, places and operations of the corpus that are written in the documents by a name. */
  found: Share;
  /** Of what is drafted: what the corpus has too. */
  right: Share;
  /** Of what both have. */
  kinds: Share;
  /** Forms of the corpus that stand in the documents, of what both have. */
  forms: Share;
}

const OPERATION = /^(?:operation|plan)\b/i;
const isName = ({ kind, name }: Pick<Entry, 'kind' | 'name'>): boolean =>
  kind === 'person' || kind === 'organization' || kind === 'place' || (kind !== 'incident' && OPERATION.test(name));

/** Forms that name an entry alone, as they are compared: no titles, no surnames, no "the department". */
const wholeForms = ({ kind, name, forms }: Pick<Entry, 'kind' | 'name' | 'forms'>): Set<string> => {
  const isWhole = ({ text, type }: Entry['forms'][number]): boolean =>
    type !== 'title' && (type !== 'short' || (kind !== 'person' && /^\p{Lu}/u.test(text)));
  return new Set([name, ...forms.filter(isWhole).map(({ text }) => text)].map(normalize));
};

/** Compares the names drafted from the documents with those of the corpus that was made of them by hand. */
export function scoreHandNames(documents: readonly Document[]): HandNamesScore {
  const text = ` ${documents.flatMap(({ paragraphs }) => paragraphs.map(normalize)).join(' ')} `;
  const stands = (form: string): boolean => text.includes(` ${form} `);
  // Written with a capital: "the commander" is nobody's name.
  const named = compileSeeds().pack!.entries.filter(
    (entry) => isName(entry) && /^\p{Lu}/u.test(entry.name) && [...wholeForms(entry)].some(stands),
  );
  const all = compileSeeds().pack!.entries;
  const drafted = findNames(documents);
  const pairOf = (entry: Entry): DraftEntry | undefined => {
    const own = wholeForms(entry);
    const shares = drafted.filter((one) => [...wholeForms(one)].some((form) => own.has(form)));
    return shares.sort((a, b) => b.mentions.length - a.mentions.length)[0];
  };
  const pairs = named.flatMap((entry) => {
    const pair = pairOf(entry);
    return pair ? [{ entry, pair }] : [];
  });
  const isKnown = (one: DraftEntry): boolean =>
    all.some((entry) => [...wholeForms(entry)].some((form) => wholeForms(one).has(form)));
  // A form within a longer one of its entry does not stand by itself.
  const formsOf = ({ forms }: Entry): string[] => {
    let rest = text;
    const keys = [
      ...new Set(forms.filter(({ type }) => type !== 'title').map((form) => normalize(form.text).replace(/^the /, ''))),
    ];
    return keys
      .sort((a, b) => b.length - a.length)
      .filter((form) => {
        const isThere = rest.includes(` ${form} `);
        rest = rest.replaceAll(` ${form} `, ' # ');
        return isThere;
      });
  };
  const formPairs = pairs.flatMap(({ entry, pair }) => {
    const own = new Set(pair.forms.map((form) => normalize(form.text).replace(/^the /, '')));
    return formsOf(entry).map((form) => ({ form: `${entry.name}: ${form}`, isThere: own.has(form) }));
  });
  return {
    found: shareOf(
      named,
      (entry) => pairOf(entry) !== undefined,
      ({ name }) => name,
    ),
    right: shareOf(drafted.filter(isName), isKnown, ({ name, kind }) => `${name} (${kind})`),
    kinds: shareOf(
      pairs,
      ({ entry, pair }) => entry.kind === pair.kind,
      ({ entry, pair }) => `${entry.name}: ${pair.kind}, not ${entry.kind}`,
    ),
    forms: shareOf(
      formPairs,
      ({ isThere }) => isThere,
      ({ form }) => form,
    ),
  };
}

function shareOf<T>(items: readonly T[], isRight: (item: T) => boolean, nameOf: (item: T) => string): Share {
  const missed = items.filter((item) => !isRight(item));
  return { right: items.length - missed.length, of: items.length, missed: missed.map(nameOf) };
}
