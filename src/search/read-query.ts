import { foldToken } from '../text/normalize.ts';
import { createTokens, GAP, SHAPE, tokenize } from '../text/tokens.ts';

/** A word of a query, and how much it has to say about who is meant. */
export interface QueryWord {
  /** Folded. */
  text: string;
  /** What it counts beside the others: less where it is short, after a comma, and least in brackets. */
  value: number;
  /** Abbreviated with a dot ("Sen.", "J."): it is written so on purpose and has no slips. */
  dotted: boolean;
  /** A single letter that may stand for a name; the "O" of "O’Brien" does not. */
  initial: boolean;
  /** Beside the name, in brackets: it can tell one of several from the others, but names nobody. */
  aside: boolean;
  /** Being typed: more letters may follow. */
  unfinished: boolean;
}

/** A query as typed so far, read as a name with what stands beside it. */
export interface Query {
  /** Folded as it stands. */
  whole: string;
  /** The same without a possessive's "s", what is in brackets, and an article before it. */
  core: string;
  /** "Hayden, Thomas" as "thomas hayden"; null where there is no such comma. */
  turned: string | null;
  /** The last word before a comma or brackets: where a surname would stand. */
  ending: string;
  words: QueryWord[];
  /** Ends like a word that is done ("Hegseth’s", "(R-Ky.)"), so that it is not the beginning of a longer name. */
  closed: boolean;
}

/** Words of a query that are looked at: more than any name has with all that may stand around it. */
const MOST_WORDS = 16;
const LETTER_VALUES = [0, 0.25, 0.5];
const AFTER_COMMA = 0.5;
/** Written small where others have capitals: "the city of Paris". */
const SMALL = 0.5;
/** What says nothing beside anything else. */
const ARTICLE = /^(a|an|the)$/;
const ARTICLE_VALUE = 0.05;
const IN_BRACKETS = 0.25;

const BRACKETED = /[([{（［][^)\]}）］]*[)\]}）］]?/gu;
/** "the Houthis’ ", and any closing quote. */
const AFTER_S = /\p{L}s[^\s.,;\-\p{L}\p{N}]\s*$/iu;
const CLOSING = /[)\]}）］]\s*$/u;

/** A word of the query with where it stands: how many commas are before it. */
type Placed = QueryWord & { commas: number };

/** Reads a query: its words, which of them are the name, and which stand beside it. */
export function readQuery(text: string): Query {
  const { words, whole, possessive } = readWords(text);
  const named = words.filter(({ aside }) => !aside);
  const closed = possessive || CLOSING.test(text) || AFTER_S.test(text);
  const last = words.at(-1);
  if (last && !last.aside && !last.dotted && !closed && !/[\s.,;]$/.test(text)) last.unfinished = true;
  const ending = named.findLast(({ commas }) => commas === 0)?.text ?? '';
  return {
    whole,
    core: join(withoutArticle(named)),
    turned: turn(named),
    ending,
    words: words.slice(0, MOST_WORDS),
    closed,
  };
}

function readWords(text: string): { words: Placed[]; whole: string; possessive: boolean } {
  const tokens = tokenize(text, createTokens(text.length));
  const brackets = Array.from(text.matchAll(BRACKETED), ({ 0: { length }, index }) => [index, index + length] as const);
  const hasCapitals = tokens.shape.subarray(0, tokens.count).some((shape) => (shape & SHAPE.capital) !== 0);
  const words: Placed[] = [];
  const whole: string[] = [];
  let commas = 0;
  let possessive = false;
  for (let i = 0; i < tokens.count; i++) {
    const [start, end, shape] = [tokens.start[i]!, tokens.end[i]!, tokens.shape[i]!];
    const folded = foldToken(text.slice(start, end));
    if (folded === '') continue;
    whole.push(folded);
    possessive = folded === 's' && i > 0 && isPossessive(text.slice(tokens.end[i - 1]!, start));
    if (possessive) continue;
    const aside = brackets.some(([from, to]) => from < start && end <= to);
    if (i > 0 && tokens.gap[i] === GAP.comma) commas++;
    const dotted = (shape & SHAPE.abbreviation) !== 0;
    const small = hasCapitals && (shape & (SHAPE.capital | SHAPE.inner | SHAPE.digit | SHAPE.caseless)) === 0;
    words.push({
      text: folded,
      initial: folded.length === 1 && tokens.gap[i + 1] !== GAP.apostrophe,
      value: valueOfWord(folded, { aside, small, commas }),
      dotted,
      aside,
      unfinished: false,
      commas,
    });
  }
  // "(Paul" is no aside: nothing else is there.
  if (words.every(({ aside }) => aside)) for (const word of words) word.aside = false;
  return { words, whole: whole.join(' '), possessive };
}

/** Whatever is typed for an apostrophe; a hyphen or a dot before an "s" makes no possessive. */
const isPossessive = (between: string): boolean => /^[)\]}"”]*[^\s.\-‐-―\p{L}\p{N}]$/u.test(between);

function valueOfWord(folded: string, how: { aside: boolean; small: boolean; commas: number }): number {
  const { aside, small, commas } = how;
  const value = ARTICLE.test(folded) ? ARTICLE_VALUE : (LETTER_VALUES[folded.length] ?? 1);
  return value * (small ? SMALL : 1) * (aside ? IN_BRACKETS : commas > 0 ? AFTER_COMMA : 1);
}

function turn(words: readonly Placed[]): string | null {
  if (words.at(-1)?.commas !== 1) return null;
  const before = words.filter(({ commas }) => commas === 0);
  const after = words.filter(({ commas }) => commas === 1);
  return before.length > 0 ? `${join(after)} ${join(before)}` : null;
}

const withoutArticle = <T extends QueryWord>(words: readonly T[]): readonly T[] =>
  words.length > 1 && ARTICLE.test(words[0]!.text) ? words.slice(1) : words;

const join = (words: readonly QueryWord[]): string => words.map(({ text }) => text).join(' ');
