import type { BlockRole } from '../../../src/contract/mention.ts';
import type { Article } from './find-article.ts';
import { buildBlock, type LiveBlock } from './live-block.ts';
import type { Zone } from './zone.ts';

/**
 * Reads an article's text.
 * @param article as `findArticle` gives it
 * @returns its blocks in document order; the headline is among them
 */
export function readBlocks(article: Article): LiveBlock[] {
  const blocks: LiveBlock[] = [];
  const headlines = new Set(article.headlines);
  for (const run of article.runs) {
    const block = buildBlock(run, roleOf(run.zone, headlines));
    if (block) blocks.push(block);
  }
  return blocks;
}

const ROLES: ReadonlyMap<string, BlockRole> = new Map(
  Object.entries({
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
    h5: 'heading',
    h6: 'heading',
    li: 'list',
    dt: 'list',
    dd: 'list',
    td: 'table',
    th: 'table',
    figcaption: 'caption',
    caption: 'caption',
    figure: 'caption',
    blockquote: 'quote',
  } satisfies Record<string, BlockRole>),
);

/** The role of the nearest element that has one. */
export function roleOf(zone: Zone, headlines: ReadonlySet<Element>): BlockRole {
  for (let at: Zone | null = zone; at; at = at.parent) {
    if (headlines.has(at.element)) return 'headline';
    const role = ROLES.get(at.element.localName);
    if (role) return role;
  }
  return 'paragraph';
}
