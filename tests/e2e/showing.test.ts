// The card, as a reader meets it: hover, read, go on, come back, close; with the pointer and with the keyboard.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePage, PARAGRAPHS, strictPolicy } from './fixtures/article-page.ts';
import { BROWSERS, launch, type Session } from './harness/browser.ts';
import { askExtension, tellPage } from './harness/own-pages.ts';
import {
  hoverText,
  placeOf,
  readCard,
  readMarks,
  waitForCard,
  waitForMarks,
  waitForNoCard,
  waitForNoMarks,
} from './harness/reader.ts';
import { type Site, serve } from './harness/serve.ts';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const pages = {
  '/2025/12/05/lawmakers-ask-plain': articlePage(),
  '/2025/12/05/lawmakers-ask-strict': strictPolicy(articlePage()),
  '/2025/12/05/lawmakers-ask-snapshot': articlePage({
    head: '<script>onload = () => { before = document.documentElement.outerHTML }</script>',
  }),
  '/2025/12/05/lawmakers-ask-layers': articlePage({
    head: '<style>.bar { position: sticky; top: 0; z-index: 2147483647; height: 60px; background: #eee }</style>',
    before: '<div class="bar">A bar that never leaves</div>',
    after: '<dialog style="top: 200px; z-index: 2147483647; width: 90%; height: 400px">Cookies?</dialog>',
  }),
  '/2025/12/05/lawmakers-ask-hostile': articlePage({
    html: 'lang="en" style="font-size: 60px"',
    head: `<style>@layer page { * { all: revert !important; } }
      * { all: revert !important; position: static !important; display: inline !important; left: 0 !important; opacity: 0.99 !important; }
      @property --paper { syntax: "<length>"; inherits: true; initial-value: 3px; }
      @property --left { syntax: "<length>"; inherits: false; initial-value: 0px; }
      backgrounder-popover { display: none !important; transform: scale(0.1) !important }</style>`,
  }),
  '/2025/12/05/lawmakers-ask-dark': articlePage({
    head: '<style>html { background: #101214 } body { color: #ddd }</style>',
  }),
  '/2025/12/05/lawmakers-ask-broken-name': articlePage({
    body: `<p style="width: 90px">Late on Tuesday the new secretary Pete Hegseth and others spoke.</p>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`,
  }),
  '/2025/12/05/lawmakers-ask-typing': articlePage({
    before:
      '<p><input id="field" value="text"> <a id="link" href="#there">link</a> <b id="tab" role="tab" tabindex="0">tab</b></p>',
  }),
};

describe.each(BROWSERS)('the card in %s', (name) => {
  let session: Session;
  let site: Site;
  beforeAll(async () => {
    site = await serve(pages);
    session = await launch(name);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  /** Opens a page whose names are marked, and collects what goes wrong in it. */
  async function read(path: keyof typeof pages): Promise<{ page: Page; errors: string[] }> {
    const errors: string[] = [];
    const note = (error: string) => {
      if (!/404|favicon/.test(error)) errors.push(error);
    };
    const page = await session.open();
    page.on('pageerror', (error) => note(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') note(message.text());
    });
    await page.goto(site.url(path));
    await waitForMarks(page, 4);
    return { page, errors };
  }

  /** Clicks in the card, by the pointer, on the n-th element that the selector finds. */
  async function clickInCard(page: Page, selector: string, nth = 0): Promise<void> {
    await rest(150);
    const place = await page.evaluate(
      (wanted, which) => {
        const found = document.querySelector('backgrounder-popover')?.shadowRoot?.querySelectorAll(wanted)[which];
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

  /** Where the card is, and whether the page's own hit test finds it there. */
  function look(page: Page) {
    return page.evaluate(() => {
      const host = document.querySelector('backgrounder-popover');
      const box = host?.getBoundingClientRect();
      if (!host || !box) return null;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const style = getComputedStyle(host.shadowRoot!.querySelector('.frame')!);
      return {
        left: box.left,
        top: box.top,
        right: box.right,
        bottom: box.bottom,
        width: box.width,
        onTop: document.elementFromPoint(x, y) === host,
        parent: host.parentElement?.localName,
        background: style.backgroundColor,
        fontSize: style.fontSize,
      };
    });
  }

  const step = (page: Page) => tellPage(session, page, { call: 'stepMention', params: { by: 1 } });

  it('opens on a name at rest, says what the sources say, and closes when the pointer goes', async () => {
    const { page, errors } = await read('/2025/12/05/lawmakers-ask-plain');
    await hoverText(page, 'Pete Hegseth');
    const card = await waitForCard(page, 'pete-hegseth');
    expect(card.claims.length).toBeGreaterThan(1);
    for (const claim of card.claims) {
      expect(['reported', 'alleged', 'denied', 'found', 'opinion']).toContain(claim.status);
      expect(claim.source).not.toBe('');
    }
    const { x, y } = await placeOf(page, 'Pete Hegseth');
    const box = (await look(page))!;
    expect(box.top > y || box.bottom < y).toBe(true);
    await page.mouse.move(x, y - 60, { steps: 12 });
    await page.mouse.move(900, 20, { steps: 12 });
    await waitForNoCard(page);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('does not open for a pointer that only passes', async () => {
    const { page } = await read('/2025/12/05/lawmakers-ask-plain');
    const { x, y } = await placeOf(page, 'Pete Hegseth');
    await page.mouse.move(x - 150, y);
    for (let step = 0; step < 10; step++) await page.mouse.move(x - 150 + step * 40, y);
    await rest(400);
    expect(await readCard(page)).toBeNull();
    await page.close();
  });

  it('ignores events that the page made', async () => {
    const { page } = await read('/2025/12/05/lawmakers-ask-plain');
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
    const { page } = await read('/2025/12/05/lawmakers-ask-plain');
    await hoverText(page, 'Seth Moulton');
    await waitForCard(page, 'seth-moulton');
    await clickInCard(page, '[data-related]');
    await page.waitForFunction(() => {
      const card = document.querySelector('backgrounder-popover')?.shadowRoot?.querySelector('[data-entry]');
      return card && card.getAttribute('data-entry') !== 'seth-moulton';
    });
    await clickInCard(page, 'button[aria-label="Back"]');
    await waitForCard(page, 'seth-moulton');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  it('stays closed after Esc until the pointer has left the name', async () => {
    const { page } = await read('/2025/12/05/lawmakers-ask-plain');
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

  it('keeps a pinned card, and shows one card at a time', async () => {
    const { page } = await read('/2025/12/05/lawmakers-ask-plain');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    await clickInCard(page, 'button[aria-label="Keep open"]');
    await hoverText(page, 'Roger Wicker');
    await rest(700);
    expect((await readCard(page))?.entry).toBe('rand-paul');
    expect(await page.$$('backgrounder-popover')).toHaveLength(1);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  it('walks through the names by command, opens with Enter, and gives the focus back on Esc', async () => {
    const { page } = await read('/2025/12/05/lawmakers-ask-typing');
    await page.focus('#link');
    await step(page);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Enter');
    await waitForCard(page, 'pete-hegseth');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('backgrounder-popover');
    await page.keyboard.press('Tab');
    const focused = () =>
      page.evaluate(() => document.querySelector('backgrounder-popover')?.shadowRoot?.activeElement?.localName);
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
    const { page } = await read('/2025/12/05/lawmakers-ask-typing');
    await page.evaluate(`tab.addEventListener('keydown', ({ key }) => { tab.dataset.heard = key; })`);
    await step(page);
    await page.focus('#tab');
    await page.keyboard.press('Enter');
    expect(await page.$eval('#tab', (tab) => (tab as HTMLElement).dataset['heard'])).toBe('Enter');
    expect(await readCard(page)).toBeNull();
    await page.close();
  });

  it('leaves typing alone', async () => {
    const { page } = await read('/2025/12/05/lawmakers-ask-typing');
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

  it('works under a strict policy with Trusted Types', async () => {
    const { page, errors } = await read('/2025/12/05/lawmakers-ask-strict');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    expect((await look(page))?.width).toBe(360);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('lies above sticky bars and dialogs', async () => {
    const { page } = await read('/2025/12/05/lawmakers-ask-layers');
    await page.evaluate(() => document.querySelector('dialog')!.show());
    await page.evaluate(() => scrollTo(0, 0));
    await hoverText(page, 'Lawmakers');
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    await page.evaluate(() => document.querySelector('dialog')!.show());
    await rest(100);
    expect((await look(page))?.onTop).toBe(true);
    await page.close();
  });

  it('looks the same on a hostile page', async () => {
    const { page } = await read('/2025/12/05/lawmakers-ask-hostile');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    await rest(200);
    const seen = await look(page);
    expect(seen).toMatchObject({
      width: 360,
      onTop: true,
      fontSize: '14px',
      background: 'rgb(255, 255, 255)',
    });
    await page.close();
  });

  it('is dark on a dark page', async () => {
    const { page } = await read('/2025/12/05/lawmakers-ask-dark');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    expect((await look(page))?.background).toBe('rgb(29, 31, 34)');
    await page.close();
  });

  it('covers neither line of a name that is broken over two', async () => {
    const { page } = await read('/2025/12/05/lawmakers-ask-broken-name');
    await hoverText(page, 'Pete Hegseth');
    await waitForCard(page, 'pete-hegseth');
    const box = (await look(page))!;
    const lines = await page.evaluate(() => {
      const [active] = [...CSS.highlights.get('backgrounder-active')!] as Range[];
      return [...active!.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    });
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines)
      expect(line.right <= box.left || line.left >= box.right || line.bottom <= box.top || line.top >= box.bottom).toBe(
        true,
      );
    await page.close();
  });

  it('changes nothing in the page but its one host while a card is open', async () => {
    const { page } = await read('/2025/12/05/lawmakers-ask-snapshot');
    const differs = () =>
      page.evaluate(() => {
        const { before } = globalThis as unknown as { before: string };
        const now = document.documentElement.outerHTML;
        return now === before ? '' : now.replace(before.slice(0, before.lastIndexOf('</html>')), '');
      });
    expect(await differs()).toBe('');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page);
    expect(await differs()).toMatch(/^<backgrounder-popover popover="manual"><\/backgrounder-popover><\/html>$/);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await differs()).toBe('');
    await page.close();
  });

  it('has nothing that axe would object to, in either theme', async () => {
    for (const path of ['/2025/12/05/lawmakers-ask-plain', '/2025/12/05/lawmakers-ask-dark'] as const) {
      const { page } = await read(path);
      await hoverText(page, 'Pete Hegseth');
      await waitForCard(page);
      await rest(200);
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(context: unknown): Promise<{ violations: unknown[] }> } };
        return (await axe.run({ include: [{ fromShadowDom: ['backgrounder-popover', '.frame'] }] })).violations;
      });
      expect(violations).toEqual([]);
      await page.close();
    }
  });

  it('unfolds more statements and their sources on the reader’s word only', async () => {
    const { page } = await read('/2025/12/05/lawmakers-ask-plain');
    await hoverText(page, 'Pete Hegseth');
    const first = await waitForCard(page, 'pete-hegseth');
    await clickInCard(page, '.source summary');
    await page.waitForFunction(() =>
      document.querySelector('backgrounder-popover')?.shadowRoot?.querySelector('.source-details'),
    );
    await clickInCard(page, '.unfold summary');
    await expect.poll(async () => (await readCard(page))?.claims.length).toBeGreaterThan(first.claims.length);
    await page.close();
  });

  it('copies what it says with its sources', async () => {
    const { page } = await read('/2025/12/05/lawmakers-ask-typing');
    await hoverText(page, 'Roger Wicker');
    await waitForCard(page, 'roger-wicker');
    await clickInCard(page, '.actions > .quiet');
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
    const { page } = await read('/2025/12/05/lawmakers-ask-plain');
    const own = await session.openOwn('options');
    const set = (settings: object) => askExtension(own, (api, change) => api.storage.sync.set(change), settings);
    await set({ version: 1, marks: false, modifier: 'shift', appearance: 'dark', hoverDelay: 0 });
    await page.bringToFront();
    await waitForNoMarks(page);
    await hoverText(page, 'Rand Paul');
    await rest(300);
    expect(await readCard(page)).toBeNull();
    await page.keyboard.down('Shift');
    await waitForCard(page, 'rand-paul');
    await page.keyboard.up('Shift');
    expect((await look(page))?.background).toBe('rgb(29, 31, 34)');
    await askExtension(own, (api) => api.storage.sync.clear());
    await own.close();
    await page.close();
  });

  it('marks a whole name across inline elements and keeps its marks through a shift of the page', async () => {
    const { page } = await read('/2025/12/05/lawmakers-ask-plain');
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
