import { isUnspaced, KIND, kindAt, kindOf, seenFrom, widthAt } from './characters.ts';
import { SHAPE } from './shape.ts';

const LETTER = /[\p{L}\p{M}]/u;

/** True where a word beyond ASCII may begin. A raised digit right after something seen, or right before a word, is the number of a note there. */
export function beginsWord(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  if (kind !== KIND.note) return kind === KIND.word;
  const before = at > 0 ? kindAt(text, at - 1) : KIND.line;
  if (before !== KIND.space && before !== KIND.line) return false;
  return kindAt(text, endOfKind(text, at, KIND.note)) !== KIND.word;
}

/**
 * The end of a word that has characters beyond ASCII, or is followed by them. What is not seen, and the number of a note
 * ("Pentagon²"), are no part of its end. A letter of an unspaced script ends before the next letter.
 */
export function endOfWord(text: string, from: number): number {
  let end = from;
  let last = 0;
  for (let i = from; i < text.length; ) {
    const codePoint = text.codePointAt(i)!;
    const kind = kindOf(codePoint);
    let next = i + (codePoint > 0xffff ? 2 : 1);
    if (kind === KIND.note && LETTER.test(String.fromCodePoint(last))) {
      next = endOfKind(text, i, KIND.note);
      if (kindAt(text, seenFrom(text, next)) !== KIND.word) return end;
    } else if (kind !== KIND.word && kind !== KIND.note && kind !== KIND.mark && kind !== KIND.unseen) return end;
    if (kind === KIND.word && isUnspaced(codePoint)) return i > from ? end : endOfKind(text, next, KIND.mark);
    if (kind !== KIND.unseen) {
      end = next;
      last = codePoint;
    }
    i = next;
  }
  return end;
}

const endOfKind = (text: string, from: number, kind: number): number => {
  let end = from;
  while (end < text.length && kindAt(text, end) === kind) end += widthAt(text, end);
  return end;
};

/** How a word is written, letters beyond ASCII too: bits of `SHAPE`. */
export function shapeOf(word: string): number {
  const seen = Array.from(word.replace(/[^\p{L}\p{N}]/gu, ''));
  const isDigit = /^\p{N}/u.test(seen[0] ?? '');
  if (seen.every((character) => character.toLowerCase() === character.toUpperCase())) {
    const isLetters = seen.some((character) => /\p{L}/u.test(character));
    return (isDigit ? SHAPE.digit : 0) | (isLetters ? SHAPE.caseless : 0);
  }
  if (isDigit) return SHAPE.digit;
  const letter = seen.length === 1 ? SHAPE.letter : 0;
  const capitals = seen.filter((character) => /[\p{Lu}\p{Lt}]/u.test(character)).length;
  if (!/[\p{Lu}\p{Lt}]/u.test(seen[0]!)) return letter | (capitals > 0 ? SHAPE.inner : 0);
  if (capitals === 1) return letter | SHAPE.capital;
  return SHAPE.capital | (capitals === seen.length ? SHAPE.allCaps : SHAPE.inner);
}
