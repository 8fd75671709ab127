import { parse } from 'marked';
import { parsePage, readBlocks } from './page-blocks.ts';
import { type Given, type Reading, readGiven, refuseLength } from './read-document.ts';

/** Fields in front of the text, between lines of three hyphens. */
const FRONT = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;
const FIELDS: ReadonlyMap<string, keyof Given> = new Map<string, keyof Given>([
  ['title', 'title'],
  ['publisher', 'publisher'],
  ['site', 'publisher'],
  ['author', 'author'],
  ['date', 'date'],
  ['published', 'date'],
  ['language', 'language'],
  ['lang', 'language'],
  ['url', 'address'],
  ['source', 'address'],
]);

/** Reads a text in Markdown: its blocks are paragraphs, code and pictures are left out; the fields in front of it say what it is. */
export function readMarkdown(text: string, name: string): Reading {
  const tooLong = refuseLength(text.length);
  if (tooLong) return tooLong;
  const front = FRONT.exec(text);
  const blocks = readBlocks(parsePage(parse(text.slice(front?.[0].length ?? 0), { async: false })));
  const headline = blocks[0]?.role === 'headline' ? { title: blocks[0].text } : {};
  return readGiven({ name, ...headline, ...fieldsOf(front?.[1] ?? ''), paragraphs: blocks.map((block) => block.text) });
}

function fieldsOf(front: string): Partial<Given> {
  const fields = front.split(/\r?\n/).flatMap((line) => {
    const [, key, value] = /^(\w+):\s*["']?(.*?)["']?\s*$/.exec(line) ?? [];
    const field = FIELDS.get(key?.toLowerCase() ?? '');
    return field && value && (field !== 'address' || /^https?:/i.test(value)) ? [[field, value]] : [];
  });
  return Object.fromEntries(fields);
}
