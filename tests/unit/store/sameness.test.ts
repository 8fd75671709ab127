import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/contract/entry.ts';
import { annotate } from '../../../src/match/annotate.ts';
import { buildSearchIndex } from '../../../src/search/build-search-index.ts';
import { search } from '../../../src/search/search.ts';
import { buildImage } from '../../../src/store/build-image.ts';
import { createLibrary } from '../../../src/store/create-library.ts';
import type { LibrarySettings } from '../../../src/store/library.ts';
import { openImage } from '../../../src/store/open-image.ts';
import { claimOf, entryOf, packOf } from './sample-pack.ts';

const open = (packs: Record<string, Entry[]>, settings?: LibrarySettings) =>
  createLibrary(
    Object.entries(packs).map(([id, entries]) => {
      const pack = packOf(entries, id);
      return openImage(buildImage(pack, buildSearchIndex(pack)));
    }),
    settings,
  );
const says = (id: string) => ({ claims: [claimOf(id, 'first')] });
const packsOf = (library: ReturnType<typeof open>, pack: string, entry: string) => {
  const card = library.card({ pack, entry });
  return card && [card, ...(card.others ?? [])].map((one) => `${one.pack}/${one.entry}`);
};

describe('an entry that two packs have', () => {
  const one = entryOf('ann', 'Ann Example', says('a1'));
  const other = entryOf('x1', 'Ann Example', says('b1'));

  test('is one card, with the statements of each pack under its name, whichever is asked for', () => {
    const library = open({ a: [one], b: [other] });
    expect(packsOf(library, 'a', 'ann')).toEqual(['a/ann', 'b/x1']);
    expect(packsOf(library, 'b', 'x1')).toEqual(['a/ann', 'b/x1']);
    expect(library.card({ pack: 'a', entry: 'ann' })?.others?.[0]?.brief[0]?.claims[0]?.id).toBe('b1');
    expect(
      library.cards([
        { pack: 'b', entry: 'x1' },
        { pack: 'a', entry: 'ann' },
      ]),
    ).toHaveLength(1);
  });

  test('opens with the pack that the reader puts first; without one, the other is by itself', () => {
    expect(packsOf(open({ a: [one], b: [other] }, { packOrder: ['b', 'a'] }), 'a', 'ann')).toEqual(['b/x1', 'a/ann']);
    expect(packsOf(open({ a: [one], b: [other] }, { packsOff: ['a'] }), 'b', 'x1')).toEqual(['b/x1']);
    expect(packsOf(open({ a: [one], b: [other] }, { sourcesOff: ['a/first'] }), 'b', 'x1')).toEqual(['b/x1']);
  });

  test('is one in three packs', () => {
    const library = open({ a: [one], b: [other], c: [entryOf('y', 'ANN EXAMPLE')] });
    expect(packsOf(library, 'c', 'y')).toEqual(['a/ann', 'b/x1', 'c/y']);
  });

  test('is found once by search', () => {
    const library = open({ a: [one], b: [other] });
    expect(search({ query: 'ann example', library, limit: 5 }).map(({ pack }) => pack)).toEqual(['a']);
  });

  test('is named for certain, and a full name that one pack has vouches for the short one of the other', () => {
    const short = entryOf('ann', 'Ann Example', {
      forms: [
        { text: 'Ann Example', type: 'full' },
        { text: 'Example', type: 'short' },
      ],
      ...says('a1'),
    });
    const long = entryOf('x1', 'Ann Example', {
      forms: [
        { text: 'Ann Example', type: 'full' },
        { text: 'Anna-Maria Example-Roe', type: 'full' },
      ],
      ...says('b1'),
    });
    const text = 'Anna-Maria Example-Roe spoke to the council. Later Example left the room.';
    const mentions = annotate([{ text, role: 'paragraph' }], open({ a: [short], b: [long] }));
    expect(mentions.map(({ pack, entry, certainty }) => `${pack}/${entry} ${certainty}`)).toEqual([
      'a/ann is',
      'a/ann is',
    ]);
  });
});

describe('packs have the same entry', () => {
  const WIKI = 'https://wiki.example/ann';
  const same = (a: Entry[], b: Entry[], id = b[0]!.id) => packsOf(open({ a, b }), 'b', id)?.length === 2;

  test.each([
    ['one link in common, whatever the names', 'Ann Example', 'A. Sample', [WIKI], [WIKI], true],
    ['the same name', 'Ann Example', 'Ann Example', [], [], true],
    ['the same name in other capitals', 'Ann Example', 'ann example', [], [WIKI], true],
    ['pages of different sites', 'Ann Example', 'Ann Example', ['https://other.example/1'], [WIKI], true],
    ['other pages of one site', 'Ann Example', 'Ann Example', ['https://www.wiki.example/anna'], [WIKI], false],
    ['other names', 'Ann Example', 'Ann Sample', [], [], false],
  ])('by %s', (_, name, otherName, links, otherLinks, expected) => {
    const a = entryOf('a', name, links.length > 0 ? { sameAs: links } : {});
    const b = entryOf('b', otherName, otherLinks.length > 0 ? { sameAs: otherLinks } : {});
    expect(same([a], [b])).toBe(expected);
  });

  test('not where kinds differ, two have the name, or events were at other times', () => {
    const ann = entryOf('b', 'Ann Example');
    expect(same([entryOf('a', 'Ann Example', { kind: 'place' })], [ann])).toBe(false);
    expect(same([entryOf('a', 'Ann Example'), entryOf('a2', 'Ann Example')], [ann])).toBe(false);
    expect(same([entryOf('a', 'Ann Example')], [ann, entryOf('b2', 'Ann Example')])).toBe(false);
    const raid = (id: string, when: string) => {
      const slots = { which: [], target: [], who: [], where: [], enough: [] };
      return entryOf(id, 'The raid', { kind: 'incident', event: { what: ['raid'], ...slots, when } });
    };
    expect(same([raid('a', '2024-05')], [raid('b', '2025')])).toBe(false);
    expect(same([raid('a', '2024-05')], [raid('b', '2024')])).toBe(true);
  });
});
