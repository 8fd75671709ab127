import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findBarriers } from './harness/accessibility.ts';
import { BROWSERS, launch } from './harness/browser.ts';
import { askExtension, click, waitForText } from './harness/own-pages.ts';
import { hoverText, readCard, waitForCard, waitForMarks } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const ARTICLE = readFileSync('tests/articles/pentagon-questions/page.html', 'utf8');
const ANALYSIS = 'us-defense-2025/analysis-follow-up-strike';
const sourceSwitch = (source: string) => `input[name="source ${source}"]`;

describe.each(BROWSERS)('the options in %s', (name) => {
  const stage = setStage(name, { '/2025/12/05/article': ARTICLE });

  it('show every source with its kind, its date and what rests on it, and what each pack covers', async () => {
    const options = await stage.session.openOwn('options');
    await options.waitForSelector(sourceSwitch(ANALYSIS));
    const pack = await options.$eval('.pack', (element) => (element as HTMLElement).innerText);
    expect(pack).toMatch(/\d+ people/);
    expect(pack).toMatch(/\d+ events/);
    const sources = await options.$$eval('.source', (all) => all.map((element) => (element as HTMLElement).innerText));
    expect(sources).toHaveLength(3);
    for (const source of sources)
      expect(source).toMatch(
        /(News report|Analysis|Opinion piece)[\s\S]+our estimate[\s\S]+\d+ names and topics, \d+ statements/,
      );
    await options.close();
  });

  it('take a source’s statements off an open card at once, and give them back', async () => {
    const page = await stage.open('/2025/12/05/article');
    await waitForMarks(page);
    await hoverText(page, 'Hegseth');
    const source = (await waitForCard(page, 'pete-hegseth')).claims[0]!.source;
    const isShown = async () => (await readCard(page))?.claims.some((claim) => claim.source === source);
    expect(await isShown()).toBe(true);

    const options = await stage.session.openOwn('options');
    await click(options, sourceSwitch(`us-defense-2025/${source}`));
    await page.bringToFront();
    await expect.poll(isShown).toBe(false);
    expect((await readCard(page))?.text).toContain('switched off');

    await options.bringToFront();
    await click(options, sourceSwitch(`us-defense-2025/${source}`));
    await page.bringToFront();
    await expect.poll(isShown).toBe(true);
    await options.close();
    await page.close();
  });

  it('store only what differs from the default', async () => {
    const options = await stage.session.openOwn('options');
    const stored = () => askExtension(options, ({ storage }) => storage.sync.get(null));
    expect(await stored()).toEqual({});
    await click(options, 'input[name=marks][value=none]');
    await expect.poll(stored).toEqual({ version: 2, marks: 'none' });
    await click(options, 'input[name=marks][value=calm]');
    await expect.poll(stored).toEqual({});
    await options.close();
  });

  it('show what the chosen marks look like', async () => {
    const options = await stage.session.openOwn('options');
    const kinds = () =>
      options.$$eval('.marks-sample .mark', (all) => all.map(({ className }) => className.split(' ')[1]));
    await options.waitForSelector('.marks-sample .mark');
    const calm = (await kinds()).length;
    await click(options, 'input[name=marks][value=every]');
    await expect.poll(async () => (await kinds()).length).toBeGreaterThan(calm);
    await click(options, 'input[name=marks][value=people-incidents]');
    await expect.poll(async () => new Set(await kinds())).toEqual(new Set(['person', 'incident']));
    await click(options, 'input[name=marks][value=none]');
    await expect.poll(kinds).toEqual([]);
    await click(options, 'input[name=marks][value=calm]');
    await expect.poll(async () => (await kinds()).length).toBe(calm);
    await options.close();
  });

  it('lose no switch where two windows turn different ones in the same instant', async () => {
    const windows = [await stage.session.openOwn('options'), await stage.session.openOwn('options')];
    const names: string[] = [];
    for (const window of windows) {
      await window.waitForSelector('.source input');
      names.push((await window.$$eval('.source input', (all) => all.map((input) => input.name)))[names.length]!);
    }
    const stored = () => askExtension(windows[0]!, async ({ storage }) => (await storage.sync.get(null))['sourcesOff']);
    for (let round = 0; round < 6; round++) {
      const at = Date.now() + 300;
      await Promise.all(
        windows.map((window, i) =>
          window.$eval(
            `input[name="${names[i]}"]`,
            (input, at) => {
              while (Date.now() < at);
              (input as HTMLInputElement).click();
            },
            at,
          ),
        ),
      );
      const off = names.map((one) => one.replace('source ', '')).sort();
      await expect.poll(stored, { message: `round ${round}` }).toEqual(round % 2 === 0 ? off : undefined);
    }
    for (const window of windows) await window.close();
  });

  it('switch a site off by its name as typed, and refuse what is none', async () => {
    const options = await stage.session.openOwn('options');
    const field = 'input[aria-label="Switch off site"]';
    await options.waitForSelector(field);
    await options.type(field, 'https://www.paper.example/politics/story.html');
    await options.keyboard.press('Enter');
    await options.waitForSelector('[data-host="paper.example"]');
    await click(options, '[data-host="paper.example"] button');
    await options.waitForFunction(() => !document.querySelector('[data-host="paper.example"]'));
    await options.type(field, 'not a site');
    await options.keyboard.press('Enter');
    await waitForText(options, '“not a site” is not a site.');
    // At its field, and gone with the next letter.
    const wrong = () => options.$eval(`.host-form:has(${field}) + p`, ({ textContent }) => textContent);
    expect(await wrong()).toContain('is not a site');
    await options.type(field, 'x');
    await expect.poll(wrong).toBe('');
    await options.close();
  });

  it('restore a backup as a whole, or nothing of it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'backup-'));
    const good = join(folder, 'good.json');
    const bad = join(folder, 'bad.json');
    const settings = { hoverDelay: 350, sitesOff: ['paper.example'] };
    writeFileSync(
      good,
      JSON.stringify({ format: 'backgrounder-settings', version: 1, settings: { ...settings, marks: false } }),
    );
    writeFileSync(
      bad,
      JSON.stringify({ format: 'backgrounder-settings', version: 1, settings: { marks: false, hoverDelay: -5 } }),
    );

    const options = await stage.session.openOwn('options');
    const stored = () => askExtension(options, ({ storage }) => storage.sync.get(null));
    // What a test before it changed may still be on its way.
    await click(options, '[data-action=reset]');
    await expect.poll(stored).toEqual({});
    const input = (await options.waitForSelector('#backup input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(bad);
    await waitForText(options, 'the setting “hoverDelay” is “-5”, which it cannot be; nothing was changed');
    writeFileSync(bad, JSON.stringify({ format: 'backgrounder-settings', version: 2, settings: { sitesOn: ['*'] } }));
    await input.uploadFile(bad);
    await waitForText(options, 'the setting “sitesOn” is “*”');
    expect(await stored()).toEqual({});
    await input.uploadFile(good);
    await click(options, '[data-action=take-over]');
    await waitForText(options, 'Restored.');
    await expect.poll(stored).toEqual({ version: 2, ...settings, marks: 'none' });
    await click(options, '[data-action=reset]');
    await expect.poll(stored).toEqual({});
    await click(options, '[data-action=undo]');
    await expect.poll(stored).toEqual({ version: 2, ...settings, marks: 'none' });
    await options.close();
    rmSync(folder, { recursive: true });
  });

  it('show what a link for a class would change, and change it on the reader’s word alone', async () => {
    const options = await stage.session.openOwn('options');
    const stored = () => askExtension(options, ({ storage }) => storage.sync.get(null));
    await click(options, '[data-action=reset]');
    await expect.poll(stored).toEqual({});
    await click(options, '#sites [name=paused]');
    await expect.poll(stored).toEqual({ version: 2, paused: true });
    await options.evaluate(() => {
      navigator.clipboard.writeText = async (text) => void Object.assign(globalThis, { copied: text });
    });
    await click(options, '[data-action=share]');
    await waitForText(options, 'Copied.');
    const link = String(await options.evaluate('copied'));
    await click(options, '[data-action=reset]');
    await expect.poll(stored).toEqual({});
    await options.type('[name=settings-link]', 'x');
    await waitForText(options, 'not a Backgrounder backup');
    await options.close();

    const other = await stage.session.openOwn('options', link.slice(link.indexOf('#')));
    await other.waitForSelector('[data-change=paused]');
    expect(await other.$$('[data-change]')).toHaveLength(1);
    await click(other, '[data-action=leave]');
    expect(await askExtension(other, ({ storage }) => storage.sync.get(null))).toEqual({});
    await other.evaluate((text) => {
      const field = document.querySelector<HTMLInputElement>('[name=settings-link]')!;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, link);
    await click(other, '[data-action=take-over]');
    await expect
      .poll(() => askExtension(other, ({ storage }) => storage.sync.get(null)))
      .toEqual({ version: 2, paused: true });
    await click(other, '[data-action=undo]');
    await expect.poll(() => askExtension(other, ({ storage }) => storage.sync.get(null))).toEqual({});
    await other.close();
  });

  it.each(['light', 'dark'])(
    'and the welcome page have no barrier that axe can find, %s, at any width',
    async (appearance) => {
      for (const own of ['options', 'welcome'] as const) {
        const page = await stage.session.openOwn(own);
        await page.evaluate((chosen) => {
          document.documentElement.dataset['appearance'] = chosen;
        }, appearance);
        await page.waitForSelector(own === 'options' ? '.source' : '.mark');
        expect(await findBarriers(page), own).toEqual([]);
        await page.setViewport({ width: 320, height: 700 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), own).toBeLessThanOrEqual(320);
        await page.close();
      }
    },
  );

  it('are preceded by a welcome page whose sample text has live cards', async () => {
    const welcome = await stage.session.openOwn('welcome');
    await click(welcome, '.mark[data-entry="eugene-vindman"]');
    await waitForText(welcome, 'Vindman asked that Congress get');
    const background = () =>
      welcome.evaluate(() => {
        const frame = document.querySelector('.card-frame')!.shadowRoot!.firstElementChild!;
        return [document.documentElement, frame].map((element) => getComputedStyle(element).backgroundColor);
      });
    for (const appearance of ['light', 'dark']) {
      await welcome.evaluate((chosen) => {
        document.documentElement.dataset['appearance'] = chosen;
      }, appearance);
      const [ofPage, ofCard] = await background();
      expect(ofCard, appearance).toBe(ofPage);
    }
    await welcome.close();
  });
});

describe.each(BROWSERS)('settings in %s', (name) => {
  it('survive a restart', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'profile-'));
    // Firefox takes an extension that was loaded for a test away at its end, with its storage, unless told to keep that.
    const preferences = {
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    };
    const first = await launch(name, { profile, preferences });
    const before = await first.openOwn('options');
    await click(before, 'input[value=dark]');
    await click(before, sourceSwitch(ANALYSIS));
    await expect
      .poll(() => askExtension(before, ({ storage }) => storage.sync.get(null)))
      .toEqual({ version: 2, appearance: 'dark', sourcesOff: [ANALYSIS] });
    await first.close();

    const second = await launch(name, { profile, preferences });
    const after = await second.openOwn('options');
    await after.waitForSelector(sourceSwitch(ANALYSIS));
    expect(await after.$eval('input[value=dark]', (radio) => (radio as HTMLInputElement).checked)).toBe(true);
    expect(await after.$eval(sourceSwitch(ANALYSIS), (box) => (box as HTMLInputElement).checked)).toBe(false);
    await second.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
});
