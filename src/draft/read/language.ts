import { lexiconFor, WORD } from '../../match/lexicon/lexicon.ts';
import { createTokens, SHAPE, tokenize } from '../../text/tokens.ts';

const ENGLISH = lexiconFor(['en']);
/** English prose has many more function words than this share; lists of names and other languages have fewer. */
const LEAST_SHARE = 0.2;
/** So much of a text is looked at, in UTF-16 code units. */
const LOOKED_AT = 20_000;

/**
 * The language of a text as its letters and small words tell it: `en`, or else what it says of itself, or `und`.
 * @param said BCP 47, as the document has it
 */
export function languageOf(paragraphs: readonly string[], said?: string): string {
  const text = paragraphs.join('\n').slice(0, LOOKED_AT);
  const tokens = tokenize(text, createTokens(text.length));
  let [words, small] = [0, 0];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape[i]! & SHAPE.digit) continue;
    words++;
    if (ENGLISH.classOf(tokens.hash[i]!) & WORD.function) small++;
  }
  const other = said && !/^en\b/i.test(said) ? said : undefined;
  return small >= words * LEAST_SHARE ? 'en' : (other ?? (words < 20 ? 'en' : 'und'));
}
