/** One message of `_locales`. */
export interface Message {
  message: string;
}

/** Forty per cent longer, as German and French often are. */
const LONGER = 0.4;
const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ğ',
  h: 'ĥ',
  i: 'ï',
  j: 'ĵ',
  k: 'ķ',
  l: 'ľ',
  n: 'ñ',
  o: 'ö',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ü',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ö',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  W: 'Ŵ',
  Y: 'Ý',
};
/** Read by code, and not by people. */
const CODES = new Set(['language', 'direction']);

/**
 * English messages as a language that nobody speaks: with accents, and longer. Where a screen shows a plain word it is not
 * translated; where it shows `⟦` without `⟧` something is cut off. Places for values stay.
 */
export function pseudoLocale(messages: Readonly<Record<string, Message>>): Record<string, Message> {
  return Object.fromEntries(
    Object.entries(messages).map(([key, { message }]) => [
      key,
      { message: CODES.has(key) ? message : stretched(message) },
    ]),
  );
}

function stretched(message: string): string {
  const accented = message.replace(/\$\d|%s|[A-Za-z]/g, (part) => ACCENTS[part] ?? part);
  const more = Math.ceil(message.replace(/\$\d/g, '').length * LONGER);
  return `⟦${accented}${' lorem ipsum'.repeat(more).slice(0, more)}⟧`;
}
