import { describe, expect, test } from 'vitest';
import { createLibraryKeeper, type LibraryKeeper } from '../../../extension/background/library-keeper.ts';
import type { PackOrigins } from '../../../extension/background/pack-shelf.ts';
import { MADE_BY } from '../../../extension/packs/prepare-pack.ts';
import type { StoredPack } from '../../../extension/platform/pack-store.ts';
import { buildSearchIndex } from '../../../src/search/build-search-index.ts';
import { search } from '../../../src/search/search.ts';
import { buildImage } from '../../../src/store/build-image.ts';
import { writeContainer } from '../../../src/store/container.ts';
import { entryOf, packOf } from '../store/sample-pack.ts';

const pack = packOf([entryOf('lee', 'Ann Lee'), entryOf('ray', 'Bob Ray')]);
const readImages = async () => [
  { image: buildImage(pack), readSearch: async () => writeContainer(buildSearchIndex(pack)) },
];
const ON = { sourcesOff: [] as string[], packsOff: [] as string[], packOrder: [] as string[] };
const keeperOf = (readBundled: PackOrigins['readBundled']) =>
  createLibraryKeeper({ readBundled, listAdded: async () => [], readState: async () => '' });
const REF = { pack: pack.header.id, entry: 'lee' };

describe('the library keeper', () => {
  test('reads the packs once, however many ask at once', async () => {
    let reads = 0;
    const keeper = keeperOf(async () => {
      reads += 1;
      return readImages();
    });
    const libraries = await Promise.all([ON, ON, { ...ON }].map((wanted) => keeper.open(Promise.resolve(wanted))));
    expect(reads).toBe(1);
    expect(new Set(libraries).size).toBe(1);
    expect(libraries[0]!.card(REF)?.name).toBe('Ann Lee');
  });

  test('makes another library for other settings, from the same packs', async () => {
    const keeper = keeperOf(readImages);
    const off = await keeper.open(Promise.resolve({ ...ON, packsOff: [pack.header.id] }));
    expect(off.card(REF)).toBeNull();
    const on = await keeper.open(Promise.resolve(ON));
    expect(on.card(REF)?.name).toBe('Ann Lee');
    expect(on.reports().map(({ bundled }) => bundled)).toEqual([true]);
  });

  test('tries again where reading failed', async () => {
    let reads = 0;
    const keeper = keeperOf(async () => {
      reads += 1;
      if (reads === 1) throw new Error('packs/index.json is missing');
      return readImages();
    });
    await expect(keeper.open(Promise.resolve(ON))).rejects.toThrow('is missing');
    expect((await keeper.open(Promise.resolve(ON))).card(REF)?.name).toBe('Ann Lee');
  });

  test('reads what only search needs at the first search, once', async () => {
    let reads = 0;
    const readSearch = async () => {
      reads += 1;
      return writeContainer(buildSearchIndex(pack));
    };
    const keeper = keeperOf(async () => [{ image: buildImage(pack), readSearch }]);
    await keeper.open(Promise.resolve(ON));
    expect(reads).toBe(0);
    for (const query of ['ann', 'lee']) {
      const library = await keeper.openForSearch(Promise.resolve(ON));
      expect(search({ query, library, limit: 5 }).map(({ entry }) => entry)).toEqual(['lee']);
    }
    expect(reads).toBe(1);
  });

  describe('with packs that the reader added', () => {
    const stored = (id: string, stamp: string, entries = [entryOf(id, `Name of ${id}`)]): StoredPack => {
      const made = packOf(entries, id);
      const blob = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);
      const search = blob(writeContainer(buildSearchIndex(made)));
      const files = { image: blob(buildImage(made)), search, original: new Blob(), madeBy: MADE_BY };
      return { id, stamp, header: made.header, addedAt: 0, ...files };
    };
    const setUp = (added: StoredPack[]) => {
      const now = { added, state: '1' };
      const origins = { readBundled: readImages, listAdded: async () => now.added, readState: async () => now.state };
      return { now, keeper: createLibraryKeeper(origins) };
    };
    const idsIn = async (keeper: LibraryKeeper, wanted = ON) =>
      (await keeper.open(Promise.resolve(wanted))).shelves.map(({ pack }) => pack.header.id);

    test('has them after those that came with the extension, or in the reader’s order', async () => {
      const { keeper } = setUp([stored('x', '1'), stored('y', '2')]);
      expect(await idsIn(keeper)).toEqual([pack.header.id, 'x', 'y']);
      expect(await idsIn(keeper, { ...ON, packOrder: ['y', pack.header.id] })).toEqual(['y', pack.header.id, 'x']);
    });

    test('follows what is added, changed and removed, and leaves open what is as it was', async () => {
      const { now, keeper } = setUp([stored('x', '1'), stored('y', '2')]);
      const before = (await keeper.open(Promise.resolve(ON))).shelves[1]!.pack;
      Object.assign(now, { added: [now.added[0], stored('z', '3')], state: '2' });
      expect(await idsIn(keeper)).toEqual([pack.header.id, 'x', 'z']);
      expect((await keeper.open(Promise.resolve(ON))).shelves[1]!.pack).toBe(before);
      const library = await keeper.openForSearch(Promise.resolve(ON));
      expect(search({ query: 'name of z', library, limit: 1 })[0]?.entry).toBe('z');
    });

    test('sets aside what is damaged or made by another version, and says so; the others work', async () => {
      const damaged = { ...stored('x', '1'), image: new Blob(['nothing']) };
      const { keeper } = setUp([damaged, { ...stored('y', '2'), madeBy: '0/0' }, stored('z', '3')]);
      expect(await idsIn(keeper)).toEqual([pack.header.id, 'z']);
      const reports = await keeper.report(Promise.resolve(ON));
      expect(reports.map(({ header, problem }) => [header.id, problem])).toEqual([
        [pack.header.id, undefined],
        ['z', undefined],
        ['x', 'damaged'],
        ['y', 'outdated'],
      ]);
    });
  });
});
