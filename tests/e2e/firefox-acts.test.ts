// What a reader does with Firefox itself: its add-on manager, private windows, context menu, shortcuts, questions.
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, type Session } from './harness/browser.ts';
import { ADDON, inFirefoxWindow } from './harness/firefox-chrome.ts';
import { askExtension, click } from './harness/own-pages.ts';
import { hoverText, readCard, readMarks, selectText, waitForCard, waitForMarks } from './harness/reader.ts';
import { type Site, serve } from './harness/serve.ts';
import { makeVariant, type Variant } from './harness/variants.ts';

const ARTICLE = readFileSync('tests/articles/pentagon-questions/page.html', 'utf8');
const PATH = '/2025/12/05/article';
const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

describe('in firefox', () => {
  let site: Site;
  let session: Session;
  let variant: Variant;
  beforeAll(async () => {
    site = await serve({ [PATH]: ARTICLE });
    variant = makeVariant('firefox', { listed: ['news.example'] });
  });
  afterAll(async () => {
    await site?.close();
    variant?.remove();
  });
  beforeEach(async () => {
    session = await launch('firefox', { dist: variant.dist });
  });
  afterEach(() => session?.close());

  it('disabled, it is gone without an error; enabled again, it is back in the open page', async () => {
    const page = await session.open(site.url(PATH));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await waitForMarks(page);
    await inFirefoxWindow(session, `${ADDON} await addon.disable();`);
    await hoverText(page, 'Seth Moulton');
    await rest(800);
    expect(await readCard(page)).toBeNull();
    await inFirefoxWindow(session, `${ADDON} await addon.enable();`);
    await page.mouse.move(5, 5);
    await rest(1_000);
    await hoverText(page, 'Seth Moulton');
    await waitForCard(page, 'seth-moulton');
    expect(await page.$$('[data-backgrounder]')).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it('a page that asks while the background script is put to sleep asks again', async () => {
    await inFirefoxWindow(
      session,
      `const { extension } = WebExtensionPolicy.getByID('backgrounder@backgrounder.example');
      const until = Date.now() + 1_200;
      const lull = async () => {
        while (Date.now() < until) {
          await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
          await new Promise((done) => window.setTimeout(done, 3));
        }
      };
      lull();`,
    );
    const page = await session.open(site.url(PATH));
    expect((await waitForMarks(page)).length).toBeGreaterThan(10);
  });

  it('a private window is read only where the reader allows it', async () => {
    const open = `
      const win = OpenBrowserWindow({ private: true });
      await new Promise((done) => win.addEventListener('load', done, { once: true }));
      await win.delayedStartupPromise;
      win.gBrowser.selectedBrowser.fixupAndLoadURIString('${site.url(PATH)}', {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`;
    const privatePage = async () => {
      await inFirefoxWindow(session, open);
      await expect
        .poll(async () => (await session.browser.pages()).some((page) => page.url() === site.url(PATH)))
        .toBe(true);
      return (await session.browser.pages()).find((page) => page.url() === site.url(PATH))!;
    };
    const first = await privatePage();
    await rest(1_500);
    expect(await readMarks(first)).toEqual([]);
    await first.close();
    await inFirefoxWindow(
      session,
      `${ADDON}
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add(addon.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await addon.reload();`,
    );
    const second = await privatePage();
    await waitForMarks(second);
    await hoverText(second, 'Seth Moulton');
    await waitForCard(second, 'seth-moulton');
  });

  it('the keys of its commands go through the names', async () => {
    const page = await session.open(site.url(PATH));
    await waitForMarks(page);
    const active = () => page.evaluate(() => CSS.highlights.get('backgrounder-active')?.size ?? 0);
    expect(await active()).toBe(0);
    await inFirefoxWindow(
      session,
      `const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      tip.beginInputTransactionForTests(window);
      const keys = [['Alt', 'AltLeft'], ['Shift', 'ShiftLeft'], ['N', 'KeyN']].map(([key, code]) => new KeyboardEvent('', { key, code }));
      for (const key of keys) tip.keydown(key);
      for (const key of keys.reverse()) tip.keyup(key);`,
    );
    await expect.poll(active).toBeGreaterThan(0);
  });

  it('its context menu item reads a page once', async () => {
    const page = await session.open(site.url(PATH, 'other.example'));
    await page.mouse.click(400, 400, { button: 'right' });
    const item = await inFirefoxWindow(
      session,
      `const menu = document.getElementById('contentAreaContextMenu');
      for (let tries = 0; tries < 100 && menu.state !== 'open'; tries++) await new Promise((done) => setTimeout(done, 50));
      const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label.includes('Look for names'));
      const text = item?.label;
      if (item) menu.activateItem(item);
      return text;`,
    );
    expect(item).toBe('Look for names on this page once');
    await waitForMarks(page);
    await page.reload();
    await rest(1_500);
    expect(await readMarks(page)).toEqual([]);
  });

  it('its context menu looks up what is selected', async () => {
    const page = await session.open(site.url(PATH));
    await waitForMarks(page);
    const { x, y } = await selectText(page, 'Seth Moulton');
    await page.mouse.click(x, y, { button: 'right' });
    const label = await inFirefoxWindow(
      session,
      `const menu = document.getElementById('contentAreaContextMenu');
      for (let tries = 0; tries < 100 && menu.state !== 'open'; tries++) await new Promise((done) => setTimeout(done, 50));
      const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label.startsWith('Look up'));
      const text = item?.label;
      if (item) menu.activateItem(item);
      return text;`,
    );
    expect(label).toBe('Look up “Seth Moulton”');
    await waitForCard(page, 'seth-moulton');
  });

  it.each(['no', 'yes'])('it asks before it always runs on a site; the answer is %s', async (answer) => {
    const options = await session.openOwn('options');
    await options.waitForSelector('input[aria-label="Add site"]');
    await options.type('input[aria-label="Add site"]', 'paper.example');
    await click(options, '.host-form:has([aria-label="Add site"]) button');
    await inFirefoxWindow(
      session,
      `const find = () => document.getElementById('addon-webext-permissions-notification');
      for (let tries = 0; tries < 100 && !find()?.button; tries++) await new Promise((done) => setTimeout(done, 50));
      await new Promise((done) => setTimeout(done, 700));
      find()[${answer === 'yes' ? "'button'" : "'secondaryButton'"}].click();`,
    );
    const page = await session.open(site.url(PATH, 'paper.example'));
    if (answer === 'yes') await waitForMarks(page);
    else {
      await rest(1_500);
      expect(await readMarks(page)).toEqual([]);
    }
    const own = await session.openOwn('options');
    const registered = await askExtension(
      own,
      async ({ scripting }) => (await scripting.getRegisteredContentScripts()).length,
    );
    expect(registered).toBe(answer === 'yes' ? 1 : 0);
  });

  it('tells a screen reader where the keyboard is', async () => {
    const page = await session.open(site.url(PATH));
    await waitForMarks(page);
    await inFirefoxWindow(
      session,
      `Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      window.told = [];
      Services.obs.addObserver((subject) => {
        const event = subject.QueryInterface(Ci.nsIAccessibleEvent);
        if (event.eventType !== Ci.nsIAccessibleEvent.EVENT_ANNOUNCEMENT) return;
        window.told.push(subject.QueryInterface(Ci.nsIAccessibleAnnouncementEvent).announcement);
      }, 'accessible-event');`,
    );
    await rest(1_000);
    const own = await session.openOwn('options');
    await askExtension(own, async ({ tabs }) => {
      const [tab] = await tabs.query({ url: '*://news.example/*' });
      await tabs.update(tab!.id, { active: true });
      await tabs.sendMessage(tab!.id, { to: 'page', call: 'stepMention', params: { by: 1 } });
    });
    await expect
      .poll(() => inFirefoxWindow(session, 'return window.told.join()'))
      .toMatch(/, (person|organization|incident|topic|place), 1 of \d+$/);
  });
});
