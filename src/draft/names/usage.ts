import { lexiconFor, WORD } from '../../match/lexicon/lexicon.ts';
import { GAP, SHAPE } from '../../text/tokens.ts';
import { KNOWN, knownAs } from './dictionary.ts';
import { isCapital, isStart, type Passage, written } from './passages.ts';

export const ENGLISH = lexiconFor(['en']);

/** How the documents write their words. */
export interface Usage {
  /** True for a word that is no name here, though it may begin with a capital at the start of a sentence. */
  isOrdinary(hash: number, word: string): boolean;
  /** How often a word stands alone with a capital amid a sentence, less how often it is written small. */
  balance(hash: number): number;
}

interface Count {
  small: number;
  /** With a capital amid a sentence, no other capital beside it. */
  alone: number;
  /** The same, with one beside it: as part of a longer name, which says little of the word. */
  inRun: number;
}

const PROPER = KNOWN.given | KNOWN.surname | KNOWN.place | KNOWN.demonym | KNOWN.organization;
/** How nouns end that are made of other words. */
const DERIVED =
  /.{3}(?:isms?|ments?|[ts]ions?|ness|ances?|ences?|ships?|[bcdgklmnpt]ers|als|ives?|ous|able|ful|less|logy|hood)$/;

/** Counts how all documents together write each word: what stands small amid sentences, and never alone with a capital, is no name. */
export function readUsage(passages: readonly Passage[]): Usage {
  const counts = new Map<number, Count>();
  for (const passage of passages) {
    const { hash, shape, count } = passage.tokens;
    for (let i = 0; i < count; i++) {
      const isSmall = (shape[i]! & (SHAPE.capital | SHAPE.inner | SHAPE.digit | SHAPE.caseless)) === 0;
      if (!isSmall && (isStart(passage, i) || !isCapital(passage, i))) continue;
      const seen = counts.get(hash[i]!) ?? { small: 0, alone: 0, inRun: 0 };
      counts.set(hash[i]!, seen);
      seen[isSmall ? 'small' : isBesideCapital(passage, i) ? 'inRun' : 'alone']++;
    }
  }
  const balance = (hash: number): number => {
    const { alone, small } = counts.get(hash) ?? { alone: 0, small: 0 };
    return alone - small;
  };
  return {
    balance,
    isOrdinary(hash, word) {
      if (ENGLISH.classOf(hash) & (WORD.function | WORD.calendar)) return true;
      const { small, alone, inRun } = counts.get(hash) ?? { small: 0, alone: 0, inRun: 0 };
      if (small > 0) return alone <= small;
      return alone + inRun === 0 && isLikelyOrdinary(hash, word.toLowerCase());
    },
  };
}

const isBesideCapital = (passage: Passage, i: number): boolean => {
  const { gap } = passage.tokens;
  return (
    (gap[i]! <= GAP.hyphen && isCapital(passage, i - 1)) || (gap[i + 1]! <= GAP.hyphen && isCapital(passage, i + 1))
  );
};

/** What the dictionary and its ending say of a word that the documents never write amid a sentence. */
function isLikelyOrdinary(hash: number, word: string): boolean {
  const known = knownAs(hash);
  if (known & PROPER) return false;
  if (known & KNOWN.ordinary || ENGLISH.isDerived(word) || DERIVED.test(word)) return true;
  // "Sources": a plural as likely as a name.
  return /[^aiosu]s$/.test(word);
}

/** Whether a word of a passage is ordinary. */
export const isOrdinaryAt = (usage: Usage, passage: Passage, i: number): boolean =>
  usage.isOrdinary(passage.tokens.hash[i]!, written(passage, i, i + 1));

/** True for what the dictionary has as a word of the language and as no name. */
export const isWordOfLanguage = (hash: number): boolean => {
  const known = knownAs(hash);
  const heads = KNOWN.ordinary | KNOWN.bodyHead | KNOWN.placeHead | KNOWN.person;
  return (known & heads) !== 0 && (known & PROPER) === 0;
};
