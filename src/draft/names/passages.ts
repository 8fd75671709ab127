import { CAPITALS, judgeCapitals } from '../../match/capitals.ts';
import { lexiconFor, WORD } from '../../match/lexicon/lexicon.ts';
import { createTokens, GAP, hashWord, SHAPE, type Tokens, tokenize } from '../../text/tokens.ts';
import type { Document } from '../document.ts';

const LEXICON = lexiconFor(['en']);
const S = hashWord('s');

/** One paragraph as words. */
export interface Passage {
  document: number;
  paragraph: number;
  text: string;
  tokens: Tokens;
  /** By token, a value of `CAPITALS`: where capitals prove nothing. */
  verdicts: Uint8Array;
}

/** Reads every paragraph of documents, in order. */
export function readPassages(documents: readonly Document[]): Passage[] {
  return documents.flatMap(({ paragraphs }, document) =>
    paragraphs.map((text, paragraph) => {
      const tokens = tokenize(text, createTokens(Math.ceil(text.length / 5)));
      return { document, paragraph, text, tokens, verdicts: judge(text, tokens) };
    }),
  );
}

/** The longest heading, in words. */
const LONGEST_HEADING = 14;

/** As the matcher judges capitals; and a short line without an end mark, every word of which has a capital but for small ones, is a heading. */
function judge(text: string, tokens: Tokens): Uint8Array {
  const { verdicts } = judgeCapitals(text, tokens);
  const { count, hash, shape } = tokens;
  const isOpen = count > 1 && count <= LONGEST_HEADING && !/[.!?,;:]["”’')]*\s*$/.test(text);
  const isTitle = (i: number): boolean =>
    (shape[i]! & (SHAPE.capital | SHAPE.digit | SHAPE.inner)) !== 0 ||
    (LEXICON.classOf(hash[i]!) & WORD.function) !== 0 ||
    hash[i] === S;
  return isOpen && verdicts.subarray(0, count).every((_, i) => isTitle(i))
    ? verdicts.fill(CAPITALS.titleCase)
    : verdicts;
}

/** The words of a passage from token `from` until before `to`, as they stand. */
export const written = ({ text, tokens }: Passage, from: number, to: number): string =>
  text.slice(tokens.start[from], tokens.end[to - 1]);

/** True for a word that begins with a capital or has one inside ("iPhone"), where capitals prove something. */
export const isCapital = ({ tokens, verdicts }: Passage, i: number): boolean =>
  i >= 0 &&
  i < tokens.count &&
  (tokens.shape[i]! & (SHAPE.capital | SHAPE.inner)) !== 0 &&
  verdicts[i] === CAPITALS.prove;

/** True where a sentence, a quotation or a clause after a colon or dash begins: every word has a capital there. */
export const isStart = ({ tokens }: Passage, i: number): boolean => i === 0 || tokens.gap[i]! >= GAP.other;
