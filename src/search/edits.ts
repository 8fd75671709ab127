/** The longest word that can be searched for, in bytes. */
export const WORD_BYTES = 64;

/**
 * Counts typing errors between two words.
 * @param query bytes of the word as typed
 * @param word where a word of the dictionary stands: bytes, start, length
 * @param options `most`: more errors than this give `most + 1`; `prefix`: what follows in the word does not count
 */
export type EditCounter = (
  query: Uint8Array,
  word: { bytes: Uint8Array; start: number; length: number },
  options: { most: number; prefix: boolean },
) => number;

/**
 * Makes a counter with its working rows. An error is a letter too many, too few, another one, or two that are swapped
 * (optimal string alignment: Damerau 1964, Wagner and Fischer 1974), counted in bytes of UTF-8.
 */
export function createEditCounter(): EditCounter {
  let before = new Uint8Array(WORD_BYTES + 2);
  let last = new Uint8Array(WORD_BYTES + 2);
  let row = new Uint8Array(WORD_BYTES + 2);

  return (query, { bytes, start, length: whole }, { most, prefix }) => {
    const length = prefix ? Math.min(whole, query.length + most) : whole;
    if (Math.abs(length - query.length) > most && !(prefix && length > query.length)) return most + 1;
    for (let j = 0; j <= length; j++) last[j] = j;
    for (let i = 1; i <= query.length; i++) {
      const letter = query[i - 1]!;
      const from = Math.max(1, i - most);
      const to = Math.min(length, i + most);
      row[from - 1] = from === 1 ? i : most + 1;
      let least = row[from - 1]!;
      for (let j = from; j <= to; j++) {
        const other = bytes[start + j - 1]!;
        let errors = last[j - 1]! + (letter === other ? 0 : 1);
        // Outside the band of the row above, there are too many errors anyway.
        if (j < i + most) errors = Math.min(errors, last[j]! + 1);
        errors = Math.min(errors, row[j - 1]! + 1);
        if (i > 1 && j > 1 && letter === bytes[start + j - 2] && query[i - 2] === other) {
          errors = Math.min(errors, before[j - 2]! + 1);
        }
        row[j] = errors;
        if (errors < least) least = errors;
      }
      if (least > most) return most + 1;
      [before, last, row] = [last, row, before];
    }
    if (!prefix) return Math.min(last[length]!, most + 1);
    let least = most + 1;
    for (let j = Math.max(0, query.length - most); j <= Math.min(length, query.length + most); j++) {
      if (last[j]! < least) least = last[j]!;
    }
    return least;
  };
}
