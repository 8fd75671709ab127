import type { Block, BlockRole } from '../../contract/mention.ts';

/** A block with its place in a document's text. */
export interface PlacedBlock extends Block {
  /** UTF-16 offset of its first character in the document's text. */
  start: number;
}

/** Longest line of a text whose lines were broken by a program, and how long most of its lines then are. */
const WRAPPED = { longest: 100, usual: 50 };

interface Line {
  text: string;
  start: number;
}

/**
 * Parts a plain text into blocks: a line each, or, where lines were broken at a fixed width, a paragraph each.
 * A short first line without an end mark is the headline, other such lines are headings.
 * @returns blocks in order, with their UTF-16 offsets in the text; no blank ones
 */
export function splitText(text: string): PlacedBlock[] {
  const lines = linesOf(text);
  const paragraphs = isWrapped(lines) ? joinLines(lines, text) : lines.filter((line) => line.text.trim() !== '');
  return paragraphs.map((line, i) => ({ ...line, role: roleOf(line.text, i, paragraphs[i + 1]?.text) }));
}

function linesOf(text: string): Line[] {
  return Array.from(text.matchAll(/[^\r\n\u2028\u2029]*(\r\n|[\r\n\u2028\u2029]|$)/g), (match) => ({
    text: match[0].slice(0, match[0].length - (match[1]?.length ?? 0)),
    start: match.index,
  }));
}

function isWrapped(lines: Line[]): boolean {
  const lengths = lines.map((line) => line.text.trim().length).filter((length) => length > 0);
  if (lengths.length < 4 || lengths.some((length) => length > WRAPPED.longest)) return false;
  return lengths.filter((length) => length >= WRAPPED.usual).length > lengths.length * 0.6;
}

/** Lines without a blank one between them, as one stretch of the text, with spaces for the line breaks. */
function joinLines(lines: Line[], text: string): Line[] {
  const paragraphs: Line[] = [];
  let open: Line | undefined;
  for (const line of lines) {
    if (line.text.trim() === '') open = undefined;
    else if (!open) {
      open = { ...line };
      paragraphs.push(open);
    } else open.text = text.slice(open.start, line.start + line.text.length).replace(/[\r\n\u2028\u2029]/g, ' ');
  }
  return paragraphs;
}

function roleOf(line: string, index: number, next: string | undefined): BlockRole {
  const bare = line.trim();
  const short = bare.length <= 150 && !/[.!?…:;,"”’)]$/.test(bare);
  if (!short || next === undefined || next.trim().length <= bare.length) return 'paragraph';
  return index === 0 ? 'headline' : 'heading';
}
