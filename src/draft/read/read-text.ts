import { type Reading, readGiven } from './read-document.ts';
import { splitText } from './split-text.ts';

/** Reads a plain text: a paragraph a line, or a paragraph between blank lines; a headline in front is its title and its first paragraph. */
export function readText(text: string, name: string): Reading {
  const blocks = splitText(text);
  const title = blocks[0]?.role === 'headline' ? blocks[0].text : undefined;
  return readGiven({ name, ...(title && { title }), paragraphs: blocks.map((block) => block.text) });
}
