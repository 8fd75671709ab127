import type { BlockRole } from '../../../src/contract/mention.ts';
import type { Article } from './find-article.ts';
import { buildBlock, type LiveBlock } from './live-block.ts';
import { finish, type Steps } from './steps.ts';
import type { Run } from './survey.ts';
import type { Zone } from './zone.ts';

/**
 * Reads an article's text.
 * @param article as `findArticle` gives it
 * @returns its blocks in document order; the headline is among them
 */
export function readBlocks({ runs, headlines }: Article): LiveBlock[] {
  return finish(readRuns({ runs, headlines: new Set(headlines), allowance: Number.POSITIVE_INFINITY }));
}

/** Runs are small: this many are read between two pauses. */
const RUNS_A_STEP = 32;

/**
 * Reads runs of text until the allowance is used up.
 * @param allowance UTF-16 code units
 * @returns the blocks in the order of the runs
 */
export function* readRuns(options: {
  runs: Run[];
  headlines: ReadonlySet<Element>;
  allowance: number;
}): Steps<LiveBlock[]> {
  const blocks: LiveBlock[] = [];
  let left = options.allowance;
  for (let done = 0; done < options.runs.length && left > 0; done++) {
    if (done % RUNS_A_STEP === RUNS_A_STEP - 1) yield;
    const run = options.runs[done]!;
    const block = buildBlock(run, roleOf(run.zone, options.headlines));
    if (!block) continue;
    blocks.push(block);
    left -= block.text.length;
  }
  return blocks;
}

const ROLES: Readonly<Partial<Record<string, BlockRole>>> = {
  li: 'list',
  dt: 'list',
  dd: 'list',
  td: 'table',
  th: 'table',
  figcaption: 'caption',
  caption: 'caption',
  figure: 'caption',
  blockquote: 'quote',
};

/** The role of the nearest element that has one. */
function roleOf(zone: Zone, headlines: ReadonlySet<Element>): BlockRole {
  for (let at: Zone | null = zone; at; at = at.parent) {
    if (headlines.has(at.element)) return 'headline';
    const role = /^h[1-6]$/.test(at.name) ? 'heading' : ROLES[at.name];
    if (role) return role;
  }
  return 'paragraph';
}
