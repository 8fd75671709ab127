import { type Reading, readGiven, refuseLength } from './read-document.ts';
import { splitText } from './split-text.ts';

/** Reads a plain text: a paragraph a line, or a paragraph between blank lines; a headline in front is its title and its first paragraph. */
export function readText(text: string, name: string): Reading {
  const tooLong = refuseLength(text.length);
  if (tooLong) return tooLong;
  const blocks = splitText(text);
  const title = titleOf(blocks.map((block) => block.text));
  return readGiven({ name, ...(title && { title }), paragraphs: blocks.map((block) => block.text) });
}

/** The longest headline, in UTF-16 code units. */
const LONGEST_TITLE = 150;

/** The first line, where it is short, does not end like a sentence, and longer ones follow. */
function titleOf([first = '', ...rest]: readonly string[]): string | undefined {
  const bare = first.trim();
  const isHeadline = bare.length <= LONGEST_TITLE && !/[.!?…:;,"”’)]$/.test(bare);
  return isHeadline && rest.some(({ length }) => length > bare.length) ? bare : undefined;
}
