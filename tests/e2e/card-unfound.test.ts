// What a page can find of an open card with the browser's own search: nothing, while the reader is not in it.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articlePage } from './fixtures/article-page.ts';
import { BROWSERS } from './harness/browser.ts';
import { clickInCard, lookAtCard } from './harness/card.ts';
import { hoverText, placeOf, waitForCard, waitForMarks, waitForNoCard } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const PATH = '/2025/12/05/lawmakers-ask-and-search';

describe.each(BROWSERS)('the text of an open card in %s', (name) => {
  const stage = setStage(name, { [PATH]: articlePage() });

  /** What the page's own script learns: whether the search hits, what is selected then, and where. */
  const search = (page: Page, text: string) =>
    page.evaluate((wanted) => {
      const { find } = window as unknown as { find(...what: unknown[]): boolean };
      getSelection()!.removeAllRanges();
      const hits = find(wanted, false, false, true);
      const selection = getSelection()!;
      const text = String(selection);
      const inCard = selection.anchorNode?.getRootNode() !== document && selection.anchorNode !== null;
      return { hits, text, inCard };
    }, text);

  it('is not found by the page, nor the way into our root', async () => {
    const page = await stage.open(PATH);
    await waitForMarks(page, 4);
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    for (const text of ['Backgrounder', 'US senator', 'Alleged'])
      expect(await search(page, text)).toEqual({ hits: false, text: '', inCard: false });
    // The search itself works.
    expect((await search(page, 'of the afternoon')).hits).toBe(true);
    await page.close();
  });

  it('is there for the Tab key', async () => {
    const page = await stage.open(PATH);
    await waitForMarks(page, 4);
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    const inCard = () =>
      page.evaluate(() => document.querySelector('[data-backgrounder]')?.shadowRoot?.activeElement?.localName ?? '');
    // In Firefox one press may go to the browser's own buttons first.
    for (let press = 0; press < 3 && (await inCard()) === ''; press++) await page.keyboard.press('Tab');
    expect(await inCard()).toBe('button');
    await page.close();
  });

  it('is there for the reader who goes into it, and shut again behind', async () => {
    const page = await stage.open(PATH);
    await waitForMarks(page, 4);
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    const { left, top } = await lookAtCard(page);
    await page.mouse.move(left + 40, top + 60, { steps: 6 });
    const isInert = () =>
      page.evaluate(() =>
        document.querySelector('[data-backgrounder]')!.shadowRoot!.querySelector('.frame')!.matches('[inert]'),
      );
    expect(await isInert()).toBe(false);
    const { x, y } = await placeOf(page, 'Rand Paul');
    await page.mouse.move(x, y, { steps: 6 });
    expect(await isInert()).toBe(true);
    await clickInCard(page, 'button[aria-label="Close"]');
    await waitForNoCard(page);
    await page.close();
  });
});
