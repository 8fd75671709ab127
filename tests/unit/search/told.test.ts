import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/contract/entry.ts';
import { FORMAT_VERSION, type Pack } from '../../../src/contract/pack.ts';
import { buildSearchIndex } from '../../../src/search/build-search-index.ts';
import { search } from '../../../src/search/search.ts';
import { openWordIndex } from '../../../src/search/word-index.ts';
import { buildImage } from '../../../src/store/build-image.ts';
import { createLibrary } from '../../../src/store/create-library.ts';
import { openImage } from '../../../src/store/open-image.ts';
import { libraryOf } from './library-of.ts';

const base = { context: [], not: [], cues: [], related: [], sources: ['gazette'], claims: [], disputes: [] };
const full = (text: string) => ({ text, type: 'full' as const });
const phrase = (text: string) => ({ text, type: 'phrase' as const });

const ENTRIES: Entry[] = [
  { ...base, id: 'ada', kind: 'person', name: 'Ada Marsh', forms: [full('Ada Marsh'), full('Marsh')] },
  { ...base, id: 'kite', kind: 'topic', name: 'Kite', forms: [full('Kite')], description: 'Messaging app.' },
  {
    ...base,
    id: 'leak',
    kind: 'incident',
    name: 'Kite messages about the harbour raid',
    forms: [phrase('Kite chat'), phrase('Kite affair'), phrase('Kite messages')],
    related: ['ada', 'kite'],
    event: { what: ['chat'], which: [], target: ['texted', 'forwarded'], who: [], where: [], enough: [] },
  },
  {
    ...base,
    id: 'report',
    kind: 'incident',
    name: 'Auditor’s report on Marsh’s Kite use',
    forms: [phrase('Auditor’s report on Marsh’s Kite use'), phrase('auditor’s report'), phrase('audit report')],
    claims: [
      {
        id: 'found',
        text: 'Marsh broke harbour policy on Kite, the auditor found.',
        source: 'gazette',
        locator: [1],
        status: 'found',
        about: ['leak', 'ada'],
      },
    ],
  },
  {
    ...base,
    id: 'quit',
    kind: 'incident',
    name: 'Moor’s departure',
    forms: [phrase('Moor’s departure')],
    event: {
      what: ['departure'],
      which: [],
      target: [],
      who: [],
      where: [],
      enough: [],
      told: { acts: ['quits', 'resigned'], nouns: ['job'] },
    },
  },
  { ...base, id: 'moor', kind: 'person', name: 'Jo Moor', forms: [full('Jo Moor'), full('Moor')] },
];

const SOURCE = { id: 'gazette', title: 'Gazette', publisher: 'Gazette', genre: 'report' as const, paragraphs: [] };

const PACK: Pack = {
  header: {
    format: 'backgrounder-pack',
    formatVersion: FORMAT_VERSION,
    id: 'harbour',
    title: 'Harbour',
    version: '1',
    language: 'en',
    license: 'CC0',
    asOf: '2025',
    counts: { sources: 1, entries: ENTRIES.length, claims: 1, forms: 12 },
  },
  sources: [SOURCE],
  entries: ENTRIES,
};

describe('what is told of entries', () => {
  const toldIn = (entries: Entry[]) => {
    const pack = { ...PACK, entries };
    const index = openWordIndex(openImage(buildImage(pack, buildSearchIndex(pack))), 'told')!;
    return (word: string): number[] => {
      const numbers: number[] = [];
      index.match(new TextEncoder().encode(word), { most: 0, mostUnfinished: -1 }, (found) =>
        index.eachEntry(found, (entry) => numbers.push(entry)),
      );
      return numbers;
    };
  };
  const told = toldIn(ENTRIES);
  test.each([
    ['messaging', [1]],
    ['texted', [2]],
    ['ada', [2]],
    ['policy', [0, 2, 3]],
    ['on', []],
  ])('"%s" is told of entries %j', (word, numbers) => {
    expect(told(word)).toEqual(numbers);
  });

  test('leaves out what is told of a thousand entries', () => {
    const many = Array.from({ length: 1001 }, (_, i) => ({ ...ENTRIES[1]!, id: String(i), description: 'Common.' }));
    expect(toldIn(many)('common')).toEqual([]);
    expect(toldIn(many.slice(1))('common')).toHaveLength(1000);
  });
});

describe('several words that fit an entry together', () => {
  const library = createLibrary([openImage(buildImage(PACK, buildSearchIndex(PACK)))]);
  const first = (query: string) => search({ query, library, limit: 1 })[0]?.entry;
  test.each([
    ['marsh kite', 'leak'],
    ['kite marsh', 'leak'],
    ['marsh ktie', 'leak'],
    ['Marsh’s Kite', 'leak'],
    ['ada forwarded', 'leak'],
    ['auditor marsh kite', 'report'],
    ['auditor harbour', 'report'],
    ['moor quits', 'quit'],
    ['Moor res', 'quit'],
  ])('"%s" finds %s first', (query, entry) => {
    expect(first(query)).toBe(entry);
  });

  test.each([
    ['kite', 'kite'],
    ['marsh', 'ada'],
    ['Ada Marsh', 'ada'],
    ['Harbourmaster Ada Marsh', 'ada'],
    ['moor', 'moor'],
  ])('a name alone, "%s", still finds %s', (query, entry) => {
    expect(first(query)).toBe(entry);
  });

  test('finds by the descriptions of a name list', () => {
    const list = libraryOf([
      { name: 'John Hale', description: 'painter, born in Leeds' },
      { name: 'John Hales', description: 'footballer' },
      { name: 'Greywater flood', type: 'event', description: 'Flood of 2019 after a dam broke' },
      { name: 'Greywater', type: 'place', description: 'town with a dam' },
    ]);
    const find = (query: string) => search({ query, library: list, limit: 1 })[0]?.name;
    expect(find('john footballer')).toBe('John Hales');
    expect(find('hale painter')).toBe('John Hale');
    expect(find('greywater broke')).toBe('Greywater flood');
    expect(find('dam broke 2019')).toBe('Greywater flood');
  });
});
