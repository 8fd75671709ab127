// Every component in every state and look of the gallery (npm run gallery): nothing is cut off or too wide, all text can be
// made out, and axe objects to nothing. Why no pictures are compared: docs/decisions/0605.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inspection } from '../gallery/inspect.ts';
import { LOOKS, type Look } from '../gallery/looks.ts';
import type { Stories } from '../gallery/story.ts';
import { findBarriers } from './harness/accessibility.ts';
import { BROWSERS, type BrowserName, findBinary } from './harness/browser.ts';
import { type Site, serve } from './harness/serve.ts';

const BUILT = 'dist/gallery';
const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
const COMPONENTS = ['card', 'panel', 'options', 'welcome'];
/** What else a look may change, axe does not see. */
const FOR_AXE = ['light', 'dark', 'narrow'];

describe.each(BROWSERS)('the gallery in %s', (name) => {
  let site: Site;
  let browsers: { plain: Browser; forced: Browser };
  beforeAll(async () => {
    site = await serveGallery();
    browsers = { plain: await start(name), forced: await start(name, { forced: true }) };
  });
  afterAll(async () => {
    for (const browser of Object.values(browsers ?? {})) await browser.close();
    await site?.close();
  });

  it.each(COMPONENTS)('shows %s whole and legible, in every state and look', async (component) => {
    const pages = { plain: await browsers.plain.newPage(), forced: await highContrastPage(browsers.forced) };
    const address = (story = '') => site.url(`/story.html?${new URLSearchParams({ component, story })}`, 'localhost');
    const { width, names } = await listStories(pages.plain, address());
    const faults: string[] = [];
    const least = new Map<string, number>();
    for (const story of names) {
      for (const page of Object.values(pages)) await openStory(page, { url: address(story), width });
      for (const look of LOOKS) {
        const page = look.forced ? pages.forced : pages.plain;
        const seen = await lookAt(page, look, width);
        const barriers = FOR_AXE.includes(look.name) ? await findBarriers(page) : [];
        faults.push(...[...seen.faults, ...barriers].map((fault) => `${story} (${look.name}): ${fault}`));
        least.set(look.name, Math.min(least.get(look.name) ?? 21, seen.least));
      }
    }
    for (const page of Object.values(pages)) await page.close();
    const figures = [...least].map(([look, ratio]) => `${look} ${ratio.toFixed(2)}`);
    console.info(`${name}, ${component}: ${names.length} states; least contrast of text: ${figures.join(', ')}`);
    expect(faults).toEqual([]);
  });
});

async function serveGallery(): Promise<Site> {
  await build({ configFile: 'tests/gallery/vite.config.ts' });
  return serve({
    '/*': ({ url = '' }) => {
      const path = new URL(url, 'http://localhost').pathname;
      return { body: readFileSync(join(BUILT, path)), type: TYPES[path.split('.').at(-1)!] };
    },
  });
}

const start = (name: BrowserName, { forced = false } = {}): Promise<Browser> =>
  puppeteer.launch({
    executablePath: findBinary(name),
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    headless: true,
    args: name === 'chromium' ? ['--no-sandbox', '--disable-gpu'] : [],
    // “Always” use the reader's colours, as with high contrast.
    extraPrefsFirefox: forced ? { 'browser.display.document_color_use': 2 } : {},
  });

/** A page in which the system's colours stand in for the page's own; a Firefox was started so. */
async function highContrastPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  if ((await browser.version()).startsWith('Chrome')) {
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  }
  await page.goto('data:text/html,');
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  return page;
}

async function openStory(page: Page, { url, width }: { url: string; width?: number }): Promise<void> {
  await page.bringToFront();
  if (width) await page.setViewport({ width, height: 700 });
  await page.goto(url);
  const ready = () => document.documentElement.dataset['ready'];
  await page.waitForFunction(ready, { polling: 20 });
  expect(await page.evaluate(ready), url).toBe('yes');
}

/** The states of the component that an address names, and how wide it is usually seen. */
async function listStories(page: Page, url: string): Promise<{ width: number; names: string[] }> {
  await page.goto(url);
  await page.waitForFunction('globalThis.stories', { polling: 20 });
  const { width, stories } = (await page.evaluate('stories')) as Stories;
  return { width, names: Object.keys(stories) };
}

async function lookAt(page: Page, look: Look, usual: number): Promise<{ faults: string[]; least: number }> {
  await page.bringToFront();
  await page.setViewport({ width: look.width ?? usual, height: 700 });
  await page.evaluate(`gallery.applyLook(${JSON.stringify(look)})`);
  const { faults, least } = (await page.evaluate('gallery.inspect()')) as Inspection;
  return { faults, least: least.ratio };
}
