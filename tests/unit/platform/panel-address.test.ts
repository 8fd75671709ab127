import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { stubBrowser } from './fake-browser.ts';

let address: typeof import('../../../extension/platform/panel-address.ts');
beforeAll(async () => {
  stubBrowser();
  address = await import('../../../extension/platform/panel-address.ts');
});
afterAll(() => vi.unstubAllGlobals());

test('what is shown stands in the address, whatever an entry is called', () => {
  expect(address.hashOf({ entry: { pack: 'us', entry: 'a/b #c' } })).toBe('#entry/us/a%2Fb%20%23c');
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(text, text, (pack, entry) => {
      expect(address.placeOfHash(address.hashOf({ entry: { pack, entry } }))).toEqual({ entry: { pack, entry } });
      expect(address.placeOfHash(address.hashOf({ query: entry }))).toEqual({ query: entry });
    }),
  );
  expect(address.placeOfHash('#log')).toEqual({ log: true });
});

test.each(['', '#', '#entry', '#entry/a', '#entry/a/b/c', '#entry//b', '#entry/%E0%A4%A/b', '#log/1', '#other'])(
  '%j names nothing',
  (hash) => expect(address.placeOfHash(hash)).toBeUndefined(),
);
