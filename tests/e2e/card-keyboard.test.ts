// The card without the pointer, and beside somebody who types.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articlePage } from './fixtures/article-page.ts';
import { BROWSERS } from './harness/browser.ts';
import { clickInCard } from './harness/card.ts';
import { tellPage } from './harness/own-pages.ts';
import { hoverText, placeOf, readCard, waitForCard, waitForMarks, waitForNoCard } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const at = (name: string) => `/2025/12/05/lawmakers-ask-${name}`;
const pages = {
  [at('plain')]: articlePage(),
  [at('typing')]: articlePage({
    before:
      '<p><input id="field" value="text"> <a id="link" href="#there">link</a> <b id="tab" role="tab" tabindex="0">tab</b></p>',
  }),
};

describe.each(BROWSERS)('the card and the keyboard in %s', (name) => {
  const stage = setStage(name, pages);

  async function read(path: string): Promise<Page> {
    const page = await stage.open(at(path));
    await waitForMarks(page, 4);
    return page;
  }
  const step = (page: Page) => tellPage(stage.session, page, { call: 'stepMention', params: { by: 1 } });

  it('stays closed after Esc until the pointer has left the name', async () => {
    const page = await read('plain');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const { x, y } = await placeOf(page, 'Rand Paul');
    await page.mouse.move(x + 2, y + 1, { steps: 4 });
    await rest(400);
    expect(await readCard(page)).toBeNull();
    await hoverText(page, 'Seth Moulton');
    await waitForCard(page, 'seth-moulton');
    await page.close();
  });

  it('walks through the names by command, opens with Enter, and gives the focus back on Esc', async () => {
    const page = await read('typing');
    await page.focus('#link');
    await step(page);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Enter');
    await waitForCard(page, 'pete-hegseth');
    expect(await page.evaluate(() => document.activeElement?.matches('[data-backgrounder]'))).toBe(true);
    await page.keyboard.press('Tab');
    const focused = () =>
      page.evaluate(() => document.querySelector('[data-backgrounder]')?.shadowRoot?.activeElement?.localName);
    expect(await focused()).toBe('button');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await step(page);
    await page.keyboard.press('Enter');
    const second = await waitForCard(page);
    expect(second.entry).not.toBe('pete-hegseth');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  it('leaves Enter to what has the focus and wants it', async () => {
    const page = await read('typing');
    await page.evaluate(`tab.addEventListener('keydown', ({ key }) => { tab.dataset.heard = key; })`);
    await step(page);
    await page.focus('#tab');
    await page.keyboard.press('Enter');
    expect(await page.$eval('#tab', (tab) => (tab as HTMLElement).dataset['heard'])).toBe('Enter');
    expect(await readCard(page)).toBeNull();
    await page.close();
  });

  it('leaves typing alone', async () => {
    const page = await read('typing');
    await step(page);
    await page.focus('#field');
    await page.keyboard.press('Enter');
    await page.keyboard.type('jk');
    expect(await readCard(page)).toBeNull();
    expect(await page.$eval('#field', (field) => (field as HTMLInputElement).value)).toContain('jk');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    await clickInCard(page, 'button[aria-label="Keep open"]');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await page.close();
  });
});
