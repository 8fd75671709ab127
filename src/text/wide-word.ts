import { isUnspaced, KIND, kindAt, kindOf, seenFrom, widthAt } from './characters.ts';
import { SHAPE } from './shape.ts';

const LETTER = /[\p{L}\p{M}]/u;

/** True where a word beyond ASCII may begin. A raised digit right after something seen is the number of a note there. */
export function beginsWord(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  if (kind !== KIND.note) return kind === KIND.word;
  const before = at > 0 ? kindAt(text, at - 1) : KIND.line;
  return before === KIND.space || before === KIND.line;
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
  const seen = word.replace(/[^\p{L}\p{N}]/gu, '');
  const letters = seen.replace(/[^\p{L}]/gu, '');
  let bits = /^\p{N}/u.test(seen) ? SHAPE.digit : 0;
  if (letters && letters.toLowerCase() === letters.toUpperCase()) return bits | SHAPE.caseless;
  if (/^[\p{Lu}\p{Lt}]/u.test(seen)) bits |= SHAPE.capital;
  else if (/\p{Lu}/u.test(seen)) bits |= SHAPE.inner;
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    bits |= SHAPE.allCaps;
  // A letter beyond the first plane has two code units.
  if (letters && seen.length === (seen.codePointAt(0)! > 0xffff ? 2 : 1)) bits |= SHAPE.letter;
  return bits;
}
