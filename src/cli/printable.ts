import { showHidden } from '../contract/hidden-text.ts';

/** So much of a line is printed, in UTF-16 code units: its beginning says where, its end what is wrong. */
const SHOWN = { start: 600, end: 200 };

/**
 * Makes a line that holds text of other people fit to print: what a terminal would obey or hide is written out, and what is very
 * long loses its middle. Every message of the command line goes through here.
 */
export function printable(line: string): string {
  const { start, end } = SHOWN;
  if (line.length <= start + end) return showHidden(line);
  const left = line.length - start - end;
  return showHidden(`${line.slice(0, start)} … (${left} characters) … ${line.slice(-end)}`);
}

/** What JSON lets stand in a text, and a terminal obeys. */
const OBEYED = /[\x7f-\x9f\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** Writes a value as JSON whose texts, though the same to every reader of JSON, do nothing to a terminal. */
export function printableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    OBEYED,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
