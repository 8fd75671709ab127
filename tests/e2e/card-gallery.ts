import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Card } from '../../src/contract/card.ts';
import { createLibrary } from '../../src/store/create-library.ts';
import { openImage } from '../../src/store/open-image.ts';
import { bundleInPage } from '../pages/bundle-in-page.ts';
import { type BrowserName, findBinary } from './harness/browser.ts';
import { serve } from './harness/serve.ts';

/** A browser page in which cards are drawn as over an article, without the extension; its code is in a global called `inPage`. */
export interface Gallery {
  page: Page;
  show(shown: object, look?: object, more?: object): Promise<void>;
  close(): Promise<void>;
}

/** Starts it, with a window of 500 × 900 CSS pixels. */
export async function openGallery(name: BrowserName): Promise<Gallery> {
  const html = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title><body style="margin: 0">';
  const site = await serve({ '/*': html });
  const browser = await puppeteer.launch({
    executablePath: findBinary(name),
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    headless: true,
    args: name === 'chromium' ? ['--no-sandbox', '--disable-gpu'] : [],
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 500, height: 900 });
  await page.goto(site.url('/', 'localhost'));
  const code = await bundleInPage('tests/e2e/in-page/cards.ts');
  await page.evaluate(code.replace('var inPage', 'globalThis.inPage'));
  return {
    page,
    show: (...shown) => page.evaluate(`inPage.showCard(...${JSON.stringify(shown)})`) as Promise<void>,
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** The cards of all entries of the bundled pack, with these sources switched off. */
export function bundledCards(sourcesOff: string[] = []): Card[] {
  const packs = join(process.env['BACKGROUNDER_OUT'] ?? 'dist', 'test-packs');
  const pack = openImage(readFileSync(join(packs, 'corpus.image')));
  const library = createLibrary([pack], { sourcesOff });
  return Array.from({ length: pack.entryCount }, (_, n) => library.card(pack.entrySummary(n))).filter(
    (card) => card !== null,
  );
}

/** All claims that a card shows somewhere, each once. */
export const claimsOf = ({ brief, disputes, statements }: Card) => {
  const all = [
    ...brief.flatMap(({ claims }) => claims),
    ...disputes.flatMap(({ sides }) => sides.flat()),
    ...statements,
  ];
  return [...new Map(all.map((claim) => [claim.id, claim])).values()];
};
