// What is selected in the card and copied from it is between the card and its reader; what happens in it stays in it.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articlePage } from './fixtures/article-page.ts';
import { BROWSERS } from './harness/browser.ts';
import { clickInCard, lookAtCard } from './harness/card.ts';
import { hoverText, readCard, waitForCard, waitForMarks, waitForNoCard } from './harness/reader.ts';
import type { Reply } from './harness/serve.ts';
import { setStage } from './harness/stage.ts';

const FIELD = '<p><textarea id="field"></textarea><span id="rich" contenteditable></span></p>';
/** Puts words of its own on the clipboard, whatever is copied. */
const guard = (target: string, capture: boolean) => `<script>
  ${target}.addEventListener('copy', (event) => {
    event.clipboardData.setData('text/plain', 'Read more at The Daily Example');
    event.clipboardData.setData('text/html', '<b>Read more at The Daily Example</b>');
    event.preventDefault();
  }, ${capture});</script>`;
const GUARDS: Record<string, string> = {
  document: guard('document', true),
  rising: guard('document', false),
  window: guard('window', true),
};
/** Is before us on the window and lets nobody else hear. */
const STOPS = `<script>addEventListener('copy', (event) => {
  event.clipboardData.setData('text/plain', 'Read more'); event.preventDefault(); event.stopImmediatePropagation() }, true)</script>`;
const HEARS = `<script>
  globalThis.heard = new Set();
  const types = new Set(['focusin', 'focusout', 'compositionstart', 'compositionend', 'textInput', 'DOMActivate', 'DOMMouseScroll', 'MozMousePixelScroll']);
  for (const of of [window, document, document.documentElement]) for (const name in of) if (name.startsWith('on')) types.add(name.slice(2));
  for (const type of types) addEventListener(type, (event) => {
    if (event.target.matches?.('[data-backgrounder]')) heard.add(type);
  });</script>`;
const noClipboard = (body: string): Reply => ({ body, headers: { 'permissions-policy': 'clipboard-write=()' } });

const path = (name: string) => `/2025/12/05/lawmakers-ask-${name}`;
const modifier = 'Control';

describe.each(BROWSERS)('copying from the card in %s', (name) => {
  const stage = setStage(name, {
    [path('plain')]: articlePage({ before: FIELD }),
    [path('stops')]: articlePage({ before: FIELD, head: STOPS }),
    [path('hears')]: articlePage({ before: FIELD, head: HEARS }),
    ...Object.fromEntries(
      Object.entries(GUARDS).map(([which, head]) => [path(which), noClipboard(articlePage({ before: FIELD, head }))]),
    ),
  });

  async function read(which: string, host?: string): Promise<Page> {
    const page = await stage.session.open(stage.site.url(path(which), host));
    await waitForMarks(page, 4);
    await hoverText(page, 'Roger Wicker');
    await waitForCard(page, 'roger-wicker');
    return page;
  }
  async function press(page: Page, key: 'KeyA' | 'KeyC' | 'KeyV'): Promise<void> {
    await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    await page.keyboard.up(modifier);
  }
  /** What a reader gets who pastes now: as plain text, and where all else is kept too. */
  async function paste(page: Page): Promise<string> {
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    let pasted = '';
    for (const field of ['#field', '#rich']) {
      await page.focus(field);
      await press(page, 'KeyV');
      pasted += await page.$eval(field, (element) => (element as HTMLTextAreaElement).value ?? element.textContent);
    }
    return pasted;
  }
  /** Draws the pointer over the first statement of the card. */
  async function selectStatement(page: Page): Promise<string> {
    await new Promise((done) => setTimeout(done, 200));
    const { text, left, right, top, bottom } = await page.evaluate(() => {
      const said = document
        .querySelector('[data-backgrounder]')!
        .shadowRoot!.querySelector<HTMLElement>('.claim .text')!;
      const range = document.createRange();
      range.selectNodeContents(said);
      const lines = [...range.getClientRects()];
      const { left, top } = lines[0]!;
      const { right, bottom } = lines.at(-1)!;
      return { text: said.innerText, left, top, right, bottom };
    });
    await page.mouse.move(left + 1, top + 6, { steps: 5 });
    await page.mouse.down();
    await page.mouse.move(left + 30, top + 8, { steps: 3 });
    await page.mouse.move(right + 4, bottom - 4, { steps: 5 });
    await page.mouse.up();
    return text.replace(/\s+/g, ' ').trim();
  }

  it.each(Object.keys(GUARDS))('a button copies what it says, also past a page’s own words (%s)', async (which) => {
    const page = await read(which);
    await clickInCard(page, '[data-action=copy]');
    await expect.poll(async () => (await readCard(page))?.text).toContain('Copied');
    const pasted = await paste(page);
    expect(pasted).toMatch(/^Roger Wicker/);
    expect(pasted).not.toContain('Daily Example');
    await page.close();
  });

  it('a button says so where it could not copy', async () => {
    const page = await read('stops');
    await clickInCard(page, '[data-action=copy]');
    await expect.poll(async () => (await readCard(page))?.text).toContain('Could not copy');
    await page.close();
  });

  it('a button asks no page where the browser lets it write by itself', async () => {
    // To browsers this host is as good as https.
    const page = await read('stops', 'localhost');
    await clickInCard(page, '[data-action=copy]');
    await expect.poll(async () => (await readCard(page))?.text).toContain('Copied');
    expect(await paste(page)).toMatch(/^Roger Wicker/);
    await page.close();
  });

  it('a button copies by the keyboard too', async () => {
    const page = await read('document');
    // A card that nobody is in is inert.
    const { left, top } = await lookAtCard(page);
    await page.mouse.move(left + 20, top + 20, { steps: 4 });
    await page.evaluate(() => {
      const root = document.querySelector('[data-backgrounder]')!.shadowRoot!;
      root.querySelector<HTMLElement>('.actions [data-action=copy]')!.focus();
    });
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await readCard(page))?.text).toContain('Copied');
    expect(await paste(page)).toMatch(/^Roger Wicker/);
    await page.close();
  });

  it.each(['plain', 'document'])('what is selected in the card is copied as it stands (%s)', async (which) => {
    const page = await read(which);
    const text = await selectStatement(page);
    await press(page, 'KeyC');
    const pasted = (await paste(page)).replace(/\s+/g, ' ');
    expect(pasted).toContain(text.slice(0, 40));
    expect(pasted).not.toContain('Daily Example');
    await page.close();
  });

  it('all of the page, selected and copied, is the page without the card', async () => {
    for (const before of ['nothing', 'a selection in the card']) {
      const page = await read('plain');
      if (before !== 'nothing') {
        await selectStatement(page);
        await clickInCard(page, 'button[aria-label="Keep open"]');
        await page.mouse.click(900, 300);
      }
      expect(await readCard(page)).not.toBeNull();
      await press(page, 'KeyA');
      await press(page, 'KeyC');
      const pasted = await paste(page);
      expect(pasted).toContain('Roger Wicker did not join her');
      expect(pasted).not.toContain('Keep open');
      expect(pasted).not.toContain('Backgrounder');
      expect(pasted).not.toContain('Copy with sources');
      await page.close();
    }
  });

  it('nothing that happens in the card rises into the page', async () => {
    const page = await read('hears');
    await selectStatement(page);
    const { x, y } = await page.evaluate(() => {
      const box = document.querySelector('[data-backgrounder]')!.shadowRoot!.querySelector('.claim .text')!;
      const { left, top } = box.getBoundingClientRect();
      return { x: left + 20, y: top + 8 };
    });
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.click(x, y, { count: 2 });
    for (const button of ['middle', 'right'] as const) await page.mouse.click(x, y, { button });
    await page.mouse.wheel({ deltaY: 40 });
    await clickInCard(page, '.source');
    await page.evaluate(() =>
      document.querySelector('[data-backgrounder]')!.shadowRoot!.querySelector<HTMLElement>('.quiet')!.focus(),
    );
    await page.keyboard.type('a1');
    await page.keyboard.press('Tab');
    await press(page, 'KeyC');
    await press(page, 'KeyV');
    expect(await page.evaluate(() => [...(globalThis as unknown as { heard: Set<string> }).heard])).toEqual([]);
    await page.close();
  });
});
