// Pages that want the reader to press the card's buttons without knowing, or to hear what the reader takes out of it.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articlePage } from './fixtures/article-page.ts';
import { BROWSERS } from './harness/browser.ts';
import { clickInCard, lookAtCard } from './harness/card.ts';
import { hoverText, placeOf, readCard, waitForCard, waitForMarks, waitForNoCard } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const PATH = '/2025/12/05/lawmakers-ask-and-press';
const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** What a page lays over the card so that a press goes through, or moves it by; as statements. */
const COVER = `position: fixed; inset: 0; width: auto; height: auto; margin: 0; border: 0; background: #fff; pointer-events: none`;
const TRICKS: Record<string, string> = {
  'a popover': `document.body.insertAdjacentHTML('beforeend', '<div popover="manual" id="cover" style="${COVER}">Win</div>'); cover.showPopover()`,
  'a dialog': `document.body.insertAdjacentHTML('beforeend', '<dialog id="cover" style="${COVER}">Win</dialog>'); cover.showModal(); cover.inert = false`,
  'a picture of itself': `document.head.insertAdjacentHTML('beforeend', '<style>::view-transition { pointer-events: none } ::view-transition-group(*) { animation-duration: 9s }</style>'); document.startViewTransition(() => {})`,
  'its zoom': `document.documentElement.style.zoom = '1.3'`,
};
const FIGHT = `setInterval(() => { cover.hidePopover(); cover.showPopover(); }, 60)`;

describe.each(BROWSERS)('presses in the card in %s', (name) => {
  const stage = setStage(name, { [PATH]: articlePage() });

  async function open(): Promise<Page> {
    const page = await stage.open(PATH);
    await waitForMarks(page, 4);
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    return page;
  }
  /** Moves the pointer to the middle of the pin. */
  async function goToPin(page: Page) {
    const place = await page.evaluate(() => {
      const pin = document.querySelector('[data-backgrounder]')!.shadowRoot!.querySelector('[aria-pressed]')!;
      const { x, y, width, height } = pin.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(place.x, place.y, { steps: 8 });
    return place;
  }
  const isPinned = (page: Page) =>
    page.evaluate(
      () =>
        document
          .querySelector('[data-backgrounder]')
          ?.shadowRoot?.querySelector('[aria-pressed]')
          ?.getAttribute('aria-pressed') === 'true',
    );

  it.each(Object.keys(TRICKS))('do not count right after the page drew over it or moved it: %s', async (trick) => {
    const page = await open();
    await goToPin(page);
    await rest(600);
    await page.evaluate(`{ ${TRICKS[trick]} }`);
    await rest(40);
    const { x, y } = await goToPin(page);
    await page.mouse.click(x, y);
    expect(await isPinned(page)).toBe(false);
    await page.close();
  });

  it('count again once it lies above, and always by the keyboard', async () => {
    const page = await open();
    await page.evaluate(`{ ${TRICKS['a popover']} }`);
    await rest(700);
    expect((await lookAtCard(page)).onTop).toBe(true);
    await clickInCard(page, '[aria-pressed]');
    expect(await isPinned(page)).toBe(true);
    await page.evaluate('cover.hidePopover(); cover.showPopover()');
    await page.evaluate(() => {
      document.querySelector('[data-backgrounder]')!.shadowRoot!.querySelector<HTMLElement>('[aria-pressed]')!.focus();
    });
    await page.keyboard.press('Enter');
    expect(await isPinned(page)).toBe(false);
    await page.close();
  });

  it('cannot be had by a page that never stops covering it: the card closes', async () => {
    const page = await open();
    await page.evaluate(`{ ${TRICKS['a popover']}; ${FIGHT} }`);
    await waitForNoCard(page);
    await page.close();
  });

  // Firefox tells nobody of it.
  it.runIf(name === 'chromium')('do not count under what is shown in a shadow root of the page', async () => {
    const page = await open();
    const { x, y } = await goToPin(page);
    await rest(600);
    await page.evaluate(`{
      const holder = document.body.appendChild(document.createElement('div'));
      const root = holder.attachShadow({ mode: 'closed' });
      root.innerHTML = '<div popover="manual" style="${COVER}">Win</div>';
      root.firstChild.showPopover();
    }`);
    await rest(300);
    await page.mouse.click(x, y);
    expect(await isPinned(page)).toBe(false);
    await page.close();
  });

  it('cannot be had by moving the name away from under the pointer', async () => {
    const page = await stage.open(PATH);
    await waitForMarks(page, 4);
    const { x, y } = await placeOf(page, 'Rand Paul');
    // While the pointer rests on the name, which then stands where the card would be under the pointer.
    await page.evaluate(
      `addEventListener('pointermove', () => setTimeout(() => { document.querySelector('article').style.translate = '0 -60px'; }, 120), { once: true })`,
    );
    for (const left of [6, 4, 2, 0]) await page.mouse.move(x - left, y);
    await rest(500);
    expect(await readCard(page)).toBeNull();
    await page.close();
  });

  it('tell the page nothing of what is dragged: nothing of the card can be', async () => {
    const page = await open();
    await page.evaluate(`globalThis.dragged = [];
      addEventListener('dragstart', (event) => dragged.push(event.dataTransfer.getData('text/plain') + event.dataTransfer.getData('text/html')), true)`);
    await clickInCard(page, '[aria-pressed]');
    const text = await page.evaluate(() => {
      const claim = document.querySelector('[data-backgrounder]')!.shadowRoot!.querySelector('[data-claim]')!;
      const range = document.createRange();
      range.selectNodeContents(claim);
      const { x, y, width, height } = range.getClientRects()[0]!;
      return { x, y: y + height / 2, width };
    });
    await page.mouse.click(text.x + 12, text.y, { count: 3 });
    await page.mouse.move(text.x + 12, text.y);
    await page.mouse.down();
    await page.mouse.move(text.x + 40, text.y + 30, { steps: 5 });
    await page.mouse.move(text.x + 40, text.y + 200, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate('dragged')).toEqual([]);
    await page.close();
  });

  it('leave a drag across a mark as it is without us', async () => {
    const page = await stage.open(PATH);
    await waitForMarks(page, 4);
    await page.evaluate(`globalThis.dragged = [];
      addEventListener('dragstart', (event) => dragged.push(event.dataTransfer.getData('text/plain')), true);
      const text = document.querySelector('article p').firstChild; getSelection().setBaseAndExtent(text, 0, text, 80)`);
    const { x, y } = await placeOf(page, 'Pete Hegseth');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y + 60, { steps: 8 });
    await page.mouse.up();
    const expected = await page.evaluate(`document.querySelector('article p').textContent.slice(0, 80)`);
    expect(await page.evaluate('dragged')).toEqual([expected]);
    await page.close();
  });
});
