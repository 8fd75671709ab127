// The card where the page makes it hard: strict, dark, layered, hostile.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articlePage, PARAGRAPHS, strictPolicy } from './fixtures/article-page.ts';
import { BROWSERS } from './harness/browser.ts';
import { lookAtCard } from './harness/card.ts';
import { collectErrors, hoverText, waitForCard, waitForMarks, waitForNoCard } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const at = (name: string) => `/2025/12/05/lawmakers-ask-${name}`;
const pages = {
  [at('plain')]: articlePage(),
  [at('strict')]: strictPolicy(articlePage()),
  [at('snapshot')]: articlePage({
    head: '<script>onload = () => { before = document.documentElement.outerHTML }</script>',
  }),
  [at('layers')]: articlePage({
    head: '<style>.bar { position: sticky; top: 0; z-index: 2147483647; height: 60px; background: #eee }</style>',
    before: '<div class="bar">A bar that never leaves</div>',
    after: '<dialog style="top: 200px; z-index: 2147483647; width: 90%; height: 400px">Cookies?</dialog>',
  }),
  [at('hostile')]: articlePage({
    html: 'lang="en" style="font-size: 60px"',
    head: `<style>@layer page { * { all: revert !important; } }
      * { all: revert !important; position: static !important; display: inline !important; left: 0 !important; opacity: 0.99 !important; }
      @property --paper { syntax: "<length>"; inherits: true; initial-value: 3px; }
      @property --left { syntax: "<length>"; inherits: false; initial-value: 0px; }
      [data-backgrounder] { display: none !important; transform: scale(0.1) !important }</style>`,
  }),
  [at('dark')]: articlePage({
    head: '<style>html { background: #101214 } body { color: #ddd }</style>',
  }),
  [at('broken-name')]: articlePage({
    body: `<p style="width: 90px">Late on Tuesday the new secretary Pete Hegseth and others spoke.</p>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`,
  }),
};

describe.each(BROWSERS)('the card on a difficult page in %s', (name) => {
  const stage = setStage(name, pages);

  async function read(name: string): Promise<{ page: Page; errors: string[] }> {
    const page = await stage.session.open();
    const errors = collectErrors(page);
    await page.goto(stage.site.url(at(name)));
    await waitForMarks(page, 4);
    return { page, errors };
  }

  it('works under a strict policy with Trusted Types', async () => {
    const { page, errors } = await read('strict');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    expect((await lookAtCard(page)).width).toBe(360);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('lies above sticky bars and dialogs', async () => {
    const { page } = await read('layers');
    await page.evaluate(() => document.querySelector('dialog')!.show());
    await page.evaluate(() => scrollTo(0, 0));
    await hoverText(page, 'Lawmakers');
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    await page.evaluate(() => document.querySelector('dialog')!.show());
    await rest(100);
    expect((await lookAtCard(page)).onTop).toBe(true);
    await page.close();
  });

  it('looks the same on a hostile page', async () => {
    const { page } = await read('hostile');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    await rest(200);
    const seen = await lookAtCard(page);
    expect(seen).toMatchObject({
      width: 360,
      onTop: true,
      fontSize: '14px',
      background: 'rgb(255, 255, 255)',
    });
    await page.close();
  });

  it('is dark on a dark page', async () => {
    const { page } = await read('dark');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    expect((await lookAtCard(page)).background).toBe('rgb(29, 31, 34)');
    await page.close();
  });

  it('scrolls as a whole in a low window, where its head would leave no room', async () => {
    const { page } = await read('plain');
    const scrolls = () =>
      page.evaluate(() => {
        const root = document.querySelector('[data-backgrounder]')!.shadowRoot!;
        return ['.card', '.body'].filter((part) => {
          const { scrollHeight, clientHeight } = root.querySelector(part)!;
          return scrollHeight > clientHeight;
        });
      });
    for (const [height, expected] of [
      [400, ['.card']],
      [800, ['.body']],
    ] as const) {
      await page.setViewport({ width: 500, height });
      await hoverText(page, 'Rand Paul');
      await waitForCard(page, 'rand-paul');
      expect(await scrolls()).toEqual(expected);
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
      await waitForNoCard(page);
    }
    await page.close();
  });

  it('covers neither line of a name that is broken over two', async () => {
    const { page } = await read('broken-name');
    await hoverText(page, 'Pete Hegseth');
    await waitForCard(page, 'pete-hegseth');
    const box = await lookAtCard(page);
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
    const { page } = await read('snapshot');
    const differs = () =>
      page.evaluate(() => {
        const { before } = globalThis as unknown as { before: string };
        const now = document.documentElement.outerHTML;
        return now === before ? '' : now.replace(before.slice(0, before.lastIndexOf('</html>')), '');
      });
    expect(await differs()).toBe('');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page);
    expect(await differs()).toMatch(
      /^<div (data-backgrounder="" popover="manual"|popover="manual" data-backgrounder="")><\/div><\/html>$/,
    );
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await differs()).toBe('');
    await page.close();
  });

  it('has nothing that axe would object to, in either theme', async () => {
    for (const path of ['plain', 'dark']) {
      const { page } = await read(path);
      await hoverText(page, 'Pete Hegseth');
      await waitForCard(page);
      await rest(200);
      // A card that nobody is in is inert, and axe would pass it by.
      const { left, top } = await lookAtCard(page);
      await page.mouse.move(left + 20, top + 20, { steps: 4 });
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(context: unknown): Promise<{ violations: unknown[] }> } };
        return (await axe.run({ include: [{ fromShadowDom: ['[data-backgrounder]', '.frame'] }] })).violations;
      });
      expect(violations).toEqual([]);
      await page.close();
    }
  });
});
