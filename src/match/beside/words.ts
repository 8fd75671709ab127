import { GAP, SHAPE } from '../../text/tokens.ts';
import type { Article } from '../article.ts';
import { CAPITALS } from '../capitals.ts';

/** True for a word with a capital, at its beginning or inside; takes its shape. */
export const isCapital = (bits: number): boolean => (bits & (SHAPE.capital | SHAPE.inner)) !== 0;

/** "&" makes one name of what it joins, which "and" does not. */
export const isAmpersand = ({ text, tokens }: Article, at: number): boolean =>
  text.charCodeAt(tokens.start[at]!) === AMPERSAND;
const AMPERSAND = 0x26;

/** True for a small word with a capital that belongs to a name. The dot of "Calif." may have ended the sentence. */
export const goesOnAsName = ({ capitals, tokens: { gap, shape } }: Article, at: number): boolean =>
  at > 0 &&
  gap[at]! <= GAP.space &&
  capitals[at] === CAPITALS.prove &&
  !(shape[at]! & (SHAPE.letter | SHAPE.allCaps)) &&
  !(shape[at - 1]! & SHAPE.abbreviation);
