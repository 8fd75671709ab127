import type { NamedEntry } from './group-mentions.ts';

/** A text as it is compared: without capitals and accents, its spaces as one. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();

/** Makes a filter of an article's names; what it compares is made once, so that each keystroke costs little. */
export function createNameFilter(names: readonly NamedEntry[]): (query: string) => NamedEntry[] {
  const folded = names.map((entry) => fold([entry.name, ...entry.written].join('\n')));
  return (query) => {
    const words = fold(query).split(' ');
    return names.filter((_, index) => words.every((word) => folded[index]!.includes(word)));
  };
}
