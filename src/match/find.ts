import type { Library } from '../store/library.ts';
import {
  addToKey,
  FORM,
  KEY_SEED,
  LAST,
  LONG,
  MAX_WORDS,
  mayHave,
  type NameIndex,
  SAME,
  typeOfPosting,
} from '../store/name-index.ts';
import { INDEXED_TYPES } from '../store/packed.ts';
import { GAP, SHAPE, type Tokens } from '../text/tokens.ts';
import type { Article } from './article.ts';
import { compareForm, WRITTEN } from './compare-form.ts';
import { GOES_ON, ONE_WORD, openGates } from './gates.ts';
import { hasInnerMark, isParted, losesSigns, type Row } from './parted.ts';
import type { Candidate, Reading, Span } from './scene.ts';

/** Of so many entries that share a form, the best known are looked at. */
const MOST_READINGS = 4;

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

/** Reads rows of words as keys, one start after the other. */
const createRows = ({ count, gap, hash }: Tokens, indexes: readonly NameIndex[]) => {
  const keys = new Int32Array(MAX_WORDS + 1);
  return {
    /** Reads the rows that begin at a token, as long as some form may go on so. Gives the number of words of the longest. */
    readFrom(from: number, goesOn: boolean): number {
      let key = addToKey(KEY_SEED, hash[from]!);
      keys[1] = key;
      let words = 1;
      for (let j = from + 1; goesOn && words < MAX_WORDS && j < count && gap[j]! < GAP.block; j++) {
        key = addToKey(key, hash[j]!);
        // The gate has seen to the second word.
        let isRow = words === 1;
        for (let s = 0; s < indexes.length && !isRow; s++) isRow = mayHave(indexes[s]!.rows, key);
        if (!isRow) break;
        keys[++words] = key;
      }
      return words;
    },
    /** The key of the row of so many words that was read last. */
    keyOf: (words: number): number => keys[words]!,
  };
};

/** How long the forms are that begin with a word: bits as in `NameIndex.firstWords`. */
const lengthsOf = (indexes: readonly NameIndex[], first: number): number => {
  let lengths = 0;
  for (let s = 0; s < indexes.length; s++) lengths |= indexes[s]!.firstWords[first >>> indexes[s]!.firstShift]!;
  return lengths;
};

/** Makes the look-up of forms: those with a key that are really written like a stretch; null where there are none. */
const createLookUp = ({ text, tokens }: Article, { shelves }: Pick<Library, 'shelves'>) => {
  let readings: Reading[] = [];
  /** Adds the readings of a group of forms with the same words, from `place` on; gives the place of its last form. */
  const readGroup = (shelf: number, place: number, stretch: Stretch): number => {
    const { from, to } = stretch;
    const isMarked = hasInnerMark(tokens, from, to);
    const isLetter = to - from === 1 && (tokens.shape[from]! & SHAPE.letter) !== 0;
    const isCut = (form: string): boolean =>
      (isMarked && isParted(stretch, form)) || (isLetter && losesSigns(stretch, form));
    const { pack, isVisible } = shelves[shelf]!;
    const { postings } = pack.names;
    const most = readings.length + MOST_READINGS;
    let [written, at] = [0, place];
    for (; readings.length < most; at++) {
      const posting = postings[at]!;
      const form = posting & FORM;
      if (at === place || !(posting & SAME)) written = compareForm(stretch, pack, form);
      // All forms of a group have the same words.
      if (written & WRITTEN.differently) break;
      const entry = pack.formEntry(form);
      if (isVisible(entry) && !((isMarked || isLetter) && isCut(pack.formText(form))))
        readings.push({ shelf, form, type: INDEXED_TYPES[typeOfPosting(posting)]!, entry, written });
      if (posting & LAST) return at;
    }
    while (!(postings[at]! & LAST)) at++;
    return at;
  };
  return (key: number, { from, to }: Span): Reading[] | null => {
    readings = [];
    let stretch: Stretch | undefined;
    for (let s = 0; s < shelves.length; s++) {
      const { buckets, bucketMask, tags } = shelves[s]!.pack.names;
      const end = buckets[(key & bucketMask) + 1]!;
      for (let place = buckets[key & bucketMask]!; place < end; place++) {
        if (tags[place] !== key >>> 16) continue;
        stretch ??= { text, tokens, from, to, start: tokens.start[from]!, end: tokens.end[to - 1]! };
        place = readGroup(s, place, stretch);
      }
    }
    return readings.length > 0 ? readings : null;
  };
};

interface Stretch extends Row {
  start: number;
  end: number;
}
