import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';
import { buildImage } from '../../../src/store/build-image.ts';
import { createLibrary } from '../../../src/store/create-library.ts';
import type { LibrarySettings } from '../../../src/store/library.ts';
import { openImage } from '../../../src/store/open-image.ts';
import { claimOf, entryOf, packOf } from './sample-pack.ts';

const pack = packOf([
  entryOf('ann', 'Ann Example', {
    sources: ['first', 'second'],
    related: ['strike', 'only-second', 'nobody'],
    claims: [
      claimOf('old', 'first', { date: '2024', weight: 0.5 }),
      claimOf('new', 'first', { date: '2025-03', weight: 0.5 }),
      claimOf('central', 'second', { weight: 0.9 }),
      claimOf('denied', 'second', { status: 'denied', weight: 0.1 }),
    ],
  }),
  entryOf('strike', 'The strike', {
    kind: 'incident',
    claims: [claimOf('said', 'first', { about: ['ann'], weight: 0.8, status: 'alleged' })],
    disputes: [{ id: 'who', question: 'Who ordered it?', claims: ['said', 'denied'] }],
  }),
  entryOf('only-second', 'Only Second', { sources: ['second'] }),
]);

const open = (settings?: LibrarySettings) => createLibrary([openImage(buildImage(pack))], settings);
const ann = { pack: 'sample', entry: 'ann' };
const ids = (claims: Claim[]) => claims.map(({ id }) => id);
const briefIds = (card: Card | null) => card?.brief.map(({ claims }) => ids(claims));

describe('a card', () => {
  test('says that its pack is a draft, and says nothing where it is none', () => {
    const drafted = { ...pack, header: { ...pack.header, draft: true as const } };
    expect(createLibrary([openImage(buildImage(drafted))]).card(ann)?.draft).toBe(true);
    expect(open().card(ann)).not.toHaveProperty('draft');
  });

  test('has its own claims and those of others about it: most central, then newest', () => {
    const card = open().card(ann);
    expect(briefIds(card)).toEqual([['central'], ['said', 'denied'], ['new']]);
    expect(ids(card!.statements)).toEqual(['old']);
    expect(card?.sources.map((source) => source.id)).toEqual(['second', 'first']);
    expect(card?.related.map((entry) => entry.entry)).toEqual(['strike', 'only-second']);
    expect(card?.hiddenClaims).toBe(0);
    expect(card).toMatchObject({ name: 'Ann Example', kind: 'person', asOf: '2025-12-01', packTitle: 'Sample' });
  });

  test('shows a dispute of another entry with both its sides', () => {
    const dispute = { id: 'who', question: 'Who ordered it?' };
    expect(open().card(ann)!.brief[1]).toMatchObject({ dispute, claims: [{ id: 'said' }, { id: 'denied' }] });
    expect(open().card(ann)!.disputes).toMatchObject([{ ...dispute, sides: [[{ id: 'said' }], [{ id: 'denied' }]] }]);
  });

  test('begins each side of a dispute with those that it is about', () => {
    const claims = (names: string[]) => names.map((id) => claimOf(id, 'first', {}));
    const voices = packOf([
      entryOf('case', 'The case', {
        claims: claims(['for-1', 'against-1', 'against-2']),
        disputes: [{ id: 'd', question: 'Was it so?', claims: ['for-1', 'against-1', 'for-2', 'against-2'] }],
      }),
      entryOf('bea', 'Bea Example', { claims: claims(['for-2']) }),
    ]);
    const library = createLibrary([openImage(buildImage(voices))]);
    const sides = (entry: string) => library.card({ pack: 'sample', entry })?.disputes[0]?.sides.map(ids);
    expect(sides('case')).toEqual([
      ['for-1', 'for-2'],
      ['against-1', 'against-2'],
    ]);
    expect(sides('bea')).toEqual([
      ['for-2', 'for-1'],
      ['against-1', 'against-2'],
    ]);
  });

  test('tells sides of any number apart', () => {
    const claims = ['a', 'b', 'c', 'no'].map((id) => claimOf(id, 'first'));
    const disputes = [{ id: 'd', question: 'Was it so?', claims: ['a', 'no', 'b', 'c'], against: ['no'] }];
    const library = createLibrary([openImage(buildImage(packOf([entryOf('x', 'X', { claims, disputes })])))]);
    expect(library.card({ pack: 'sample', entry: 'x' })?.disputes[0]?.sides.map(ids)).toEqual([
      ['a', 'b', 'c'],
      ['no'],
    ]);
  });

  test('opens with the lead of its entry', () => {
    const told = ['a', 'b', 'c', 'd'].map((id) => claimOf(id, id === 'b' ? 'second' : 'first'));
    const library = (settings?: LibrarySettings) =>
      createLibrary([openImage(buildImage(packOf([entryOf('x', 'X', { claims: told, lead: ['d', 'b'] })])))], settings);
    const card = (settings?: LibrarySettings) => library(settings).card({ pack: 'sample', entry: 'x' });
    expect(briefIds(card())).toEqual([['d'], ['b']]);
    expect(ids(card()!.statements)).toEqual(['a', 'c']);
    expect(briefIds(card({ sourcesOff: ['sample/second'] }))).toEqual([['d'], ['a'], ['c']]);
  });

  test('leaves out what a switched-off source says, and a dispute that has one side left', () => {
    const card = open({ sourcesOff: ['sample/second'] }).card(ann);
    expect(briefIds(card)).toEqual([['said'], ['new'], ['old']]);
    expect(card?.brief[0]).not.toHaveProperty('dispute');
    expect(card?.disputes).toEqual([]);
    expect(card?.hiddenClaims).toBe(2);
    expect(card?.related.map((entry) => entry.entry)).toEqual(['strike']);
    expect(card?.sources.map((source) => source.id)).toEqual(['first']);
  });

  test('is null for unknown entries and packs, for switched-off packs and for entries without a source that is on', () => {
    expect(open().card({ pack: 'sample', entry: '__proto__' })).toBeNull();
    expect(open().card({ pack: 'constructor', entry: 'ann' })).toBeNull();
    expect(open({ packsOff: ['sample'] }).card(ann)).toBeNull();
    expect(open({ sourcesOff: ['sample/second'] }).card({ pack: 'sample', entry: 'only-second' })).toBeNull();
  });

  test('crosses contexts as JSON', () => {
    const card = open().card(ann);
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });
});

describe('a library', () => {
  test('gives each card once', () => {
    const strike = { pack: 'sample', entry: 'strike' };
    expect(
      open()
        .cards([ann, strike, ann])
        .map((card) => card.entry),
    ).toEqual(['ann', 'strike']);
  });

  test('reports all packs, those that are off too', () => {
    const [report] = open({ packsOff: ['sample'], bundled: ['sample'] }).reports();
    expect(report?.bundled).toBe(true);
    expect(report?.kinds).toEqual({ person: 2, incident: 1 });
    expect(report?.sources.map(({ id, entries, claims }) => [id, entries, claims])).toEqual([
      ['first', 2, 3],
      ['second', 2, 2],
    ]);
  });

  test('takes the later of two packs with one id', () => {
    const other = packOf([entryOf('ann', 'Ann Later')]);
    const library = createLibrary([openImage(buildImage(pack)), openImage(buildImage(other))]);
    expect(library.card(ann)?.name).toBe('Ann Later');
    expect(library.reports()).toHaveLength(1);
  });
});
