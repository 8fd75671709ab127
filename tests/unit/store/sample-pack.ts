import type { Claim, Entry } from '../../../src/contract/entry.ts';
import type { Pack } from '../../../src/contract/pack.ts';
import type { Source } from '../../../src/contract/source.ts';

export const sourceOf = (id: string, rest: Partial<Source> = {}): Source => ({
  id,
  title: `Title of ${id}`,
  publisher: 'A paper',
  genre: 'report',
  paragraphs: ['One.'],
  ...rest,
});

export const claimOf = (id: string, source: string, rest: Partial<Claim> = {}): Claim => ({
  id,
  text: `Text of ${id}.`,
  source,
  locator: [1],
  status: 'reported',
  about: [],
  ...rest,
});

export const entryOf = (id: string, name: string, rest: Partial<Entry> = {}): Entry => ({
  id,
  kind: 'person',
  name,
  forms: [{ text: name, type: 'full' }],
  context: [],
  not: [],
  related: [],
  sources: ['first'],
  claims: [],
  disputes: [],
  ...rest,
});

/** A pack with the given entries and two sources, `first` and `second`. */
export const packOf = (entries: Entry[], id = 'sample'): Pack => {
  const sources = [sourceOf('first'), sourceOf('second')];
  const claims = entries.reduce((sum, entry) => sum + entry.claims.length, 0);
  const forms = entries.reduce((sum, entry) => sum + entry.forms.length, 0);
  return {
    header: {
      format: 'backgrounder-pack',
      formatVersion: 1,
      id,
      title: 'Sample',
      version: '1',
      language: 'en',
      license: 'CC0',
      asOf: '2025-12-01',
      counts: { sources: sources.length, entries: entries.length, claims, forms },
    },
    sources,
    entries,
  };
};
