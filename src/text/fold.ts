// Letters that Unicode does not decompose, and that readers and keyboards swap for plain ones.
const UNDECOMPOSED: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
};

// Accents (Latin, Greek, Cyrillic), Hebrew and Arabic points, tatweel, soft hyphen, joiners, variation selectors.
const UNWRITTEN =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u2060\ufeff]|[\ufe00-\ufe0f]/g;

// What compatibility forms bring in: the brackets of "⑴".
const NO_WORD = /[^\p{L}\p{N}\p{M}]/gu;

/**
 * Folds one word to the form under which it is compared: compatibility forms, case, accents and unwritten characters gone.
 * Takes any string without spaces; gives a string that folds to itself.
 */
export function foldWord(word: string): string {
  const plain = word.normalize('NFKD').replace(UNWRITTEN, '').toLowerCase();
  const swapped = plain.replace(/[ßæœøðđþłıħŧŋə]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
  return swapped.normalize('NFKD').replace(UNWRITTEN, '').replace(NO_WORD, '').normalize('NFC');
}
