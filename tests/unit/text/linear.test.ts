import { expect, test } from 'vitest';
import { createTokens, tokenize } from '../../../src/text/tokens.ts';

/** A text that counts how many of its characters are looked at; a slice of it costs its length. */
class CountedText {
  looks = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get length(): number {
    return this.#text.length;
  }

  charCodeAt(at: number): number {
    this.looks++;
    return this.#text.charCodeAt(at);
  }

  codePointAt(at: number): number | undefined {
    this.looks++;
    return this.#text.codePointAt(at);
  }

  slice(from?: number, to?: number): string {
    const part = this.#text.slice(from, to);
    this.looks += part.length;
    return part;
  }

  startsWith(part: string, at?: number): boolean {
    this.looks += part.length;
    return this.#text.startsWith(part, at);
  }
}

const looksFor = (text: string): number => {
  const counted = new CountedText(text);
  tokenize(counted as unknown as string, createTokens(16));
  return counted.looks;
};

/** What a page may repeat: words, initials, punctuation, marks, what is not seen, letters of every kind, addresses. */
const UNITS = [
  ...['a', 'A', 'Ada-', 'J. ', 'J.', 'J ', 'Ö.', 'É. ', 'a.', 'St. ', '1', '²', 'a²', '[3]', 'a[3', '&', '&amp;'],
  ...[
    '.',
    '-',
    "'",
    '"',
    '’',
    '“',
    ',',
    '?',
    '(',
    'a)',
    '\n',
    ' ',
    '…',
    '😀',
    '\u{e0041}',
    '\u200b',
    'a\u200b',
    '-\u200b',
    '.\u200b',
  ],
  ...['\u0301', 'a\u0301\u0323', '北', 'ค์', 'é', 'א׳', '½', 'Иван '],
  ...[
    '@',
    'a@',
    'a@b.',
    '@a',
    '_@a',
    '/',
    'a/',
    'a.b/',
    'a/b.',
    '/a',
    '://',
    'a://',
    'a:',
    '\\',
    'C:\\',
    'www.',
    'x.y/(',
    '~/',
    'a%',
    'a_',
  ],
];

const LOOKS_A_CHARACTER = 40;

test.each(UNITS)('%j again and again costs no more for each time', (unit) => {
  const [few, many] = [200, 3200];
  const [forFew, forMany] = [looksFor(unit.repeat(few)), looksFor(unit.repeat(many))];
  expect(forMany).toBeLessThan((forFew * many * 1.2) / few + 1000);
  expect(forMany).toBeLessThan(unit.length * many * LOOKS_A_CHARACTER);
});
