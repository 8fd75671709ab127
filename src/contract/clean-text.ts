import { UNSAFE } from './text-schema.ts';

const SPACES = /\s+/g;
const HIDDEN = new RegExp(UNSAFE.source, 'gu');

/** Takes a text of unknown origin; gives one line of plain text of at most `max` UTF-16 code units, perhaps empty. */
export function cleanText(text: string, max: number): string {
  const trimmed = text.trim();
  if (!UNSAFE.test(trimmed) && trimmed.length <= max) return trimmed;
  const plain = trimmed.replace(SPACES, ' ').replace(HIDDEN, '').trim();
  if (plain.length <= max) return plain;
  const cut = plain.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
}
