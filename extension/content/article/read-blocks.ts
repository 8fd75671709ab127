import type { Article } from './find-article.ts';
import type { Line } from './line.ts';
import { buildBlock, type LiveBlock } from './live-block.ts';
import { finish, type Steps } from './steps.ts';

/**
 * Reads an article's text.
 * @param article as `findArticle` gives it
 * @returns its blocks in document order; the headline is among them
 */
export function readBlocks({ runs }: Article): LiveBlock[] {
  return finish(readRuns(runs, Number.POSITIVE_INFINITY));
}

/** Lines are small: this many are read between two pauses. */
const LINES_A_STEP = 32;

/**
 * Reads lines of text until the allowance is used up.
 * @param allowance UTF-16 code units
 * @returns the blocks in the order of the lines
 */
export function* readRuns(lines: Line[], allowance: number): Steps<LiveBlock[]> {
  const blocks: LiveBlock[] = [];
  let left = allowance;
  for (let done = 0; done < lines.length && left > 0; done++) {
    if (done % LINES_A_STEP === LINES_A_STEP - 1) yield;
    const block = yield* buildBlock(lines[done]!);
    if (!block) continue;
    blocks.push(block);
    left -= block.text.length;
  }
  return blocks;
}
