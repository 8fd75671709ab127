import type { Page } from 'puppeteer-core';

/** Clicks in the card, by the pointer, on the n-th element that the selector finds. */
export async function clickInCard(page: Page, selector: string, nth = 0): Promise<void> {
  await new Promise((done) => setTimeout(done, 150));
  const place = await page.evaluate(
    (wanted, which) => {
      const found = document.querySelector('[data-backgrounder]')?.shadowRoot?.querySelectorAll(wanted)[which];
      found?.scrollIntoView({ block: 'nearest' });
      const box = found?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    selector,
    nth,
  );
  if (!place) throw new Error(`the card has no ${selector}`);
  await page.mouse.move(place.x, place.y, { steps: 8 });
  await page.mouse.click(place.x, place.y);
}

/** Where the card is (CSS pixels of the viewport), how it looks, and whether the page's own hit test finds it there. */
export async function lookAtCard(page: Page) {
  const seen = await page.evaluate(() => {
    const host = document.querySelector('[data-backgrounder]');
    const frame = host?.shadowRoot?.querySelector('.frame');
    if (!host || !frame) return null;
    const { left, top, right, bottom, width, height } = host.getBoundingClientRect();
    const style = getComputedStyle(frame);
    return {
      left,
      top,
      right,
      bottom,
      width,
      onTop: document.elementFromPoint(left + width / 2, top + height / 2) === host,
      background: style.backgroundColor,
      fontSize: style.fontSize,
    };
  });
  if (!seen) throw new Error('no card is open');
  return seen;
}
