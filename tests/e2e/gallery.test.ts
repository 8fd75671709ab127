// Every component in every state and look of the gallery (npm run gallery): nothing is cut off or too wide, all text can be
// made out, and axe objects to nothing. Why no pictures are compared: docs/decisions/0605.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inspection } from '../gallery/inspect.ts';
import { LOOKS, type Look } from '../gallery/looks.ts';
import { findBarriers } from './harness/accessibility.ts';
import { BROWSERS, type BrowserName, findBinary } from './harness/browser.ts';
import { type Site, serve } from './harness/serve.ts';

const BUILT = 'dist/gallery';
const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
const COMPONENTS = ['card', 'panel', 'options', 'welcome'];

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
    const faults: string[] = [];
    const least = new Map<string, number>();
    const address = site.url(`/story.html?component=${component}`, 'localhost');
    for (const [kind, browser] of Object.entries(browsers)) {
      const page = await (kind === 'forced' ? highContrastPage(browser) : browser.newPage());
      const { width, names } = await openComponent(page, address);
      const looks = LOOKS.filter(({ forced = false }) => forced === (kind === 'forced'));
      for (const story of names) {
        await page.evaluate(`gallery.applyLook(${JSON.stringify(LOOKS[0])})`);
        await page.evaluate(`gallery.show(${JSON.stringify(story)})`);
        const barriers = kind === 'plain' ? await findBarriers(page, ['color-contrast']) : [];
        faults.push(...barriers.map((barrier) => `${story}: ${barrier}`));
        for (const look of looks) {
          const seen = await lookAt(page, look, width);
          faults.push(...seen.faults.map((fault) => `${story} (${look.name}): ${fault}`));
          least.set(look.name, Math.min(least.get(look.name) ?? 21, seen.least.ratio));
        }
      }
      await page.close();
    }
    const figures = [...least].map(([look, ratio]) => `${look} ${ratio.toFixed(2)}`);
    console.info(`${name}, ${component}: least contrast of text: ${figures.join(', ')}`);
    expect(faults).toEqual([]);
  });
});

async function serveGallery(): Promise<Site> {
  await build({ configFile: 'tests/gallery/vite.config.ts' });
  return serve({
    '/*': ({ url = '' }) => {
      const path = new URL(url, 'http://localhost').pathname;
      const type = TYPES[path.split('.').at(-1)!];
      return type ? { body: readFileSync(join(BUILT, path)), type } : { body: '', status: 404 };
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

/** Opens a component's page. */
async function openComponent(page: Page, address: string): Promise<{ width: number; names: string[] }> {
  await page.bringToFront();
  await page.goto(address);
  await page.waitForFunction('globalThis.gallery', { polling: 20 });
  const { width, names } = (await page.evaluate('({ ...gallery })')) as { width: number; names: string[] };
  await page.setViewport({ width, height: 700 });
  return { width, names };
}

async function lookAt(page: Page, look: Look, usual: number): Promise<Inspection> {
  const width = look.width ?? usual;
  if (page.viewport()?.width !== width) await page.setViewport({ width, height: 700 });
  await page.evaluate(`gallery.applyLook(${JSON.stringify(look)})`);
  return (await page.evaluate('gallery.inspect()')) as Inspection;
}
