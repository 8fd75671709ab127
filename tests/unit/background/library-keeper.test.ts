import { describe, expect, test } from 'vitest';
import { createLibraryKeeper } from '../../../extension/background/library-keeper.ts';
import { buildSearchIndex } from '../../../src/search/build-search-index.ts';
import { search } from '../../../src/search/search.ts';
import { buildImage } from '../../../src/store/build-image.ts';
import { writeContainer } from '../../../src/store/container.ts';
import { entryOf, packOf } from '../store/sample-pack.ts';

const pack = packOf([entryOf('lee', 'Ann Lee'), entryOf('ray', 'Bob Ray')]);
const readImages = async () => [{ image: buildImage(pack), readSearch: async () => new Uint8Array() }];
const ON = { sourcesOff: [], packsOff: [] };
const REF = { pack: pack.header.id, entry: 'lee' };

describe('the library keeper', () => {
  test('reads the packs once, however many ask at once', async () => {
    let reads = 0;
    const keeper = createLibraryKeeper(async () => {
      reads += 1;
      return readImages();
    });
    const libraries = await Promise.all([ON, ON, { ...ON }].map((wanted) => keeper.open(Promise.resolve(wanted))));
    expect(reads).toBe(1);
    expect(new Set(libraries).size).toBe(1);
    expect(libraries[0]!.card(REF)?.name).toBe('Ann Lee');
  });

  test('makes another library for other settings, from the same packs', async () => {
    const keeper = createLibraryKeeper(readImages);
    const off = await keeper.open(Promise.resolve({ ...ON, packsOff: [pack.header.id] }));
    expect(off.card(REF)).toBeNull();
    const on = await keeper.open(Promise.resolve(ON));
    expect(on.card(REF)?.name).toBe('Ann Lee');
    expect(on.reports().map(({ bundled }) => bundled)).toEqual([true]);
  });

  test('tries again where reading failed', async () => {
    let reads = 0;
    const keeper = createLibraryKeeper(async () => {
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
    const keeper = createLibraryKeeper(async () => [{ image: buildImage(pack), readSearch }]);
    await keeper.open(Promise.resolve(ON));
    expect(reads).toBe(0);
    for (const query of ['ann', 'lee']) {
      const library = await keeper.openForSearch(Promise.resolve(ON));
      expect(search({ query, library, limit: 5 }).map(({ entry }) => entry)).toEqual(['lee']);
    }
    expect(reads).toBe(1);
  });
});
