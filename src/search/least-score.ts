const LETTERS = 64;
/** fuse.js takes a longer query in parts of so many letters, the last of which overlaps. */
const PART = 32;

/**
 * The least that fuse.js can score a text for a query, wherever in the text it looks: the share of the query's letters that
 * the text does not have, each of which is an error. Much cheaper than the score itself.
 * @param query at least one letter, case evened out as in `text`
 */
export function leastScore(query: string, text: string): number {
  const spare = new Int16Array(LETTERS);
  for (let i = 0; i < text.length; i++) spare[text.charCodeAt(i) % LETTERS]!++;
  let missing = 0;
  for (let i = 0; i < query.length; i++) if (--spare[query.charCodeAt(i) % LETTERS]! < 0) missing++;
  return missing / (query.length <= PART ? query.length : Math.ceil(query.length / PART) * PART);
}
