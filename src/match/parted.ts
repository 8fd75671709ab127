import { KIND, kindAt, widthAt } from '../text/characters.ts';
import { createTokens, GAP, SHAPE, type Tokens, tokenize } from '../text/tokens.ts';

/** Marks that part words, by which a stretch is compared with a form. Bits. */
const MARK = { quote: 1, dash: 2, comma: 4, dot: 8, other: 16 } as const;
/** From this bit on, one for each of these marks. */
const NAMED = ':;/!?()[]{}…|*+=';
const FIRST_NAMED = 5;

/** A row of tokens in its text, `to` excluded. */
export interface Row {
  text: string;
  tokens: Tokens;
  from: number;
  to: number;
}

/** True where a mark stands inside a row of tokens that only names which are written so may have. */
export function hasInnerMark({ gap }: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (gap[i]! >= GAP.dot) return true;
  return false;
}

/**
 * True where punctuation parts the words of a row, and the form has none of its kind at that place: the end of a sentence
 * or clause ("in Washington. D.C. officials" is no "Washington, D.C."). The form's own marks part nothing ("Yum! Brands"),
 * nor do quotes that open and close inside ('Dwayne "The Rock" Johnson'), nor a comma before a closing abbreviation
 * ("Washington, D.C." for "Washington DC"). What the form has and the text leaves out is not asked for.
 */
export function isParted({ text, tokens, from, to }: Row, form: string): boolean {
  const own = tokenize(form, createTokens(to - from));
  if (own.count !== to - from) return true;
  let open = 0;
  let isQuoted = false;
  for (let i = from + 1; i < to; i++) {
    if (tokens.gap[i]! < GAP.dot) continue;
    const here = marksIn(text, tokens.end[i - 1]!, tokens.start[i]!);
    const k = i - from;
    let missing = here & ~marksIn(form, own.end[k - 1]!, own.start[k]!);
    if (missing & MARK.comma && i === to - 1 && isAbbreviation(tokens.shape[i]! & own.shape[k]!))
      missing &= ~MARK.comma;
    if (here & MARK.quote) open += tokens.gap[i] === GAP.quote ? 1 : -1;
    if (missing & ~MARK.quote) return true;
    isQuoted ||= missing !== 0;
  }
  return isQuoted && open !== 0;
}

const isAbbreviation = (shape: number): boolean => (shape & SHAPE.allCaps) !== 0;

/** The marks between two words. */
const marksIn = (text: string, start: number, end: number): number => {
  let marks = 0;
  for (let i = start; i < end; i += widthAt(text, i)) marks |= markAt(text, i);
  return marks;
};

const markAt = (text: string, at: number): number => {
  switch (kindAt(text, at)) {
    case KIND.quote:
    case KIND.apostrophe:
      return MARK.quote;
    case KIND.hyphen:
      return MARK.dash;
    case KIND.comma:
      return MARK.comma;
    case KIND.dot:
      return MARK.dot;
    case KIND.other:
    case KIND.end:
    case KIND.closing: {
      const plain = String.fromCodePoint(text.codePointAt(at)!).normalize('NFKC');
      if (/\p{Pd}/u.test(plain)) return MARK.dash;
      const named = NAMED.indexOf(plain);
      return named < 0 ? MARK.other : 1 << (FIRST_NAMED + named);
    }
    default:
      return 0;
  }
};

const ENDS_PLAIN = /[a-z]$/;

/** The signs with which a form ends that belong to the name: "!" of "Jeopardy!", "++" of "C++"; '' where there are none. */
const signsAfter = (form: string): string =>
  ENDS_PLAIN.test(form) ? '' : (/[^\p{L}\p{N}\p{M}\s.,;:'’"”»)\]}-]*$/u.exec(form)?.[0] ?? '');

/** Where a name ends in a text: past the signs that its form ends with, if they stand there too ("on Jeopardy! tonight"). */
export function endOfName(text: string, end: number, form: string): number {
  // "Minn.": the dot belongs to the abbreviation, whether or not it ends the sentence too.
  const signs = form.endsWith('.') ? '.' : signsAfter(form);
  return signs !== '' && text.startsWith(signs, end) ? end + signs.length : end;
}

/** True where only a letter is left of a name that ends with signs: "E" is no "E!", "C" no "C++". */
export function losesSigns({ text, tokens, from, to }: Row, form: string): boolean {
  if (to - from > 1 || !(tokens.shape[from]! & SHAPE.letter)) return false;
  const end = tokens.end[from]!;
  return signsAfter(form) !== '' && endOfName(text, end, form) === end;
}
