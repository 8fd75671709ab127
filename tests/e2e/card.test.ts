// The card, as a reader meets it: hover, read, go on, come back, close.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articlePage } from './fixtures/article-page.ts';
import { BROWSERS } from './harness/browser.ts';
import { clickInCard, lookAtCard } from './harness/card.ts';
import { askExtension } from './harness/own-pages.ts';
import {
  collectErrors,
  hoverText,
  placeOf,
  readCard,
  readMarks,
  waitForCard,
  waitForMarks,
  waitForNoCard,
  waitForNoMarks,
} from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const at = (name: string) => `/2025/12/05/lawmakers-ask-${name}`;
const pages = {
  [at('plain')]: articlePage(),
  [at('field')]: articlePage({ before: '<p><input id="field"></p>' }),
};

describe.each(BROWSERS)('the card in %s', (name) => {
  const stage = setStage(name, pages);

  async function read(name: string): Promise<{ page: Page; errors: string[] }> {
    const page = await stage.session.open();
    const errors = collectErrors(page);
    await page.goto(stage.site.url(at(name)));
    await waitForMarks(page, 4);
    return { page, errors };
  }

  it('opens on a name at rest, says what the sources say, and closes when the pointer goes', async () => {
    const { page, errors } = await read('plain');
    await hoverText(page, 'Pete Hegseth');
    const card = await waitForCard(page, 'pete-hegseth');
    expect(card.claims.length).toBeGreaterThan(1);
    for (const claim of card.claims) {
      expect(['reported', 'alleged', 'denied', 'found', 'opinion']).toContain(claim.status);
      expect(claim.source).not.toBe('');
    }
    const { x, y } = await placeOf(page, 'Pete Hegseth');
    const box = await lookAtCard(page);
    expect(box.top > y || box.bottom < y).toBe(true);
    await page.mouse.move(x, y - 60, { steps: 12 });
    await page.mouse.move(900, 20, { steps: 12 });
    await waitForNoCard(page);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('does not open for a pointer that only passes', async () => {
    const { page } = await read('plain');
    const { x, y } = await placeOf(page, 'Pete Hegseth');
    await page.mouse.move(x - 150, y);
    for (let step = 0; step < 10; step++) await page.mouse.move(x - 150 + step * 40, y);
    await rest(400);
    expect(await readCard(page)).toBeNull();
    await page.close();
  });

  it('leaves nothing in the page of a card that it made for a pointer that did not stay', async () => {
    const { page } = await read('plain');
    // The longest dwell: a machine that is busy must not take a passing pointer for a resting one.
    const own = await stage.session.openOwn('options');
    await askExtension(own, (api) => api.storage.sync.set({ version: 2, hoverDelay: 1000 }));
    await page.bringToFront();
    await rest(300);
    await page.evaluate(`globalThis.changes = 0; new MutationObserver((all) => { changes += all.length })
      .observe(document, { childList: true, subtree: true, attributes: true, characterData: true })`);
    const changes = () => page.evaluate(() => (globalThis as unknown as { changes: number }).changes);
    for (const wait of [40, 300, 550, 650]) {
      const { x, y } = await placeOf(page, 'Rand Paul');
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y);
      await rest(wait);
      await page.mouse.move(x, y + 22);
      await rest(300);
    }
    expect(await changes()).toBe(0);
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    expect(await changes()).toBe(1);
    await askExtension(own, (api) => api.storage.sync.clear());
    await own.close();
    await page.close();
  });

  it('ignores events that the page made', async () => {
    const { page } = await read('plain');
    const { x, y } = await placeOf(page, 'Rand Paul');
    await page.evaluate(
      (clientX, clientY) => {
        const target = document.elementFromPoint(clientX, clientY)!;
        for (const type of ['pointermove', 'mousemove', 'pointerdown', 'click'])
          target.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true, composed: true }));
      },
      x,
      y,
    );
    await rest(400);
    expect(await readCard(page)).toBeNull();
    await page.close();
  });

  it('lets the pointer into the card, opens a related entry in place, and comes back', async () => {
    const { page } = await read('plain');
    await hoverText(page, 'Seth Moulton');
    await waitForCard(page, 'seth-moulton');
    await clickInCard(page, '[data-related]');
    await page.waitForFunction(() => {
      const card = document.querySelector('[data-backgrounder]')?.shadowRoot?.querySelector('[data-entry]');
      return card && card.getAttribute('data-entry') !== 'seth-moulton';
    });
    await clickInCard(page, 'button[aria-label="Back"]');
    await waitForCard(page, 'seth-moulton');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  it('keeps a pinned card, and shows one card at a time', async () => {
    const { page } = await read('plain');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    await clickInCard(page, 'button[aria-label="Keep open"]');
    await hoverText(page, 'Roger Wicker');
    await rest(700);
    expect((await readCard(page))?.entry).toBe('rand-paul');
    expect(await page.$$('[data-backgrounder]')).toHaveLength(1);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  it('offers in a pinned card the name that the pointer rests on, and shows it there', async () => {
    const { page } = await read('plain');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    await clickInCard(page, 'button[aria-label="Keep open"]');
    await hoverText(page, 'Pete Hegseth');
    await expect.poll(async () => (await readCard(page))?.text).toContain('Pete Hegseth: show it here');
    expect((await readCard(page))?.entry).toBe('rand-paul');
    await clickInCard(page, '[data-action=offer]');
    await waitForCard(page, 'pete-hegseth');
    expect((await readCard(page))?.text).not.toContain('show it here');
    await clickInCard(page, 'button[aria-label="Back"]');
    await waitForCard(page, 'rand-paul');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  it('refuses a source on the spot, everywhere, and takes it back', async () => {
    const { page } = await read('plain');
    await hoverText(page, 'Pete Hegseth');
    const { claims } = await waitForCard(page, 'pete-hegseth');
    const sourcesNow = async () => (await readCard(page))?.claims.map(({ source }) => source) ?? [];
    await clickInCard(page, '.source');
    await clickInCard(page, '[data-action=refuse]');
    await expect.poll(sourcesNow).not.toContain(claims[0]!.source);
    expect((await readCard(page))?.text).toContain('Hidden everywhere');
    await clickInCard(page, '[data-action=use]');
    await expect.poll(sourcesNow).toContain(claims[0]!.source);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  it('lets a pinned card be taken by its head, or moved by the arrow keys, and keeps it in the window', async () => {
    const { page } = await read('plain');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    const placeNow = async () => {
      const { left, top } = await lookAtCard(page);
      return [Math.round(left), Math.round(top)] as const;
    };
    const [left, top] = await placeNow();
    const drag = async (x: number, y: number) => {
      const from = await lookAtCard(page);
      const at = { x: from.left + 60, y: from.top + 50 };
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      await page.mouse.move(at.x + x / 2, at.y + y / 2);
      await page.mouse.move(at.x + x, at.y + y);
      await page.mouse.up();
      await page.mouse.move(at.x, at.y);
      return placeNow();
    };
    expect(await drag(4, 3)).toEqual([left, top]);
    await clickInCard(page, 'button[aria-label="Keep open"]');
    expect(await drag(40, 30)).toEqual([left + 40, top + 30]);
    await page.evaluate(() => {
      const root = document.querySelector('[data-backgrounder]')?.shadowRoot;
      root?.querySelector<HTMLElement>('[aria-pressed]')?.focus();
    });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    expect(await placeNow()).toEqual([left + 60, top + 10]);
    expect(await drag(-left - 110, -top - 50)).toEqual([8, 8]);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  it('unfolds more statements and their sources on the reader’s word only', async () => {
    const { page } = await read('plain');
    await hoverText(page, 'Pete Hegseth');
    const first = await waitForCard(page, 'pete-hegseth');
    await clickInCard(page, '.source');
    await page.waitForFunction(() =>
      document.querySelector('[data-backgrounder]')?.shadowRoot?.querySelector('.source-details'),
    );
    await clickInCard(page, '[data-action=more]');
    await expect.poll(async () => (await readCard(page))?.claims.length).toBeGreaterThan(first.claims.length);
    const tooWide = await page.evaluate(() => {
      const body = document.querySelector('[data-backgrounder]')?.shadowRoot?.querySelector('.body');
      return body ? body.scrollWidth - body.clientWidth : Number.NaN;
    });
    expect(tooWide).toBe(0);
    await page.close();
  });

  it('copies what it says with its sources', async () => {
    const { page } = await read('field');
    await hoverText(page, 'Roger Wicker');
    await waitForCard(page, 'roger-wicker');
    await clickInCard(page, '[data-action=copy]');
    await expect.poll(async () => (await readCard(page))?.text).toContain('Copied');
    await page.keyboard.press('Escape');
    await page.$eval('#field', (field) => (field as HTMLInputElement).select());
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV');
    await page.keyboard.up('Control');
    const pasted = await page.$eval('#field', (field) => (field as HTMLInputElement).value);
    expect(pasted).toMatch(/^Roger Wicker/);
    expect(pasted).toMatch(/Source: “.+”, .+, paragraphs? \d/);
    await page.close();
  });

  it('follows the reader’s settings at once', async () => {
    const { page } = await read('plain');
    const own = await stage.session.openOwn('options');
    const set = (settings: object) => askExtension(own, (api, change) => api.storage.sync.set(change), settings);
    await set({ version: 2, marks: 'none', modifier: 'shift', appearance: 'dark', hoverDelay: 0 });
    await page.bringToFront();
    await waitForNoMarks(page);
    await hoverText(page, 'Rand Paul');
    await rest(300);
    expect(await readCard(page)).toBeNull();
    await page.keyboard.down('Shift');
    await waitForCard(page, 'rand-paul');
    await page.keyboard.up('Shift');
    expect((await lookAtCard(page)).background).toBe('rgb(29, 31, 34)');
    await askExtension(own, (api) => api.storage.sync.clear());
    await own.close();
    await page.close();
  });

  it('marks a whole name across inline elements and keeps its marks through a shift of the page', async () => {
    const { page } = await read('plain');
    await page.evaluate(() => {
      const paragraph = document.querySelector('article p')!;
      paragraph.prepend(document.createElement('br'), 'Late on Tuesday: ');
    });
    await rest(400);
    const marks = await readMarks(page);
    expect(marks.map(({ text }) => text)).toContain('Rand Paul');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    await page.close();
  });
});
