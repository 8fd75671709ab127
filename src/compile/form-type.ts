import type { FormType, Kind } from '../contract/kind.ts';

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&.\-/]{2,10}$/u;

/**
 * Judges from its spelling alone how a written form of a name list names its entry.
 * @returns `acronym` for "JSOC" and "U.N.", `phrase` for several words without a capital that name a thing that happens
 *   or a subject ("fog of war"), otherwise `full`
 */
export function formTypeOf(text: string, kind: Kind): FormType {
  if (ACRONYM.test(text)) return 'acronym';
  const happens = kind === 'incident' || kind === 'topic';
  return happens && text.includes(' ') && !/\p{Lu}/u.test(text) && /\p{Ll}/u.test(text) ? 'phrase' : 'full';
}
