import { describe, expect, it } from 'vitest';
import { buildImage } from '../../../src/store/build-image.ts';
import { createLibrary } from '../../../src/store/create-library.ts';
import { openImage } from '../../../src/store/open-image.ts';
import { claimOf, entryOf, packOf } from './sample-pack.ts';

const full = (text: string) => ({ text, type: 'full' as const });
const short = (text: string) => ({ text, type: 'short' as const });

const TEXT = 'Marsh told Ben Cole, the chair, that Reed and the Lake Board were not asked by Dunn.';
const pack = packOf([
  entryOf('marsh', 'Ada Marsh', {
    forms: [full('Ada Marsh'), short('Marsh')],
    related: ['cole', 'reed-a', 'reed-b'],
    claims: [claimOf('told', 'first', { text: TEXT, about: ['board'] })],
  }),
  entryOf('cole', 'Ben Cole', { forms: [full('Ben Cole'), short('Cole'), { text: 'chair', type: 'title' }] }),
  entryOf('reed-a', 'Ann Reed', { forms: [full('Ann Reed'), short('Reed')] }),
  entryOf('reed-b', 'Bea Reed', { forms: [full('Bea Reed'), short('Reed')] }),
  entryOf('board', 'Lake Board', { kind: 'organization', sources: ['second'] }),
  entryOf('dunn', 'Eve Dunn', {
    forms: [full('Eve Dunn'), short('Dunn')],
    claims: [claimOf('of-marsh', 'first', { text: 'Dunn was there.', about: ['marsh'] })],
  }),
]);

const namedIn = (entry: string, sourcesOff: string[] = []) =>
  createLibrary([openImage(buildImage(pack))], { sourcesOff })
    .card({ pack: 'sample', entry })
    ?.named?.map(({ written, entry }) => [written, entry]);

describe('the entries that a card names', () => {
  it('are those that its claims are about or come from, and the related; not itself, no title, nothing that could be two', () => {
    expect(namedIn('marsh')).toEqual([
      ['Ben Cole', 'cole'],
      ['Cole', 'cole'],
      ['Lake Board', 'board'],
      ['Dunn', 'dunn'],
    ]);
  });

  it('are none whose card cannot be seen', () => {
    expect(namedIn('marsh', ['sample/second'])?.map(([, entry]) => entry)).not.toContain('board');
  });
});
