import { withoutHidden } from './hidden-text.ts';

const SPACES = /\s+/g;

/** Takes a text of unknown origin; gives one line of plain text of at most `max` UTF-16 code units, perhaps empty. */
export function cleanText(text: string, max: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= max && withoutHidden(trimmed) === trimmed) return trimmed;
  const plain = withoutHidden(trimmed.replace(SPACES, ' ')).trim();
  if (plain.length <= max) return plain;
  return `${withoutHidden(plain.slice(0, max - 1)).trimEnd()}…`;
}
