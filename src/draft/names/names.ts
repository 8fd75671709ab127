import { WORD } from '../../match/lexicon/lexicon.ts';
import { normalize } from '../../text/normalize.ts';
import { SHAPE } from '../../text/tokens.ts';
import { cutRun, type Piece } from './cut.ts';
import { KNOWN, knownAs } from './dictionary.ts';
import { isCapital, isStart, type Passage, written } from './passages.ts';
import { findRuns, type Run } from './runs.ts';
import { ENGLISH, type Usage } from './usage.ts';

/** A stretch that may name something. */
export interface Stretch extends Piece {
  /** By number from 0. */
  passage: number;
}

/** Everything that is written the same way, wherever it stands. */
export interface Name {
  /** As `normalize` gives it. */
  key: string;
  /** As most often written. */
  text: string;
  stretches: Stretch[];
}

/** "Q4", "No. 2": of a row, not a name. */
const NUMBERED = /^(?:[qh][1-4]|nos?|\d+)(?: \d+)*$/;

/** Finds what may be a name in all passages, by how it is written. */
export function findWritten(passages: readonly Passage[], usage: Usage): Map<string, Name> {
  const alone = wordsAlone(passages, usage);
  const names = new Map<string, { stretches: Stretch[]; texts: Map<string, number> }>();
  passages.forEach((passage, p) => {
    for (const run of findRuns(passage, usage)) {
      for (const piece of cutRun(passage, usage, run, (words) => (alone.get(normalize(words)) ?? 0) > 0)) {
        const text = written(passage, piece.from, piece.to);
        const key = normalize(text);
        if (key === '' || NUMBERED.test(key) || !isWorthKeeping(passage, usage, piece)) continue;
        const name = names.get(key) ?? { stretches: [] as Stretch[], texts: new Map<string, number>() };
        name.stretches.push({ ...piece, passage: p });
        name.texts.set(text, (name.texts.get(text) ?? 0) + 1);
        names.set(key, name);
      }
    }
  });
  return new Map([...names].map(([key, { stretches, texts }]) => [key, { key, text: mostOften(texts), stretches }]));
}

/** Rows of capitals amid sentences, by how often they stand there: what surely is written so. */
function wordsAlone(passages: readonly Passage[], usage: Usage): Map<string, number> {
  const alone = new Map<string, number>();
  for (const passage of passages) {
    for (const run of findRuns(passage, usage)) {
      // Behind "But" or "The" at the start of a sentence, too.
      const isOpened = isStart(passage, run.from) && ENGLISH.classOf(passage.tokens.hash[run.from]!) & WORD.function;
      const from = isOpened ? run.from + 1 : run.from;
      if (from === run.to || isStart(passage, from)) continue;
      const key = normalize(written(passage, from, run.to));
      alone.set(key, (alone.get(key) ?? 0) + 1);
    }
  }
  return alone;
}

/** "Asian American", "Dutch-Moroccan": adjectives of two peoples, which name neither. */
const isOfTwoPeoples = ({ tokens: { hash } }: Passage, { from, to }: Piece): boolean =>
  to - from === 2 && [hash[from]!, hash[from + 1]!].every((word) => (knownAs(word) & KNOWN.demonym) !== 0);

/** "NO OBSTRUCTION AT ALL": several long words in capitals are emphasis; a name among them is found where it is written otherwise, too. */
function isShouted({ tokens: { shape, start, end } }: Passage, { from, to }: Run): boolean {
  let long = 0;
  for (let i = from; i < to; i++) {
    if (!(shape[i]! & SHAPE.allCaps)) return false;
    if (end[i]! - start[i]! >= SHOUTED_LENGTH) long++;
  }
  return long > 1;
}
/** Acronyms are shorter. */
const SHOUTED_LENGTH = 4;

/** A single word is a name behind an office, where it is not ordinary, or where it stands with its capital amid a sentence. */
function isWorthKeeping(passage: Passage, usage: Usage, { from, to, titleFrom }: Piece): boolean {
  if (to - from > 1 || titleFrom < from)
    return !isOfTwoPeoples(passage, { from, to, titleFrom }) && !isShouted(passage, { from, to });
  const { hash, shape, start, end } = passage.tokens;
  if (end[from]! - start[from]! < 2 || !isCapital(passage, from)) return false;
  // "U.S." is no "us".
  if (shape[from]! & SHAPE.allCaps && (shape[from]! & SHAPE.dotted || ENGLISH.countryOf(hash[from]!) > 0)) return true;
  const word = written(passage, from, to);
  return isStart(passage, from) ? !usage.isOrdinary(hash[from]!, word) : usage.balance(hash[from]!) > 0;
}

/** The text with the highest count; of equal ones the first in alphabet, so that no order of documents matters. */
export const mostOften = (texts: ReadonlyMap<string, number>): string =>
  [...texts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
