import { splitText } from '../../src/draft/read/split-text.ts';
import { annotate } from '../../src/match/annotate.ts';
import { search } from '../../src/search/search.ts';
import { createLibrary } from '../../src/store/create-library.ts';
import type { Library } from '../../src/store/library.ts';
import { openNameList } from './packs.ts';
import type { Case, QueryCase, TextCase } from './read-cases.ts';

/** A case with what is wrong about it: nothing where it comes out right. */
export interface CaseResult {
  id: string;
  kind: string;
  wrong: string[];
}

/** How many entries a query may bring. */
const LIMIT = 10;

/** Runs cases over the corpus, or over their own packs, as the command line would. */
export function runCases(cases: readonly Case[], corpus: Library): CaseResult[] {
  const libraries = new Map<string, Library>();
  const libraryFor = ({ pack }: Case): Library => {
    if (!pack) return corpus;
    const key = JSON.stringify(pack);
    const library = libraries.get(key) ?? createLibrary([openNameList(pack, 'case', true)]);
    libraries.set(key, library);
    return library;
  };
  return cases.map((one) => {
    const library = libraryFor(one);
    const wrong = 'query' in one ? wrongOfQuery(one, library) : wrongOfText(one, library);
    return { id: one.id, kind: one.kind, wrong };
  });
}

function wrongOfQuery({ query, first, within }: QueryCase, library: Library): string[] {
  const found = search({ query, library, limit: LIMIT }).map(({ entry }) => entry);
  const at = found.indexOf(first);
  if (at >= 0 && at < within) return [];
  return [`${first} is ${at < 0 ? 'not found' : `number ${at + 1}`} (first: ${found[0] ?? 'nothing'})`];
}

function wrongOfText({ text, want, not, only }: TextCase, library: Library): string[] {
  const blocks = splitText(text);
  const marks = annotate(blocks, library).map(({ block, start, end, entry, certainty }) => ({
    text: blocks[block]!.text.slice(start, end),
    entry,
    certainty,
  }));
  const isWanted = (mark: { text: string; entry: string }) =>
    want.some(([surface, entry]) => surface === mark.text && entry === mark.entry);
  const missing = want.filter(
    ([surface, entry]) =>
      !marks.some((mark) => mark.text === surface && mark.entry === entry && mark.certainty !== 'may-refer-to'),
  );
  const refused = not.filter((surface) =>
    marks.some((mark) => mark.text.includes(surface) && !want.some(([wanted]) => wanted === mark.text)),
  );
  const others = only ? marks.filter((mark) => !isWanted(mark)) : [];
  return [
    ...missing.map(([surface, entry]) => `no “${surface}” → ${entry}`),
    ...refused.map((surface) => `marks “${surface}”`),
    ...others.map((mark) => `marks “${mark.text}” → ${mark.entry}`),
  ];
}
