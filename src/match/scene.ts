import type { Library, Shelf } from '../store/library.ts';
import type { OpenPack } from '../store/open-pack.ts';
import type { IndexedType } from '../store/packed.ts';
import type { Tokens } from '../text/tokens.ts';
import { judgeCapitals } from './capitals.ts';
import { CONSTANTS, type Constants } from './constants.ts';
import type { ArticleText } from './document.ts';
import type { Reading } from './find.ts';
import type { Masks } from './masks.ts';
import type { RuleName } from './rules.ts';

/** An article with the library that it is read by: what every rule looks at. */
export interface Scene {
  article: ArticleText;
  tokens: Tokens;
  /** Where capitals prove something, by token (`CAPITALS`). */
  capitals: Uint8Array;
  /** The tokens that begin with a capital, or have one inside. */
  capitalized: Uint32Array;
  /** By token: the number plus one of the candidate that it is part of; 0 where no known form stands. */
  covered: Uint32Array;
  masks: Masks;
  shelves: readonly Shelf[];
  constants: Constants;
  /** True while a rule is not left out. */
  on(rule: RuleName): boolean;
  packOf(reading: Reading): OpenPack;
  typeOf(reading: Reading): IndexedType;
  isPerson(reading: Reading): boolean;
  weigh(reading: Reading): number;
  /** One number for an entry of a shelf. */
  keyOf(reading: Pick<Reading, 'shelf' | 'entry'>): number;
  /** True for a word with which some known form may begin. */
  isKnownStart(hash: number): boolean;
  /** True where a word of an unspaced script may begin or end, by the segmentation of its language. */
  isWordEdge(offset: number): boolean;
  /** True where the article has a word, by its hash. */
  hasWord(hash: number): boolean;
}

const ENTRIES_PER_SHELF = 0x4000000;

/** Sets the scene for one article. */
export function createScene(
  article: ArticleText,
  library: Library,
  { without, constants = CONSTANTS }: { without?: ReadonlySet<RuleName>; constants?: Constants } = {},
): Scene {
  const { tokens } = article;
  const { shelves } = library;
  const { verdicts, capitalized } = judgeCapitals(article.text, tokens);
  const packOf = (reading: Reading) => shelves[reading.shelf]!.pack;
  let words: Set<number> | undefined;
  let edges: Set<number> | undefined;
  return {
    article,
    tokens,
    capitals: verdicts,
    capitalized,
    covered: new Uint32Array(tokens.count),
    masks: new Map(),
    shelves,
    constants,
    on: (rule) => !without?.has(rule),
    packOf,
    typeOf: (reading) => reading.type,
    isPerson: (reading) => packOf(reading).kindOf(reading.entry) === 'person',
    weigh: (reading) => packOf(reading).weightOf(reading.entry),
    keyOf: (reading) => reading.shelf * ENTRIES_PER_SHELF + reading.entry,
    isKnownStart: (hash) => shelves.some(({ pack: { names } }) => names.firstWords[hash >>> names.firstShift] !== 0),
    isWordEdge(offset) {
      edges ??= findWordEdges(article.text);
      return edges.has(offset);
    },
    hasWord(hash) {
      words ??= new Set(tokens.hash.subarray(0, tokens.count));
      return words.has(hash);
    },
  };
}

/** Where words begin and end; only made for articles in scripts that put no spaces between them. */
const findWordEdges = (text: string): Set<number> => {
  const edges = new Set<number>([text.length]);
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) edges.add(index);
  return edges;
};
