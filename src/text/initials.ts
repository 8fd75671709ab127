import { ASCII_CLASSES, KIND, kindAt, LOWER, seenFrom, UPPER, widthAt } from './characters.ts';

const CASED = /[\p{Lu}\p{Lt}\p{Ll}]/u;
const CAPITAL = /[\p{Lu}\p{Lt}]/u;

/**
 * The end of the last letter of a row of initials ("U.S.A", "J. R", "Ş. Ö"), or of its last dot's place.
 * @param dot the offset of the dot after the first letter
 * @returns the offset of the last dot, or the end of a last letter without one; `dot` where no letter follows
 */
export function endOfInitials(text: string, dot: number): number {
  let end = dot;
  // "U.S. J. Smith" is two: a row is either all tight or all spaced.
  const spaced = isSpace(text, seenFrom(text, dot + 1));
  for (;;) {
    let at = seenFrom(text, end + 1);
    if (isSpace(text, at) !== spaced) return end;
    if (spaced) at = seenFrom(text, at + 1);
    if (!isLetter(text, at, spaced)) return end;
    const after = seenFrom(text, at + widthAt(text, at));
    if (kindAt(text, after) === KIND.dot) end = after;
    else return spaced || goesOn(text, after) ? end : at + widthAt(text, at);
  }
}

/** More initials than these nobody has, and a text of single capitals is read once. */
const MOST_INITIALS = 4;

/**
 * The end of a row of initials without dots, which a name follows ("J K Rowling"); `end` where there is none.
 * @param end of the first letter
 */
export function endOfBareInitials(text: string, end: number): number {
  let last = end;
  for (let count = 1; count <= MOST_INITIALS; count++) {
    let at = seenFrom(text, last);
    if (!isSpace(text, at)) return end;
    at = seenFrom(text, at + 1);
    if (!isLetter(text, at, true)) return end;
    const after = at + widthAt(text, at);
    if (goesOn(text, seenFrom(text, after))) return count > 1 ? last : end;
    last = after;
  }
  return end;
}

const isSpace = (text: string, at: number): boolean => at < text.length && kindAt(text, at) === KIND.space;

const goesOn = (text: string, at: number): boolean => {
  const kind = kindAt(text, at);
  return kind === KIND.word || kind === KIND.mark;
};

/** True for a capital letter, or where `capital` is not asked for any letter of a script with capitals. */
const isLetter = (text: string, at: number, capital: boolean): boolean => {
  const unit = text.charCodeAt(at);
  if (unit < 128) return ASCII_CLASSES[unit] === UPPER || (!capital && ASCII_CLASSES[unit] === LOWER);
  if (!(unit >= 128) || kindAt(text, at) !== KIND.word) return false;
  return (capital ? CAPITAL : CASED).test(String.fromCodePoint(text.codePointAt(at)!));
};
