import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildImage } from '../../../src/store/build-image.ts';
import { openImage } from '../../../src/store/open-image.ts';
import { arbitraryPack } from '../compile/arbitrary-pack.ts';
import { entryOf, packOf } from './sample-pack.ts';

const small = packOf([entryOf('a', 'Ann Example', { weight: 3.3 }), entryOf('b', 'Bob Example')]);

describe('an image', () => {
  test('gives back every entry of any pack, whatever its ids and texts', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        const opened = openImage(buildImage(pack));
        expect(opened.header).toEqual(pack.header);
        expect(opened.sources).toEqual(pack.sources);
        pack.entries.forEach((entry, number) => {
          const expected = {
            ...entry,
            sources: pack.sources.map((s) => s.id).filter((id) => entry.sources.includes(id)),
          };
          const { sources, ...rest } = opened.entry(number);
          const { sources: wanted, ...others } = expected;
          expect(rest).toEqual(JSON.parse(JSON.stringify(others)));
          expect([...sources].sort()).toEqual([...wanted].sort());
          expect(opened.numberOf(entry.id)).toBe(number);
          expect(opened.entrySummary(number).entry).toBe(entry.id);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('finds no entry by ids that it does not have', () => {
    const opened = openImage(buildImage(small));
    for (const id of ['__proto__', 'constructor', 'toString', '', 'A']) expect(opened.numberOf(id)).toBe(-1);
  });

  test('keeps ids that name parts of object prototypes', () => {
    const ids = ['__proto__', 'constructor', 'hasOwnProperty'];
    const opened = openImage(buildImage(packOf(ids.map((id) => entryOf(id, `Name ${id}`)))));
    expect(ids.map((id) => opened.numberOf(id))).toEqual([0, 1, 2]);
    expect(opened.entry(0).id).toBe('__proto__');
  });

  test('is the same bytes for the same pack', () => {
    expect(buildImage(small)).toEqual(buildImage(structuredClone(small)));
  });

  test('opens where its bytes begin at any place of a buffer', () => {
    const image = buildImage(small);
    const shifted = new Uint8Array(image.length + 3);
    shifted.set(image, 3);
    expect(openImage(shifted.subarray(3)).entry(1).name).toBe('Bob Example');
  });

  test('carries sections of other rooms', () => {
    const opened = openImage(buildImage(small, [{ name: 'search.grams', bytes: Uint8Array.of(1, 2, 3) }]));
    expect(opened.section('search.grams')).toEqual(Uint8Array.of(1, 2, 3));
    expect(opened.section('search.other')).toBeUndefined();
  });
});

describe('a bad image is refused in words', () => {
  const image = buildImage(small);
  const changed = (change: (words: Uint32Array) => void): Uint8Array => {
    const copy = image.slice();
    change(new Uint32Array(copy.buffer));
    return copy;
  };

  test.each([
    ['nothing', new Uint8Array(0), 'has only 0 bytes'],
    ['something else', new Uint8Array(64).fill(7), 'does not begin like one'],
    ['another image version', changed((words) => words.set([99], 1)), 'version 99'],
    ['another normalizer', changed((words) => words.set([77], 2)), 'version 77 of the normalizer'],
  ])('%s', (_, bytes, message) => {
    expect(() => openImage(bytes)).toThrow(message);
  });

  test('at whatever byte it is cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: image.length - 1 }), (length) => {
        expect(() => openImage(image.slice(0, length))).toThrow(/cut off|only \d+ bytes/);
      }),
    );
  });

  test('whatever byte of it is changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: image.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const copy = image.slice();
        copy[at]! ^= by;
        expect(() => openImage(copy)).toThrow(/image/);
      }),
    );
  });
});
