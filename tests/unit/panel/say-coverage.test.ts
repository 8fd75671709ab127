import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { PackReport } from '../../../src/contract/messages.ts';
import { defaultSettings } from '../../../src/contract/settings.ts';
import { stubBrowser } from '../platform/fake-browser.ts';

let sayCoverage: typeof import('../../../extension/panel/say-coverage.ts').sayCoverage;
let sayStanding: typeof import('../../../extension/panel/say.ts').sayStanding;
beforeAll(async () => {
  stubBrowser();
  ({ sayCoverage } = await import('../../../extension/panel/say-coverage.ts'));
  ({ sayStanding } = await import('../../../extension/panel/say.ts'));
});
afterAll(() => vi.unstubAllGlobals());

const pack = (id: string, title: string, kinds: Record<string, number>) =>
  ({ header: { id, title }, bundled: true, kinds, sources: [{ id: 'a' }, { id: 'b' }] }) as unknown as PackReport;
const packs = [pack('p', 'The town', { person: 4, place: 3 }), pack('q', 'The sea', { topic: 1000 })];

test('what is covered is counted in the packs that are on', () => {
  expect(sayCoverage(packs, defaultSettings())).toEqual([
    'Backgrounder knows 1,007 names and topics: “The town”, “The sea”.',
  ]);
  expect(sayCoverage(packs, { ...defaultSettings(), packsOff: ['q'] })).toEqual([
    'Backgrounder knows 7 names and topics: “The town”.',
    '2 of 4 sources are switched off.',
  ]);
});

test('where all sources are off, that is why nothing is found', () => {
  const sourcesOff = ['p/a', 'p/b', 'q/a', 'q/b'];
  expect(sayCoverage(packs, { ...defaultSettings(), sourcesOff })).toEqual([
    'All sources are switched off, so there is nothing to find.',
  ]);
  expect(sayCoverage([], defaultSettings())).toEqual(['No pack came with this build.']);
});

test('who speaks and how sure it is comes first, and a source never passes for a speaker', () => {
  const source = { id: 's', title: 'T', publisher: 'P', genre: 'opinion' } as const;
  expect(sayStanding({ status: 'reported', by: 'Pete Hegseth' }, source)).toBe('Said by Pete Hegseth');
  expect(sayStanding({ status: 'reported' }, source)).toBe('Opinion piece');
  expect(sayStanding({ status: 'alleged', by: 'sources within JSOC' })).toBe(
    'Alleged by sources within JSOC, unproven',
  );
  expect(sayStanding({ status: 'denied', by: 'the Pentagon' })).toBe('Denied by the Pentagon');
  expect(sayStanding({ status: 'found' })).toBe('Concluded');
});
