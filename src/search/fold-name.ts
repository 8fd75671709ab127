import { wordsOf } from '../text/normalize.ts';

// Words and no initials beside each other, which are one word ("J K Rowling").
const PLAIN = /^(?!.*\b[A-Z] [A-Z]\b)[A-Za-z0-9]+( [A-Za-z0-9]+)*$/;

/** A name's folded words, as `normalize` joins them; most names have nothing but capitals to even out. */
export function foldedWords(name: string): string[] {
  if (PLAIN.test(name)) return name.toLowerCase().split(' ');
  // A lone accent folds to nothing.
  return wordsOf(name)
    .map((word) => word.text)
    .filter((word) => word !== '');
}

/** As `normalize`, by the same short way. */
export function foldName(name: string): string {
  return PLAIN.test(name) ? name.toLowerCase() : foldedWords(name).join(' ');
}
