import { parsePage, readBlocks } from '../draft/read/page-blocks.ts';
import type { PlacedBlock } from '../draft/read/split-text.ts';
import type { Document } from './document.ts';

/**
 * Reads a page's text as `readBlocks` does; it does not look for the article in the page, as the extension does.
 * @returns the blocks, and the text that their offsets are counted in: all blocks, one a line
 */
export function readHtml(html: string): Document {
  let at = 0;
  const blocks = readBlocks(parsePage(html)).map(({ text, role }): PlacedBlock => {
    const start = at;
    at += text.length + 1;
    return { text, role, start };
  });
  return { text: blocks.map(({ text }) => text).join('\n'), blocks };
}
