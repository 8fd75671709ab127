import { LIMITS } from '../contract/limits.ts';
import { wordsOf } from '../text/normalize.ts';

/** Most forms: so short, and of such letters, that they have a word and not too many. */
const PLAIN = /^(?=.*[A-Za-z0-9])[ -%'-~]{1,64}$/;

/**
 * Why a written form can never be found in any text, as what is wrong and how to mend it; null where it can.
 * Forms are found by their words, of which there must be some, and no more than `LIMITS.wordsPerForm`.
 */
export function whyNeverFound(form: string): { message: string; mend: string } | null {
  if (PLAIN.test(form)) return null;
  const count = wordsOf(form).filter(({ text }) => text !== '').length;
  if (count === 0) return { message: 'has no letters or digits', mend: 'write a name, or remove it' };
  if (count <= LIMITS.wordsPerForm) return null;
  // Letters of scripts without spaces are words of their own.
  const message = `has ${count} words and is never found: no more than ${LIMITS.wordsPerForm} are looked for`;
  return { message, mend: 'write a shorter form, or remove it' };
}
