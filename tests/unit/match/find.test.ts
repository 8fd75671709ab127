import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../../src/match/annotate.ts';
import { readBlocks } from '../../../src/match/article.ts';
import { findCandidates } from '../../../src/match/find.ts';
import { normalize } from '../../../src/text/normalize.ts';
import { entryOf, full, listLibrary } from './library-of.ts';

const word = fc.constantFrom('Ada', 'Bea', 'Cal', 'Élan', 'of', 'O’Hara', 'Иван', '北', 'U.S.', 'Mc-Coy');
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const gap = fc.constantFrom(' ', ' ', ' ', ', ', '. ', ' — ', '\n');

/** Every word of a text with what parts it from the one before, told without the tokenizer's tables. */
const plainMatches = (text: string, names: readonly string[]): string[] => {
  const folded = new Set(names.map(normalize));
  const words = [...text.matchAll(/U\.S\.|[\p{L}\p{M}]+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const between = (j: number) => text.slice(words[j - 1]!.to, words[j]!.from);
  const joined = (j: number) => /^[ ’-]?$/.test(between(j));
  // "Boise, U.S." is "Boise U.S.": a comma before a closing abbreviation parts nothing.
  const closes = (j: number) => between(j) === ', ' && text.startsWith('U.S.', words[j]!.from);
  const longestFrom = (i: number, end: number): number => {
    let longest = -1;
    if (text.slice(words[i]!.from, words[i]!.to) === 'of') return longest;
    for (let j = i; j < end; j++) {
      if (j > i && !joined(j) && !closes(j)) break;
      if (folded.has(normalize(text.slice(words[i]!.from, words[j]!.to)))) longest = j;
      if (j > i && !joined(j)) break;
    }
    return longest;
  };
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    let longest = longestFrom(i, words.length);
    // A longer name that begins in this one and goes on behind it comes before it.
    for (let k = i + 1; k <= longest; k++) {
      const other = longestFrom(k, words.length);
      if (other <= longest || other - k <= longest - i) continue;
      longest = longestFrom(i, k);
      break;
    }
    if (longest < 0) continue;
    found.push(`${words[i]!.from}-${words[longest]!.to}`);
    i = longest;
  }
  return found;
};

test('the longest known form at each word, as a plain loop finds it', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        name.filter((n) => !n.startsWith('of')),
        { minLength: 1, maxLength: 12 },
      ),
      fc.array(fc.tuple(fc.oneof(name, word), gap), { maxLength: 15 }),
      (names, parts) => {
        const text = parts.map(([part, between]) => part + between).join('');
        const library = listLibrary(names.map((n, i) => entryOf(`e${i}`, n, { kind: 'topic', forms: full(n) })));
        const article = readBlocks([{ text, role: 'paragraph' }]);
        const found = findCandidates(article, library, { mayBe: () => true, isLand: () => false }).candidates.map(
          ({ from, to }) => `${article.tokens.start[from]}-${article.tokens.end[to - 1]}`,
        );
        expect(found).toEqual(plainMatches(text, names));
      },
    ),
    { numRuns: 300 },
  );
});

test('mentions never overlap, lie inside their block, and come in order', () => {
  const library = listLibrary(
    ['Ada Cal', 'Bea', 'Élan Ada', 'Иван'].map((n, i) =>
      entryOf(`e${i}`, n, { kind: i % 2 ? 'topic' : 'person', weight: 9 }),
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(fc.tuple(word, gap), { maxLength: 8 }), { maxLength: 4 }), (paragraphs) => {
      const blocks = paragraphs.map((parts) => ({
        text: parts.map(([part, between]) => part + between.replace('\n', ' ')).join(''),
        role: 'paragraph' as const,
      }));
      let last = { block: 0, end: 0 };
      for (const { block, start, end } of annotate(blocks, library)) {
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(blocks[block]!.text.length);
        expect(block > last.block || start >= last.end).toBe(true);
        last = { block, end };
      }
    }),
    { numRuns: 200 },
  );
});
