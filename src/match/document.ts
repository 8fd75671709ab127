import type { Block } from '../contract/mention.ts';
import { createTokens, type Tokens, tokenize } from '../text/tokens.ts';

/** The blocks of an article as one text, with its tokens. Offsets in `text` and `tokens` run through all blocks. */
export interface ArticleText {
  text: string;
  tokens: Tokens;
  /** Where each block begins in `text`. */
  blockStarts: number[];
  /** Which paragraph each block is, from 1; 0 for headlines and headings. */
  paragraphs: number[];
  /** The block that an offset lies in. */
  blockAt(offset: number): number;
}

/** Joins blocks by line breaks, which part like the end of a block, and splits them into tokens. */
export function readBlocks(blocks: readonly Block[]): ArticleText {
  let length = 0;
  const blockStarts = blocks.map((block) => {
    const start = length;
    length += block.text.length + 1;
    return start;
  });
  const text = blocks.map((block) => block.text).join('\n');
  const tokens = tokenize(text, createTokens(Math.ceil(text.length / 4) + 16));
  let seen = 0;
  const paragraphs = blocks.map(({ role }) => (role === 'headline' || role === 'heading' ? 0 : ++seen));
  const blockAt = (offset: number): number => {
    let low = 0;
    let high = blockStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (blockStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return { text, tokens, blockStarts, paragraphs, blockAt };
}
