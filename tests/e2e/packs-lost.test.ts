import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { crowdOf, makePackFolder, packOf, personOf } from './fixtures/pack-files.ts';
import { BROWSERS, launch } from './harness/browser.ts';
import { click, waitForText } from './harness/own-pages.ts';
import { addPack, choosePacks, readKept, waitForRefusal, waitForSummary } from './harness/packs.ts';
import { setStage } from './harness/stage.ts';

const folder = makePackFolder();
afterAll(folder.remove);

const tamsin = personOf('tamsin-okoro', 'Tamsin Okoro', { says: 'Okoro led the harbour board for nine years.' });
const smallPack = () => folder.write('before', packOf('harbour', [tamsin]));
const crowd = (version: string) => folder.write(`crowd-${version}`, { ...crowdOf('harbour', 8_000) });
const rest = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** What the worker says of the pack, and what lies in the database. */
const stateOf = async (options: Page) => {
  const installed = await options.waitForSelector('[data-installed=harbour] .switch > span');
  return {
    says: await installed?.evaluate((element) => (element as HTMLElement).innerText),
    kept: await readKept(options),
  };
};

describe.each(BROWSERS)('an import in %s that comes to nothing', (name) => {
  const stage = setStage(name, {});

  it('leaves what was there as it was: cancelled, refused at its summary, or its tab closed', async () => {
    const options = await stage.session.openOwn('options');
    await addPack(options, smallPack(), 'harbour');
    const state = await stateOf(options);

    await choosePacks(options, crowd('2'));
    await options.waitForSelector('.import progress');
    await click(options, '[data-action=cancel-pack]');
    await options.waitForFunction(() => !document.querySelector('.import'));
    expect(await stateOf(options)).toEqual(state);

    await choosePacks(options, crowd('2'));
    await waitForSummary(options);
    expect(await stateOf(options)).toEqual(state);
    await click(options, '[data-action=cancel-pack]');
    expect(await stateOf(options)).toEqual(state);

    await choosePacks(options, crowd('2'));
    await rest(300);
    await options.close();
    const again = await stage.session.openOwn('options');
    expect(await stateOf(again)).toEqual(state);
    // The next one is none the worse for it.
    await addPack(again, crowd('2'), 'harbour');
    await expect.poll(async () => (await stateOf(again)).says, { timeout: 5_000 }).toContain('8,000');
    await again.close();
  });
});

describe.each(BROWSERS)('where %s has no room', (name) => {
  it('a pack is refused in words, and what was there stays', async () => {
    // Kilobytes for all sites together.
    const session = await launch(name, { preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': 1_500 } });
    const options = await session.openOwn('options');
    await addPack(options, smallPack(), 'harbour');
    const state = await stateOf(options);
    await choosePacks(options, folder.write('crowd-full', crowdOf('harbour', 25_000)));
    await waitForSummary(options);
    // Chromium’s room cannot be made less for an extension: what it says where there is none is put into its mouth.
    if (name === 'chromium')
      await options.workers()[0]!.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
    await click(options, '[data-action=keep-pack]');
    const { reason, words } = await waitForRefusal(options, 'crowd-full');
    expect([reason, words]).toEqual(['storage-full', expect.stringContaining('not enough room')]);
    expect(await stateOf(options)).toEqual(state);
    await session.close();
  });
});

describe('in chromium', () => {
  const stage = setStage('chromium', {});

  it('an import outlives the death of the background worker', async () => {
    const options = await stage.session.openOwn('options');
    await choosePacks(options, folder.write('other', crowdOf('others', 8_000)));
    for (let i = 0; i < 3; i++) {
      const target = stage.session.browser.targets().find((one) => one.type() === 'service_worker');
      await (await target?.worker())?.close();
      await rest(150);
    }
    await waitForSummary(options);
    await click(options, '[data-action=keep-pack]');
    await options.waitForSelector('.outcomes > .added');
    await options.close();
    const again = await stage.session.openOwn('options');
    await again.waitForSelector('[data-installed=others]');
    await waitForText(again, '8,000');
    await again.close();
  });
});

/** How often each browser is killed; more by hand (`BACKGROUNDER_KILLS=10`). */
const KILLS = Number(process.env['BACKGROUNDER_KILLS'] ?? 2);

describe.each(BROWSERS)('a browser that dies in %s', (name) => {
  it('has the packs as they were before or as they are after, never half of one', {
    timeout: KILLS * 30_000,
  }, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'profile-'));
    const preferences = {
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    };
    const start = async () => {
      const session = await launch(name, { profile, preferences });
      return { session, options: await session.openOwn('options') };
    };
    let { session, options } = await start();
    await addPack(options, smallPack(), 'harbour');
    const old = await stateOf(options);
    for (let kill = 0; kill < KILLS; kill++) {
      await choosePacks(options, crowd('3'));
      // By turns while it is read and while it is kept.
      if (kill % 2 === 0) await rest(Math.random() * 1_000);
      else {
        await waitForSummary(options);
        await click(options, '[data-action=keep-pack]');
        await rest(Math.random() * 60);
      }
      session.browser.process()?.kill('SIGKILL');
      await rest(500);
      ({ session, options } = await start());
      const now = await stateOf(options);
      expect(now.kept).toHaveLength(1);
      if (!now.says?.includes('8,000')) expect(now, `kill ${kill}`).toEqual(old);
      else await addPack(options, smallPack(), 'harbour');
    }
    await session.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
});
