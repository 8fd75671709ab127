import type { Library } from '../store/library.ts';
import { LONG, MAX_WORDS, type NameIndex } from '../store/name-index.ts';
import type { Article } from './article.ts';
import { WRITTEN } from './compare-form.ts';
import { GOES_ON, ONE_WORD, openGates } from './gates.ts';
import { createLookUp, createRows, lengthsOf } from './look-up.ts';
import type { Candidate, Reading, Span } from './scene.ts';

/** What the article has that is written like something in the packs. */
export interface Found {
  /** From left to right, none overlapping. */
  readonly candidates: readonly Candidate[];
  /** Titles that somebody may be meant by, over the names that stand in them ("Pentagon chief"). */
  readonly titles: readonly Candidate[];
  /** Longer wordings that contain a form of an entry and are something else, by what the pack says of it. */
  readonly exclusions: readonly Candidate[];
  /** By phrase: the names that are written in it ("strikes on the Houthis"), should it turn out not to be meant. */
  readonly inside: ReadonlyMap<Candidate, readonly Candidate[]>;
}

/**
 * Finds, from left to right, the longest known form at each token. One pass; what it costs does not depend on how many
 * names there are. `mayBe` tells whether a stretch can be a form by how it is written; where it can be none, the next
 * shorter one is tried.
 */
export function findCandidates(article: Article, library: Pick<Library, 'shelves'>, { mayBe, isLand }: Judges): Found {
  const candidates: Candidate[] = [];
  const titles: Candidate[] = [];
  const exclusions: Candidate[] = [];
  const inside = new Map<Candidate, readonly Candidate[]>();
  const indexes = library.shelves.map((shelf) => shelf.pack.names);
  const { gates, starts } = openGates(indexes, article.tokens);
  const longestAt = createSearch(article, library, { gates, indexes, mayBe });
  for (let n = 0, next = 0; n < starts.length; n++) {
    const from = starts[n]!;
    if (from < next) continue;
    let here = longestAt(from, MAX_WORDS);
    if (here?.name && here.name.to - from > 1) {
      // "U.S. Senate" gives way to "Senate Committee on Armed Services", which begins in it and is longer.
      const longer = longestInside(longestAt, here.name);
      if (longer && longer.from === from + 1 && isLand(from)) here = { ...here, name: { ...longer, from } };
      else if (longer) here = longestAt(from, longer.from - from);
    }
    if (!here) continue;
    if (here.title) titles.push(here.title);
    if (here.exclusions) exclusions.push(...here.exclusions);
    if (!here.name) continue;
    candidates.push(here.name);
    if (isPhrase(here.name)) inside.set(here.name, shorterInside(longestAt, here.name));
    next = here.name.to;
  }
  return { candidates, titles, exclusions, inside };
}

const isPhrase = ({ from, to, readings }: Candidate): boolean =>
  to - from > 1 && readings.every(({ type }) => type === 'phrase');

/** The names that stand in a phrase, the longest at each token. */
const shorterInside = (
  longestAt: (from: number, most: number) => Beginning | null,
  { from, to }: Span,
): Candidate[] => {
  const names: Candidate[] = [];
  for (let at = from; at < to; at++) {
    const name = longestAt(at, at === from ? to - at - 1 : to - at)?.name;
    if (!name) continue;
    names.push(name);
    at = name.to - 1;
  }
  return names;
};

/** What is asked of the language and of how a stretch is written. */
interface Judges {
  /** True where a stretch can be a form by how it is written. */
  mayBe(reading: Reading, span: Span): boolean;
  /** True for the word of a country, which belongs to the body behind it ("U.S. Senate Committee on Finance"). */
  isLand(token: number): boolean;
}

/** What begins at a token. */
interface Beginning {
  readonly name: Candidate | undefined;
  readonly title: Candidate | undefined;
  readonly exclusions: readonly Candidate[] | undefined;
}

/** The longer name that begins in a name and goes on behind it. */
const longestInside = (
  longestAt: (from: number, most: number) => Beginning | null,
  { from, to }: Span,
): Candidate | undefined => {
  for (let k = from + 1; k < to; k++) {
    const name = longestAt(k, MAX_WORDS)?.name;
    if (name && name.to > to && name.to - k > to - from) return name;
  }
  return undefined;
};

/** Makes the search for the longest name and title, of so many words at most, that begin at a token. */
const createSearch = (
  article: Article,
  library: Pick<Library, 'shelves'>,
  {
    gates,
    indexes,
    mayBe,
  }: { gates: Uint8Array; indexes: readonly NameIndex[]; mayBe: (reading: Reading, span: Span) => boolean },
) => {
  const rows = createRows(article.tokens, indexes);
  const lookUp = createLookUp(article, library);
  return (from: number, most: number): Beginning | null => {
    const gate = gates[from]!;
    let words = gate === 0 ? 0 : Math.min(most, rows.readFrom(from, (gate & GOES_ON) !== 0));
    if (words === 0 || (words === 1 && !(gate & ONE_WORD))) return null;
    const lengths = lengthsOf(indexes, article.tokens.hash[from]!);
    let [title, exclusions]: [Candidate | undefined, Candidate[] | undefined] = [undefined, undefined];
    for (; words > 0; words--) {
      if ((lengths & (words > 14 ? LONG : 1 << words)) === 0) continue;
      const span = { from, to: from + words };
      const known = lookUp(rows.keyOf(words), span);
      if (known === null) continue;
      const names = namesAmong(known, span, mayBe);
      if (names.length < known.length) {
        const not = known.filter(({ type, written }) => type === 'not' && !(written & WRITTEN.smaller));
        if (not.length > 0) exclusions = [...(exclusions ?? []), { ...span, readings: not }];
        const offices = known.filter((reading) => reading.type === 'title' && mayBe(reading, span));
        if (offices.length > 0) title ??= { ...span, readings: offices };
      }
      if (names.length > 0) return { name: { from, to: span.to, readings: names }, title, exclusions };
    }
    return title || exclusions ? { name: undefined, title, exclusions } : null;
  };
};

/** Those of what is known that may be names here; most often all. */
const namesAmong = (known: readonly Reading[], span: Span, mayBe: Judges['mayBe']): readonly Reading[] => {
  const isName = (reading: Reading): boolean =>
    reading.type !== 'title' && reading.type !== 'not' && mayBe(reading, span);
  for (const reading of known) if (!isName(reading)) return known.filter(isName);
  return known;
};
