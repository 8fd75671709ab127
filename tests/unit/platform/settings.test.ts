import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../src/contract/settings.ts';
import { stubBrowser } from './fake-browser.ts';

describe('settings where storage.sync fails', () => {
  let fake: ReturnType<typeof stubBrowser>;
  const load = () => import('../../../extension/platform/settings.ts');

  beforeEach(() => {
    fake = stubBrowser();
    vi.resetModules();
  });
  afterEach(() => vi.unstubAllGlobals());

  test('are kept on this computer, whole', async () => {
    const { changeSettings, readSettings } = await load();
    await changeSettings({ marks: 'none' });
    fake.storage.sync.refuse = true;
    fake.storage.local.items['another thing'] = 1;
    await changeSettings({ hoverDelay: 500 });
    expect((await readSettings()).hoverDelay).toBe(500);
    expect(fake.storage.local.items['another thing']).toBe(1);
  });

  test('go back to it when it works again, and lose nothing on the way', async () => {
    const { changeSettings, readSettings } = await load();
    fake.storage.sync.refuse = true;
    await changeSettings({ hoverDelay: 500, sitesOff: ['paper.example'] });
    fake.storage.sync.refuse = false;
    await changeSettings({ paused: true });
    const settings = { hoverDelay: 500, sitesOff: ['paper.example'], paused: true };
    expect(await readSettings()).toEqual({ ...defaultSettings(), ...settings });
    expect(fake.storage.sync.items).toEqual({ version: 2, ...settings });
    expect(fake.storage.local.items).toEqual({});
  });

  test('say when nothing can be stored at all', async () => {
    const { changeSettings } = await load();
    fake.storage.sync.refuse = true;
    const local = fake.storage.local;
    local.set = () => Promise.reject(new Error('QuotaExceededError: the disk is full'));
    await expect(changeSettings({ paused: true })).rejects.toThrow('the disk is full');
  });

  test('lose nothing where windows change one list in the same instant', async () => {
    const windows = [];
    for (let i = 0; i < 5; i++) {
      vi.resetModules();
      windows.push(await import('../../../extension/platform/switch-source.ts'));
    }
    const sources = windows.map((_, i) => `source-${i}`);
    await Promise.all(windows.map(({ switchSource }, i) => switchSource({ pack: 'p', source: sources[i]! }, false)));
    expect(fake.storage.sync.items['sourcesOff']).toEqual(sources.map((source) => `p/${source}`));
    await Promise.all(windows.map(({ switchSource }, i) => switchSource({ pack: 'p', source: sources[i]! }, true)));
    expect(fake.storage.sync.items).toEqual({});
  });

  test('are watched until the signal aborts', async () => {
    const { changeSettings, watchSettings } = await load();
    const stop = new AbortController();
    const seen: number[] = [];
    watchSettings(({ hoverDelay }) => seen.push(hoverDelay), stop.signal);
    await changeSettings({ hoverDelay: 300 });
    await vi.waitFor(() => expect(seen.at(-1)).toBe(300));
    stop.abort();
    const before = seen.length;
    await changeSettings({ hoverDelay: 400 });
    await new Promise((done) => setTimeout(done, 20));
    expect(seen).toHaveLength(before);
  });
});
