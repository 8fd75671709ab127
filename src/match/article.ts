import type { Block } from '../contract/mention.ts';
import { createTokens, GAP, SHAPE, type Tokens, tokenize } from '../text/tokens.ts';
import { CAPITALS, judgeCapitals } from './capitals.ts';

/** An article as one text with its tokens. Offsets (UTF-16) in `text` and `tokens` run through all blocks. */
export interface Article {
  readonly text: string;
  readonly tokens: Tokens;
  /** Where each block begins in `text`. */
  readonly blockStarts: readonly number[];
  /** Which paragraph each block is, from 1; 0 for headlines and headings. */
  readonly paragraphs: readonly number[];
  /** Where capitals prove something, by token (`CAPITALS`). */
  readonly capitals: Uint8Array;
  /** The tokens that begin with a capital, or have one inside. */
  readonly capitalized: Uint32Array;
  /** The block that an offset lies in. */
  blockAt(offset: number): number;
  /** True where the article has a word, by its hash. */
  has(hash: number): boolean;
  /** True where the article also writes a word small. */
  writesSmall(hash: number): boolean;
  /** True where the article writes a word with a capital amid a sentence, where that proves something. */
  writesAmid(hash: number): boolean;
  /** True where the article has a word with a capital that no hyphen joins to another. */
  hasAlone(hash: number): boolean;
  /** True where a word of a script without spaces may begin or end, by the segmentation of its language. */
  isWordEdge(offset: number): boolean;
}

/** Joins blocks by line breaks, which part like the end of a block, and splits them into tokens. */
export function readBlocks(blocks: readonly Block[]): Article {
  let length = 0;
  const blockStarts = blocks.map((block) => {
    const start = length;
    length += block.text.length + 1;
    return start;
  });
  const text = blocks.map((block) => block.text).join('\n');
  const tokens = tokenize(text, createTokens(Math.ceil(text.length / 4) + 16));
  const isSmall = once(() => readSmall(tokens));
  const { verdicts, capitalized } = judgeCapitals(text, tokens, (hash) => isSmall()(hash));
  let seen = 0;
  const paragraphs = blocks.map(({ role }) => (role === 'headline' || role === 'heading' ? 0 : ++seen));
  const words = once(() => new Set(tokens.hash.subarray(0, tokens.count)));
  const alone = once(() => wordsAlone(tokens, capitalized));
  const amid = once(() => wordsAmid(tokens, capitalized, verdicts));
  const edges = once(() => wordEdges(text));
  return {
    text,
    tokens,
    blockStarts,
    paragraphs,
    capitals: verdicts,
    capitalized,
    blockAt: (offset) => lastAtMost(blockStarts, offset),
    has: (hash) => words().has(hash),
    writesSmall: (hash) => isSmall()(hash),
    writesAmid: (hash) => amid().has(hash),
    hasAlone: (hash) => alone().has(hash),
    isWordEdge: (offset) => edges().has(offset),
  };
}

/** Makes a value when it is first asked for, and only then. */
export const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** Makes a test for words that are written small. One bit in so many tells of most others that they are not; only then is a set made. */
const readSmall = (tokens: Tokens): ((hash: number) => boolean) => {
  const { count, hash } = tokens;
  const bits = new Uint32Array(SMALL_BITS >>> 5);
  const bitAt = (word: number): number => (word >>> 5) & ((SMALL_BITS >>> 5) - 1);
  for (let i = 0; i < count; i++) bits[bitAt(hash[i]!)]! |= Number(isSmallAt(tokens, i)) << (hash[i]! & 31);
  const words = once(() => new Set(hash.subarray(0, count).filter((_, i) => isSmallAt(tokens, i))));
  return (word) => ((bits[bitAt(word)]! >>> (word & 31)) & 1) !== 0 && words().has(word);
};
const SMALL_BITS = 8192;

const NOT_SMALL = SHAPE.capital | SHAPE.inner | SHAPE.caseless | SHAPE.digit;
/** "Hegseth's" has an "s", and "-based" is half of a word. */
const isSmallAt = ({ gap, shape }: Tokens, i: number): boolean => !(shape[i]! & NOT_SMALL) && gap[i] !== GAP.apostrophe;

const wordsAmid = ({ gap, hash }: Tokens, capitalized: Uint32Array, capitals: Uint8Array): Set<number> => {
  const words = new Set<number>();
  for (const i of capitalized) if (gap[i]! <= GAP.comma && capitals[i] === CAPITALS.prove) words.add(hash[i]!);
  return words;
};

const wordsAlone = ({ count, gap, hash }: Tokens, capitalized: Uint32Array): Set<number> => {
  const words = new Set<number>();
  for (const i of capitalized) {
    if (gap[i] !== GAP.hyphen && (i + 1 === count || gap[i + 1] !== GAP.hyphen)) words.add(hash[i]!);
  }
  return words;
};

const wordEdges = (text: string): Set<number> => {
  const edges = new Set<number>([text.length]);
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) edges.add(index);
  return edges;
};

/** The number of the last of rising values that is not above `most`; 0 where none is. */
export function lastAtMost(rising: ArrayLike<number>, most: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (rising[middle]! <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
