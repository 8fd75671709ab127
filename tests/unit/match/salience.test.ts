import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/contract/entry.ts';
import type { Kind } from '../../../src/contract/kind.ts';
import { BLOCK_ROLES, type Block } from '../../../src/contract/mention.ts';
import { weighSalience } from '../../../src/match/salience.ts';
import { buildImage } from '../../../src/store/build-image.ts';
import { createLibrary } from '../../../src/store/create-library.ts';
import { openImage } from '../../../src/store/open-image.ts';
import { claimOf, entryOf, packOf } from '../store/sample-pack.ts';

type Named = Parameters<typeof weighSalience>[1][number];

/** An entry with so many claims of its own. */
const said = (id: string, claims: number, rest: Partial<Entry> = {}): Entry =>
  entryOf(id, id, { claims: Array.from({ length: claims }, (_, n) => claimOf(`${id}-${n}`, 'first')), ...rest });

const libraryOf = (entries: Entry[], settings = {}) =>
  createLibrary([openImage(buildImage(packOf(entries)))], settings);

const library = libraryOf([
  said('hero', 5),
  said('minor', 1),
  said('town', 2, { kind: 'place' }),
  said('capital', 2, { kind: 'place', weight: 50 }),
  said('stub', 0, { kind: 'place' }),
  said('raid', 1, { kind: 'incident' }),
  said('term', 1, { kind: 'topic' }),
]);
const KIND_OF: Readonly<Record<string, Kind>> = { raid: 'incident', term: 'topic' };
const PLACES = ['town', 'capital', 'stub'];

const mention = (entry: string, rest: Partial<Named> = {}): Named => ({
  pack: 'sample',
  entry,
  kind: PLACES.includes(entry) ? 'place' : (KIND_OF[entry] ?? 'person'),
  certainty: 'is',
  block: 0,
  start: 0,
  end: 4,
  ...rest,
});

const blocksOf = (...lengths: (number | `#${number}`)[]): Block[] =>
  lengths.map((length) =>
    typeof length === 'number'
      ? { role: 'paragraph', text: 'word '.repeat(length / 5) }
      : { role: 'heading', text: 'word '.repeat(Number(length.slice(1)) / 5) },
  );

const markedIn = (blocks: Block[], mentions: Named[], among = library) => weighSalience(blocks, mentions, among).marked;
const prominenceIn = (blocks: Block[], mentions: Named[], entry = 'hero') =>
  weighSalience(blocks, mentions, library).entries.find((one) => one.entry === entry)?.prominence ?? 0;

describe('what calm marks', () => {
  const short = blocksOf(500, 500, 500);

  test('is the first mention of an entry in a short article, whatever its headings', () => {
    const blocks = blocksOf(500, '#50', 2_000, '#50', 500);
    expect(
      markedIn(
        blocks,
        [0, 2, 4].map((block) => mention('hero', { block })),
      ),
    ).toEqual([true, false, false]);
  });

  test('is one a section in a long article: from heading to heading, or so many words', () => {
    const headed = blocksOf(2_000, '#50', 1_000, 1_000, '#50', 2_500, '#50', 100, '#50', 100);
    const inHeaded = [0, 2, 3, 5, 7, 9].map((block) => mention('hero', { block }));
    // Two headings close together part nothing.
    expect(markedIn(headed, inHeaded)).toEqual([true, true, false, true, true, false]);
    const plain = blocksOf(...Array.from({ length: 10 }, () => 1_000));
    const inPlain = plain.map((_, block) => mention('hero', { block }));
    expect(markedIn(plain, inPlain).flatMap((marked, block) => (marked ? block : []))).toEqual([0, 3, 6, 9]);
  });

  test.each([
    ['a person of whom the pack says something', 'minor', true],
    ['an incident of which it does', 'raid', true],
    ['a place of which it says enough', 'town', true],
    ['a place that is far better known than is usual', 'capital', false],
    ['a place of which it says nothing', 'stub', false],
    ['a word that the article uses, with one statement', 'term', false],
  ])('%s', (_, entry, expected) => {
    expect(markedIn(short, [mention(entry)])).toEqual([expected]);
  });

  test('what others say of an entry counts by halves, and what is switched off not at all', () => {
    const about = (id: string) => said(id, 0, { claims: [claimOf(`${id}-1`, 'first', { about: ['port'] })] });
    const port = entryOf('port', 'port', { kind: 'place', sources: ['second'] });
    const inPort = [mention('port', { kind: 'place' })];
    expect(markedIn(short, inPort, libraryOf([port, about('a')]))).toEqual([false]);
    expect(markedIn(short, inPort, libraryOf([port, about('a'), about('b')]))).toEqual([true]);
    const off = libraryOf([port, about('a'), about('b')], { sourcesOff: ['sample/first'] });
    expect(markedIn(short, inPort, off)).toEqual([false]);
    const own = { ...port, claims: [claimOf('c', 'second')] };
    expect(markedIn(short, inPort, libraryOf([own]))).toEqual([true]);
    expect(markedIn(short, inPort, libraryOf([own], { sourcesOff: ['sample/second'] }))).toEqual([false]);
  });

  test('in a plain list of names, each: there is as little to say of any', () => {
    const list = libraryOf([entryOf('ann', 'Ann'), entryOf('rome', 'Rome', { kind: 'place', weight: 900 })]);
    expect(markedIn(short, [mention('ann'), mention('rome', { kind: 'place' })], list)).toEqual([true, true]);
  });

  test('nothing that is not certain; the first that is', () => {
    const doubts = (['may-refer-to', 'possibly', 'is', 'is'] as const).map((certainty) =>
      mention('hero', { certainty }),
    );
    expect(markedIn(short, doubts)).toEqual([false, false, true, false]);
  });

  test('no incident that is told in more than six words', () => {
    const block = { role: 'paragraph', text: 'one two three four five six seven eight' } as const;
    const raids = [34, 27].map((end) => mention('raid', { end }));
    expect(block.text.slice(0, 34).trim().split(' ')).toHaveLength(7);
    expect(markedIn([block], raids)).toEqual([false, true]);
  });

  test('never more than a part of the text; the most prominent comes first', () => {
    const blocks = blocksOf(3_000);
    const long = (entry: string) => mention(entry, { end: 150 });
    expect(markedIn(blocks, [mention('raid'), long('minor'), long('hero')])).toEqual([true, false, true]);
    // Short as it is, what matters less does not slip in.
    expect(markedIn(blocks, [mention('town'), long('minor'), long('hero')])).toEqual([false, false, true]);
  });
});

describe('what there is room for', () => {
  const blocks = blocksOf(...Array.from({ length: 10 }, () => 1_000));
  const wide = (entry: string, block: number, end: number) => mention(entry, { block, end });

  test('is 8 % of a long text', () => {
    expect(markedIn(blocks, [wide('hero', 0, 790)])).toEqual([true]);
    expect(markedIn(blocks, [wide('hero', 0, 810)])).toEqual([false]);
  });

  test('goes to every first mention before any later one', () => {
    const mentions = [wide('hero', 0, 300), wide('minor', 1, 300), wide('hero', 4, 300), wide('hero', 8, 300)];
    expect(markedIn(blocks, mentions)).toEqual([true, true, false, false]);
  });
});

describe('prominence', () => {
  test('is more in a headline and in the first paragraphs, for a person, and where the pack knows more', () => {
    const blocks: Block[] = [{ role: 'headline', text: 'Headline' }, ...blocksOf(100, 100, 100, 100)];
    const at = (block: number) => prominenceIn(blocks, [mention('hero', { block })]);
    expect(at(0)).toBeGreaterThan(at(1));
    expect(at(3)).toBeGreaterThan(at(4));
    expect(at(1)).toBe(at(3));
    expect(at(4)).toBeGreaterThan(prominenceIn(blocks, [mention('minor', { block: 4 })], 'minor'));
    expect(at(4)).toBeGreaterThan(prominenceIn(blocks, [mention('town', { block: 4 })], 'town'));
    expect(at(4)).toBeGreaterThan(prominenceIn(blocks, [mention('hero', { block: 4, certainty: 'possibly' })]));
  });

  test('two packs may use the same id', () => {
    const entries = weighSalience(
      blocksOf(100),
      [mention('hero'), mention('hero', { pack: 'other' })],
      library,
    ).entries;
    expect(entries.map(({ pack }) => pack)).toEqual(['sample', 'other']);
  });
});

describe('of any article', () => {
  const ids = ['hero', 'minor', 'town', 'capital', 'stub', 'raid', 'term'];
  const article = fc
    .array(fc.record({ role: fc.constantFrom(...BLOCK_ROLES), length: fc.integer({ min: 5, max: 4_000 }) }), {
      minLength: 1,
      maxLength: 12,
    })
    .chain((shapes) =>
      fc.record({
        blocks: fc.constant(shapes.map(({ role, length }): Block => ({ role, text: 'x'.repeat(length) }))),
        mentions: fc
          .array(
            fc.record({
              entry: fc.constantFrom(...ids),
              block: fc.nat(shapes.length - 1),
              certainty: fc.constantFrom('is' as const, 'is' as const, 'may-refer-to' as const, 'possibly' as const),
              end: fc.integer({ min: 1, max: 60 }),
            }),
            { maxLength: 60 },
          )
          .map((all) => all.sort((a, b) => a.block - b.block).map(({ entry, ...rest }) => mention(entry, rest))),
      }),
    );
  const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);

  test('there is one answer a mention, marks are certain, and the first certain mention comes before any other', () => {
    fc.assert(
      fc.property(article, ({ blocks, mentions }) => {
        const { marked } = weighSalience(blocks, mentions, library);
        expect(marked).toHaveLength(mentions.length);
        for (const id of ids) {
          const certain = mentions.flatMap((one, i) => (one.entry === id && one.certainty === 'is' ? i : []));
          const drawn = mentions.flatMap((one, i) => (one.entry === id && marked[i] ? i : []));
          expect(certain).toEqual(expect.arrayContaining(drawn));
          if (drawn.length > 0) expect(drawn[0]).toBe(certain[0]);
          if (['capital', 'stub', 'term'].includes(id)) expect(drawn).toEqual([]);
        }
      }),
    );
  });

  test('where there is room, an entry that is worth it is marked', () => {
    fc.assert(
      fc.property(article, ({ blocks, mentions }) => {
        const brief = mentions.map((one) => ({ ...one, end: 1 }));
        const { marked } = weighSalience(blocks, brief, library);
        for (const id of ['hero', 'minor', 'town', 'raid'])
          expect(brief.some((one, i) => one.entry === id && marked[i])).toBe(
            brief.some((one) => one.entry === id && one.certainty === 'is'),
          );
      }),
    );
  });

  test('an entry is marked once in a short article, and at most once in so much text of a long one', () => {
    fc.assert(
      fc.property(article, ({ blocks, mentions }) => {
        const { marked } = weighSalience(blocks, mentions, library);
        const length = lengthOf(blocks);
        const parts = blocks.some(({ role }) => role === 'heading') ? length / 1_200 : length / 3_000;
        for (const id of ids) {
          const drawn = mentions.flatMap((one, i) => (one.entry === id && marked[i] ? one.block : []));
          expect(drawn.length).toBeLessThanOrEqual(length <= 6_000 ? 1 : 1 + parts);
          expect(new Set(drawn).size).toBe(drawn.length);
        }
      }),
    );
  });

  test('marks take a twelfth of the text, or 200 letters of a short one', () => {
    fc.assert(
      fc.property(article, ({ blocks, mentions }) => {
        const { marked } = weighSalience(blocks, mentions, library);
        const drawn = mentions.reduce((sum, { start, end }, i) => sum + (marked[i] ? end - start : 0), 0);
        expect(drawn).toBeLessThanOrEqual(Math.max(200, lengthOf(blocks) / 12));
      }),
    );
  });

  test('entries are listed once each, sorted, between 0 and 1', () => {
    fc.assert(
      fc.property(article, ({ blocks, mentions }) => {
        const { entries } = weighSalience(blocks, mentions, library);
        expect(entries.map(({ entry }) => entry).sort()).toEqual(
          [...new Set(mentions.map(({ entry }) => entry))].sort(),
        );
        entries.forEach(({ prominence }, i) => {
          expect(prominence).toBeGreaterThan(0);
          expect(prominence).toBeLessThan(1);
          expect(prominence).toBeLessThanOrEqual(entries[i - 1]?.prominence ?? 1);
        });
      }),
    );
  });

  test('one mention more never makes its entry less prominent, nor another more or less', () => {
    fc.assert(
      fc.property(article, fc.nat(), ({ blocks, mentions }, place) => {
        fc.pre(mentions.length > 0);
        const at = place % mentions.length;
        const without = mentions.toSpliced(at, 1);
        const { entry } = mentions[at]!;
        for (const id of ids) {
          const [before, after] = [without, mentions].map((all) => prominenceIn(blocks, all, id));
          if (id === entry) expect(after).toBeGreaterThan(before!);
          else expect(after).toBe(before);
        }
      }),
    );
  });

  test('nothing that is handed in is changed', () => {
    fc.assert(
      fc.property(article, ({ blocks, mentions }) => {
        const before = JSON.stringify([blocks, mentions]);
        weighSalience(blocks, mentions, library);
        expect(JSON.stringify([blocks, mentions])).toBe(before);
      }),
    );
  });
});
