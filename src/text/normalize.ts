import { foldAddress, isAddress } from './address.ts';
import { foldWord } from './fold.ts';
import { createTokens, tokenize } from './tokens.ts';

/** One word of a text: folded, with where it stands in the text as given (UTF-16 code units). */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** The folded words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const tokens = tokenize(text, createTokens(text.length));
  return Array.from({ length: tokens.count }, (_, i) => {
    const [start, end] = [tokens.start[i]!, tokens.end[i]!];
    return { text: foldToken(text.slice(start, end)), start, end };
  });
}

/** The folded form of one token, of which `tokenize` gives the hash. Takes its text. */
export function foldToken(written: string): string {
  if (/^[&＆﹠]/.test(written)) return 'and';
  return isAddress(written) ? foldAddress(written) : foldWord(written);
}

/**
 * The form under which two ways of writing a name compare equal: case, accents, punctuation, dots of initials, "&" and
 * "and", and what is not seen evened out; words parted by one space. Gives '' for a text without letters or digits.
 */
export function normalize(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .filter((word) => word !== '')
    .join(' ');
}
