import type { Sentence } from '../sentences/sentences.ts';
import type { Standalone } from './complete.ts';

/** The sentence's text with what completes it in brackets. */
export function completedText(sentence: Sentence, how: Standalone): string {
  if (how.kind !== 'completed') return sentence.text;
  const [from, to] = [how.start - sentence.start, how.end - sentence.start];
  return `${sentence.text.slice(0, from)}[${how.name}]${sentence.text.slice(to)}`;
}

/**
 * A text in double quotation marks, with single ones inside. Marks that the text opens and does not close, or the other way round, are
 * made whole; where all of it is one quotation, its own marks are the outer ones.
 */
export function inQuotes(text: string): string {
  const even = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(^|[\s([—–-])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll('«', '“')
    .replaceAll('»', '”');
  const opened = (even.match(/“/g) ?? []).length;
  const closed = (even.match(/”/g) ?? []).length;
  const whole = closed > opened ? `“${even}` : opened > closed ? `${even}”` : even;
  const inner = /^“[^“”]*”$/.test(whole) ? whole.slice(1, -1) : whole;
  return `“${inner.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
