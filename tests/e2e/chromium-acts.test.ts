// What a reader does with Chromium itself: its extensions page, context menu and shortcuts, as far as automation reaches.
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, type Session } from './harness/browser.ts';
import {
  hoverText,
  readCard,
  readMarks,
  selectText,
  waitForCard,
  waitForMarks,
  waitForNoMarks,
} from './harness/reader.ts';
import { type Site, serve } from './harness/serve.ts';
import { makeVariant, type Variant } from './harness/variants.ts';

const ARTICLE = readFileSync('tests/articles/pentagon-questions/page.html', 'utf8');
const PATH = '/2025/12/05/article';
const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

describe('in chromium', () => {
  let site: Site;
  let session: Session;
  let variant: Variant;
  beforeAll(async () => {
    site = await serve({ [PATH]: ARTICLE });
    variant = makeVariant('chromium', { listed: ['news.example'] });
  });
  afterAll(async () => {
    await site?.close();
    variant?.remove();
  });
  beforeEach(async () => {
    session = await launch('chromium', { dist: variant.dist });
  });
  afterEach(() => session?.close());

  /** Runs code in the browser's own page of extensions; `id` is ours. */
  async function inExtensionsPage(code: string): Promise<void> {
    const page = await session.open('chrome://extensions');
    const id = new URL(session.base).host;
    await page.evaluate(`(async (id) => { ${code} })(${JSON.stringify(id)})`);
    await page.close();
  }
  /** Has the browser's extension interface tell the worker of something that only a reader's hand can do. */
  async function tellWorker(code: string): Promise<void> {
    const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    // A worker that wakes is there before its APIs are.
    await expect.poll(() => worker?.evaluate('typeof chrome')).toBe('object');
    await worker?.evaluate(code);
  }
  /** What runs in the world of our script in a page. */
  async function inOurWorld(page: Page, expression: string): Promise<unknown> {
    const cdp: CDPSession = await page.createCDPSession();
    const worlds: { id: number; name: string }[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await cdp.send('Runtime.enable');
    const ours = worlds.find(({ name }) => name === 'Backgrounder');
    const { result } = await cdp.send('Runtime.evaluate', { expression, contextId: ours!.id, returnByValue: true });
    await cdp.detach();
    return result.value;
  }
  const step = () => tellWorker("chrome.commands.onCommand.dispatch('next-mention')");

  it('disabled, it leaves without an error; enabled again, it is back in the open page', async () => {
    const page = await session.open(site.url(PATH));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await waitForMarks(page);
    await inExtensionsPage('await chrome.management.setEnabled(id, false)');
    await page.bringToFront();
    await waitForNoMarks(page);
    await hoverText(page, 'Seth Moulton');
    await rest(800);
    expect(await readCard(page)).toBeNull();
    await page.mouse.move(5, 5);
    await inExtensionsPage('await chrome.management.setEnabled(id, true)');
    await page.reload();
    await waitForMarks(page);
    await hoverText(page, 'Seth Moulton');
    await waitForCard(page, 'seth-moulton');
    expect(await page.$$('[data-backgrounder]')).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it('a site of the list that is taken back in its settings is left, and read when it is given again', async () => {
    const access = (hostAccess: string) =>
      inExtensionsPage(
        `await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: '${hostAccess}' })`,
      );
    const page = await session.open(site.url(PATH));
    await waitForMarks(page);
    await access('ON_CLICK');
    await page.bringToFront();
    await waitForNoMarks(page);
    await hoverText(page, 'Seth Moulton');
    await rest(600);
    expect(await readCard(page)).toBeNull();
    await access('ON_ALL_SITES');
    await page.bringToFront();
    await waitForMarks(page);
    await page.mouse.move(5, 5);
    await hoverText(page, 'Seth Moulton');
    await waitForCard(page, 'seth-moulton');
  });

  it('its command goes through the names and says where it is', async () => {
    const page = await session.open(site.url(PATH));
    await waitForMarks(page);
    await inOurWorld(page, 'globalThis.told = []; document.ariaNotify = (text) => told.push(text)');
    await step();
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('backgrounder-active')?.size)).toBeGreaterThan(0);
    const [said] = (await inOurWorld(page, 'told')) as string[];
    expect(said).toMatch(/^.+, (person|organization|incident|topic|place), 1 of \d+$/);
    expect(await page.$('[data-backgrounder]')).toBeNull();

    await page.keyboard.press('Enter');
    const { entry, text } = await waitForCard(page);
    expect(entry).not.toBe('');
    const cdp = await page.createCDPSession();
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const dialog = nodes.find(({ role }) => role?.value === 'dialog');
    expect(text).toContain(dialog?.name?.value);
    expect(dialog?.properties?.find(({ name }) => name === 'focused')?.value.value).toBe(true);
  });

  it('looks up what is selected: its card where the article names it, else a search', async () => {
    const page = await session.open(site.url(PATH));
    await waitForMarks(page);
    await selectText(page, 'Seth Moulton');
    const lookUp = (words: string) =>
      tellWorker(`chrome.tabs.query({ active: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'look-up', selectionText: ${JSON.stringify(words)}, editable: false }, tab))`);
    await lookUp('Seth Moulton');
    await waitForCard(page, 'seth-moulton');
    await page.keyboard.press('Escape');
    await page.evaluate('getSelection().removeAllRanges()');
    await lookUp('Tren de Aragua');
    // Without a reader's click the browser opens no side panel; a tab takes its place.
    const target = await session.browser.waitForTarget((one) => one.url().includes('/panel.html'));
    const panel = await target.asPage();
    await panel.waitForSelector('.found [data-result="tren-de-aragua"], .found [data-entry="tren-de-aragua"]');
  });

  it('answers its keyword in the address bar with an entry or a search', async () => {
    const choose = (text: string) =>
      tellWorker(`chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(text)}, 'newForegroundTab')`);
    await choose('rand pual');
    await session.browser.waitForTarget((one) => one.url().endsWith('/panel.html#entry/us-defense-2025/rand-paul'));
    await choose('zzqy');
    await session.browser.waitForTarget((one) => one.url().endsWith('/panel.html#search/zzqy'));
    const suggested = `new Promise((done) => chrome.omnibox.onInputChanged.dispatch('hegseth', done))`;
    const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = (await target.worker())!;
    const [first] = (await worker.evaluate(suggested)) as { content: string; description: string }[];
    expect(first?.content).toBe('Pete Hegseth');
    expect(first?.description).toMatch(/^Pete Hegseth – /);
  });

  it('its context menu item reads a page once, where the click allows it', async () => {
    const page = await session.open(site.url(PATH, 'other.example'));
    // The event comes without a reader's click, and so without its permission: the toolbar says that it may not.
    await tellWorker(`chrome.tabs.query({ active: true }).then(([tab]) =>
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'read-once', editable: false }, tab))`);
    await rest(1_000);
    expect(await readMarks(page)).toEqual([]);
    const listed = await session.open(site.url(PATH));
    await waitForMarks(listed);
    const badge = `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id }))))`;
    const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker');
    expect(await (await target.worker())?.evaluate(badge)).toContain('!');
  });
});
