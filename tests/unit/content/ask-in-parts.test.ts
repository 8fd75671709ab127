import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askInParts } from '../../../extension/content/ask-in-parts.ts';
import type { Mention } from '../../../src/contract/mention.ts';

const NAME = 'Rand Paul';
const SENTENCE = `${NAME} spoke and sat. `;
/** One mention for each time that the name stands in a text. */
function answer({ blocks }: { blocks: { text: string }[] }) {
  const mentions = blocks.flatMap(({ text }, block) =>
    [...text.matchAll(/Rand Paul/g)].map(({ index }) => ({ block, start: index, end: index + NAME.length }) as Mention),
  );
  return { mentions, entries: [], cards: [] };
}
async function askAll(texts: string[]) {
  const asked: number[] = [];
  const counts: number[] = [];
  let mentions: Mention[] = [];
  const blocks = texts.map((text) => ({ text, role: 'paragraph' as const }));
  const ask = async (article: { blocks: { text: string }[] }) => {
    asked.push(article.blocks.reduce((sum, { text }) => sum + text.length, 0));
    return answer(article);
  };
  for await (const known of askInParts(blocks, ask)) {
    counts.push(known.mentions.length);
    mentions = [...known.mentions];
  }
  return { asked, counts, mentions };
}

it('an article goes to the worker at once', async () => {
  const { asked, counts } = await askAll([NAME, SENTENCE.repeat(2_000), 'And so on.']);
  expect(asked).toHaveLength(1);
  expect(counts).toEqual([2_001]);
});

it('a block without end goes in parts, cut between sentences, and its first mentions are known early', async () => {
  const text = SENTENCE.repeat(50_000);
  const { asked, counts, mentions } = await askAll(['Lawmakers ask', text]);
  expect(asked.length).toBeGreaterThan(2);
  expect(Math.max(...asked)).toBeLessThanOrEqual(400_000);
  expect(counts).toEqual([expect.any(Number), 50_000]);
  expect(counts[0]).toBeGreaterThan(10_000);
  expect(mentions.every(({ block, start, end }) => block === 1 && text.slice(start, end) === NAME)).toBe(true);
});

it('whatever the blocks are, every part has a bound and every name that stands in one is found where it is', async () => {
  const sizes = fc.array(fc.oneof(fc.nat(60), fc.nat(30_000)), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(sizes, async (sizes) => {
      const texts = sizes.map((size) => SENTENCE.repeat(size));
      const { asked, mentions } = await askAll(texts);
      expect(Math.max(0, ...asked)).toBeLessThanOrEqual(400_000);
      expect(mentions.map(({ block, start }) => [block, start])).toEqual(
        answer({ blocks: texts.map((text) => ({ text })) }).mentions.map(({ block, start }) => [block, start]),
      );
    }),
    { numRuns: 20 },
  );
});
