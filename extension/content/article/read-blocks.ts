import type { Article } from './find-article.ts';
import { buildBlock, type LiveBlock } from './live-block.ts';
import { finish, type Steps } from './steps.ts';
import type { Run } from './survey.ts';

/**
 * Reads an article's text.
 * @param article as `findArticle` gives it
 * @returns its blocks in document order; the headline is among them
 */
export function readBlocks({ runs }: Article): LiveBlock[] {
  return finish(readRuns(runs, Number.POSITIVE_INFINITY));
}

/** Runs are small: this many are read between two pauses. */
const RUNS_A_STEP = 32;

/**
 * Reads runs of text until the allowance is used up.
 * @param allowance UTF-16 code units
 * @returns the blocks in the order of the runs
 */
export function* readRuns(runs: Run[], allowance: number): Steps<LiveBlock[]> {
  const blocks: LiveBlock[] = [];
  let left = allowance;
  for (let done = 0; done < runs.length && left > 0; done++) {
    if (done % RUNS_A_STEP === RUNS_A_STEP - 1) yield;
    const block = buildBlock(runs[done]!);
    if (!block) continue;
    blocks.push(block);
    left -= block.text.length;
  }
  return blocks;
}
