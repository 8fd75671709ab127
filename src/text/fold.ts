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

// Accents (Latin, Greek, Cyrillic), Hebrew and Arabic points, tatweel, and what is not seen. Without the flag `u`, which
// costs more than all else here; what is not seen beyond the first plane is taken out where there is any.
const UNWRITTEN =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]|[\u180b-\u180d\u180f]|[\ufe00-\ufe0f]|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]/g;
const UNSEEN_BEYOND = /[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
const BEYOND = /[\ud800-\udfff]/;
const ASCII = /^[\0-\x7f]*$/;

const withoutUnwritten = (word: string): string => {
  const plain = word.replace(UNWRITTEN, '');
  return BEYOND.test(plain) ? plain.replace(UNSEEN_BEYOND, '') : plain;
};

// What compatibility forms bring in: the brackets of "⑴", the apostrophes of "ŉ" and "ẚ", which are letters by their class;
// and the dots and spaces of initials.
const NO_WORD = /[^\p{L}\p{N}\p{M}]|[\u02b9-\u02bf\u02c8\u02ca\u02cb\u02ee]/gu;

/** No name has a word so long; putting its marks in order would take time that grows with their square. */
const LONGEST_WORD = 1000;

/**
 * Folds one word to the form under which it is compared: compatibility forms, case, accents and unwritten characters gone,
 * and the dots and spaces of initials. Takes one token's text; gives a string that folds to itself.
 */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (word.length > LONGEST_WORD) return word.toLowerCase();
  const plain = withoutUnwritten(word.normalize('NFKD')).toLowerCase();
  const swapped = plain.replace(/[ßæœøðđþłıħŧŋə]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
  return withoutUnwritten(swapped.normalize('NFKD')).replace(NO_WORD, '').normalize('NFC');
}
