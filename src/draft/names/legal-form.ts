import { WORD } from '../../match/lexicon/lexicon.ts';
import { hashWord } from '../../text/tokens.ts';
import { ENGLISH } from './usage.ts';

/** True for the legal form of a company: "Inc", "Ltd". */
export const isOfCompany = (word: string): boolean => (ENGLISH.classOf(hashWord(word)) & WORD.companySuffix) !== 0;
