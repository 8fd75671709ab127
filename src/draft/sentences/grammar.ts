import { GRAMMAR, grammarOf } from '../../match/lexicon/en/grammar.ts';
import { hashWord } from '../../text/tokens.ts';
import type { Word } from './words.ts';

/** What a word of a closed class does in a sentence, as bits of `GRAMMAR`. */
export const roleOf = ({ low }: Word): number =>
  grammarOf(hashWord(/n't$/.test(low) ? 'not' : low.replace(/'.*$/, '')));

const is = (bits: number) => (word: Word | undefined) => word !== undefined && (roleOf(word) & bits) !== 0;

export const isPreposition = is(GRAMMAR.preposition);
export const isDeterminer = is(GRAMMAR.definite | GRAMMAR.possessive | GRAMMAR.indefinite);
/** "Is", "has", "will", "not". */
export const isAuxiliary = is(GRAMMAR.auxiliary);
const isIrregular = is(GRAMMAR.irregular);
const isSmallAdverb = is(GRAMMAR.adverb);
const opens = is(GRAMMAR.opener);

export const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

/** "Publicly", "also", "later": what stands between a subject and its verb. */
export const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined &&
  (isSmallAdverb(word) || /^(?:first|initially|later|publicly|once|repeatedly|soon|both)$|[a-z]{3}ly$/.test(word.text));

/** Opens a clause of its own: "because", "who", "that", "after" before a clause. */
export const isOpener = (word: Word | undefined): boolean =>
  opens(word) || /^(?:after|before|since|until|even|amid|what)$/.test(word?.low ?? '');

export const isNumber = (word: Word): boolean => is(GRAMMAR.number)(word) || /^\d/.test(word.text);
export const isPronounWord = is(GRAMMAR.pronoun);

/** Looks like the finite verb of a clause: an auxiliary or a past form. */
export const isVerbLike = (word: Word): boolean =>
  (isAuxiliary(word) && word.low !== 'not') || isIrregular(word) || /^[a-z]+ed$/.test(word.text);

/** Parts two stretches of a sentence: a comma, colon, dash, bracket or quotation mark before the word. */
export const isParted = ({ gap }: Word): boolean => /[,;:()[\]—–"“”«»…]/.test(gap) || /^[‘']|[’']$/.test(gap);
