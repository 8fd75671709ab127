import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { preparePack } from '../../../extension/packs/prepare-pack.ts';
import { type Refusal, toRefusal } from '../../../extension/packs/refusal.ts';
import { summarize } from '../../../extension/packs/summarize.ts';
import { serializePack } from '../../../src/compile/serialize-pack.ts';
import type { Entry } from '../../../src/contract/entry.ts';
import { LIMITS } from '../../../src/contract/limits.ts';
import type { Pack } from '../../../src/contract/pack.ts';
import { buildSearchIndex } from '../../../src/search/build-search-index.ts';
import { search } from '../../../src/search/search.ts';
import { buildImage } from '../../../src/store/build-image.ts';
import { createLibrary } from '../../../src/store/create-library.ts';
import { openImage } from '../../../src/store/open-image.ts';
import { claimOf, entryOf, packOf } from '../store/sample-pack.ts';

const pack = packOf([
  entryOf('ann', 'Ann Example', { weight: 3, claims: [claimOf('a1', 'first')], related: ['strike'] }),
  entryOf('strike', 'The strike', { kind: 'incident' }),
]);
const linesOf = (of: Pack): string => [...serializePack(of), ''].join('\n');
const fileOf = (bytes: Uint8Array | string) => new Blob([bytes as Uint8Array<ArrayBuffer>]);
const packed = gzipSync(linesOf(pack));
const prepare = (file: Blob) => preparePack(file, () => {});
const refusalOf = (file: Blob): Promise<Refusal> =>
  prepare(file).then(
    () => expect.fail('it was taken'),
    (error: unknown) => toRefusal(error),
  );
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('a pack file', () => {
  test('gives the same image as a pack in memory, and finds what it has', async () => {
    const { files } = await prepare(fileOf(packed));
    const image = await bytesOf(files.image);
    expect(image).toEqual(buildImage(pack));
    const library = createLibrary([openImage(image, { more: await bytesOf(files.search) })]);
    const [own] = createLibrary([openImage(buildImage(pack, buildSearchIndex(pack)))]).shelves;
    expect(own?.pack.entry(0)).toEqual(library.shelves[0]?.pack.entry(0));
    expect(search({ query: 'exmaple ann', library, limit: 1 })[0]?.entry).toBe('ann');
  });

  test('may be unpacked already, with any line ends, and keeps its bytes', async () => {
    const text = linesOf(pack).replaceAll('\n', '\r\n');
    const { files } = await prepare(fileOf(text));
    expect(await bytesOf(files.image)).toEqual(buildImage(pack));
    expect(await files.original.text()).toBe(text);
  });

  test('tells how far it is, never backwards', async () => {
    const many = packOf(Array.from({ length: 5_000 }, (_, i) => entryOf(`e${i}`, `Name ${i}`)));
    const file = fileOf(gzipSync(linesOf(many)));
    const told: number[][] = [];
    await preparePack(file, ({ bytes, entries, totalBytes, totalEntries }) =>
      told.push([bytes, entries, totalBytes, totalEntries]),
    );
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((a, b) => a[0]! - b[0]! || a[1]! - b[1]!));
    expect(told.at(-1)).toEqual([file.size, 5_000, file.size, 5_000]);
  });

  test('is refused at whatever byte it is cut off', async () => {
    for (let length = 0; length < packed.length; length++) {
      const { reason } = await refusalOf(fileOf(packed.subarray(0, length)));
      expect(length < 2 ? ['problems'] : ['broken-gzip'], String(length)).toContain(reason);
    }
  });

  test('that is not packed is refused wherever a line is missing', async () => {
    const lines = linesOf(pack).trimEnd().split('\n');
    for (let count = 0; count < lines.length; count++)
      expect((await refusalOf(fileOf(lines.slice(0, count).join('\n')))).reason).toBe('problems');
  });

  const header = pack.header;
  const entry = (change: object): Entry => ({ ...pack.entries[1]!, ...change });
  test.each<[what: string, bytes: Uint8Array | string, reason: string, message: RegExp]>([
    ['another file', '{"a": 1}\n', 'no-pack', /no Backgrounder pack/],
    ['a newer format', linesOf({ ...pack, header: { ...header, formatVersion: 9 } }), 'newer', /version 9/],
    ['what is no text', Uint8Array.of(0x7b, 0xff, 0xfe, 0x0a), 'not-text', /./],
    ['a reference to nothing', linesOf(packOf([entry({ related: ['nobody'] })])), 'problems', /does not exist/],
    ['an id twice', linesOf(packOf([entry({}), entry({})])), 'problems', /duplicate entry id/],
    ['markup that hides its direction', linesOf(packOf([entry({ description: 'a\u202eb' })])), 'problems', /./],
    ['a line without end', 'x'.repeat(LIMITS.lineLength + 5), 'problems', /longer than/],
  ])('is refused with %s', async (_, bytes, reason, message) => {
    const refusal = await refusalOf(fileOf(bytes));
    expect(refusal.reason).toBe(reason);
    expect(refusal.message).toMatch(message);
  });

  test('is refused early where little unpacks to much', async () => {
    const bytes: number[] = [];
    const bomb = fileOf(gzipSync(Buffer.alloc(64 << 20, 0x20), { level: 1 }));
    const refused = preparePack(bomb, (progress) => bytes.push(progress.bytes));
    await expect(refused).rejects.toThrow('longer than');
    expect(Math.max(0, ...bytes)).toBeLessThan(bomb.size);
  });
});

describe('the summary of a pack', () => {
  test('says what it is about, the best known first', async () => {
    const { pack: opened } = await prepare(fileOf(packed));
    expect(summarize(opened, { size: 9 })).toEqual({
      header: pack.header,
      sources: pack.sources.map(({ title, publisher }) => ({ title, publisher })),
      kinds: { person: 1, incident: 1 },
      known: ['Ann Example', 'The strike'],
      size: 9,
    });
  });

  test('says what it takes the place of, and what changes', async () => {
    const { pack: before } = await prepare(fileOf(packed));
    const next = packOf([{ ...pack.entries[0]!, description: 'New.', related: [] }, entryOf('c', 'Cy Sample')]);
    const { pack: after } = await prepare(fileOf(linesOf(next)));
    expect(summarize(after, { size: 9, before: { version: '0.9', pack: before } }).replaces).toEqual({
      version: '0.9',
      changes: { added: 1, removed: 1, changed: 1 },
    });
    expect(summarize(after, { size: 9, before: { version: '0.9' } }).replaces).toEqual({ version: '0.9' });
  });
});

test('what browsers say is told in our words', () => {
  expect(toRefusal(new DOMException('full', 'QuotaExceededError')).reason).toBe('storage-full');
  expect(toRefusal(new DOMException('private', 'InvalidStateError')).reason).toBe('no-storage');
  expect(toRefusal(new Error('odd'))).toMatchObject({ reason: 'failed', message: 'odd' });
});
