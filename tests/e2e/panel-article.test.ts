// The article at a glance, driven by the keyboard as far as a pointer could drive it.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findBarriers } from './harness/accessibility.ts';
import { BROWSERS } from './harness/browser.ts';
import { click, openPanelFor, waitForText } from './harness/own-pages.ts';
import { waitForCard, waitForMarks } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const ARTICLE = readFileSync('tests/articles/pentagon-questions/page.html', 'utf8');
const ROSES = `<!doctype html><title>Roses</title><meta property="og:type" content="article"><article><h1>Roses</h1>${'<p>The gardeners of the town met on Monday to talk about roses and rain, and agreed to plant more of both. They will meet again in the spring, when the valley is green.</p>'.repeat(12)}</article>`;

describe.each(BROWSERS)('an article in the panel in %s', (name) => {
  const stage = setStage(name, { '/2025/12/05/article': ARTICLE, '/2025/12/05/roses': ROSES });

  async function open(): Promise<{ page: Page; panel: Page; close(): Promise<void> }> {
    const page = await stage.open('/2025/12/05/article');
    await waitForMarks(page);
    const panel = await openPanelFor(stage.session, page);
    // What is below the names is drawn after them.
    await panel.waitForSelector('.more');
    const close = async () => {
      await panel.close();
      await page.close();
    };
    return { page, panel, close };
  }

  /** Where in the page's text the name with the card begins. */
  const activePlace = (page: Page) =>
    page.evaluate(() => {
      const [range] = [...((CSS.highlights.get('backgrounder-active') ?? []) as Iterable<Range>)];
      if (!range) return -1;
      const before = document.createRange();
      before.setStart(document.body, 0);
      before.setEnd(range.startContainer, range.startOffset);
      return before.toString().length;
    });
  const press = async (panel: Page, selector: string, ...keys: Parameters<Page['keyboard']['press']>[0][]) => {
    await panel.bringToFront();
    await (await panel.waitForSelector(selector))!.focus();
    for (const key of keys) await panel.keyboard.press(key);
  };
  const at = (panel: Page) =>
    panel.evaluate(() => document.activeElement?.getAttribute('data-entry') ?? document.activeElement?.tagName);

  it('has a strip beside each name: arrows choose a mention, Enter goes there, so does a click', async () => {
    const { page, panel, close } = await open();
    const strip = '.row:has([data-entry="pete-hegseth"]) .strip';
    const said = () => panel.$eval(strip, (slider) => slider.getAttribute('aria-valuetext'));
    await press(panel, strip, 'Home');
    expect(await said()).toMatch(/^Mention 1 of \d+, \d+ % into the article$/);
    await panel.keyboard.press('Enter');
    await page.bringToFront();
    await waitForCard(page, 'pete-hegseth');
    const first = await activePlace(page);

    await press(panel, strip, 'End', 'ArrowLeft', 'ArrowRight', 'Enter');
    expect(await said()).toMatch(/^Mention (\d+) of \1,/);
    await page.bringToFront();
    await expect.poll(() => activePlace(page)).toBeGreaterThan(first);

    await panel.bringToFront();
    const box = await (await panel.$(strip))!.boundingBox();
    await panel.mouse.click(box!.x + 1, box!.y + box!.height / 2);
    await page.bringToFront();
    await expect.poll(() => activePlace(page)).toBe(first);
    await close();
  });

  it('opens a card from its row, with the way to the text above it', async () => {
    const { page, panel, close } = await open();
    await press(panel, '.cast .name[data-entry="pete-hegseth"]', 'Enter');
    await panel.waitForFunction(() =>
      document.querySelector('.card-frame')?.shadowRoot?.querySelector('[data-entry="pete-hegseth"]'),
    );
    await click(panel, '.entry-bar [data-action=show]');
    await page.bringToFront();
    await waitForCard(page, 'pete-hegseth');
    await close();
  });

  it('goes through names and what was found with the arrow keys', async () => {
    const { panel, close } = await open();
    const [first, second] = await panel.$$eval('.cast .name', (all) =>
      all.map((one) => one.getAttribute('data-entry')),
    );
    await press(panel, '.cast .name', 'ArrowDown');
    expect(await at(panel)).toBe(second);
    await panel.keyboard.press('ArrowUp');
    expect(await at(panel)).toBe(first);

    await panel.type('input[type=search]', 'heg');
    await panel.waitForSelector('.found .name[data-entry="pete-hegseth"]');
    await panel.keyboard.press('ArrowDown');
    expect(await at(panel)).toBe('pete-hegseth');
    await panel.keyboard.press('ArrowUp');
    expect(await at(panel)).toBe('INPUT');
    await close();
  });

  it('shows the questions in dispute that it touches, and both sides of one that is opened', async () => {
    const { panel, close } = await open();
    await press(panel, '.dispute summary', 'Enter');
    await panel.waitForSelector('.dispute .side .statement');
    const sides = await panel.$$eval('.dispute[open] .side', (all) =>
      all.map((side) => [...side.querySelectorAll('.statement')].map((one) => one.getAttribute('data-claim'))),
    );
    expect(sides).toHaveLength(2);
    for (const side of sides) expect(side.length).toBeGreaterThan(0);
    expect(new Set(sides.flat()).size).toBe(sides.flat().length);
    await close();
  });

  it('has a timeline whose axis opens closer by the keyboard, and an ordered list that follows', async () => {
    const { panel, close } = await open();
    await press(panel, '.fold.when summary', 'Enter');
    await panel.waitForSelector('.timeline .bar');
    const crumbs = () => panel.$$eval('.crumb', (all) => all.map(({ textContent }) => textContent));
    const shown = () =>
      panel.$eval('.timeline [role=status]', ({ textContent }) =>
        Number(/(\d+) statement/.exec(textContent ?? '')?.[1]),
      );
    const types = await panel.$$eval('.timeline .bar', (all) => all.map(({ className }) => className.split(' ')[1]));
    expect(types).toContain('event');
    const before = await crumbs();
    const [wide, segments] = [await shown(), await panel.$$eval('.segment:enabled', (all) => all.length)];
    expect(segments).toBeGreaterThan(1);
    await press(panel, '.segment:enabled', 'Enter');
    await expect.poll(async () => (await crumbs()).length).toBe(before.length + 1);
    expect(await shown()).toBeLessThanOrEqual(wide);
    await press(panel, '.crumb', 'Enter');
    await expect.poll(crumbs).toEqual(['All dates']);
    expect(await panel.$$eval('.timeline ol > li', (all) => all.length)).toBeGreaterThan(0);
    await close();
  });

  it('sets two sources on one entry side by side; entry, sources and all they say are had by the keyboard', async () => {
    const { panel, close } = await open();
    await press(panel, '.fold.compare summary', 'Enter');
    const columns = () =>
      panel.$$eval('.comparison .side', (all) =>
        all.map(
          (side) =>
            [
              side.getAttribute('data-source'),
              [...side.querySelectorAll('.statement')].map((one) => one.getAttribute('data-source')),
            ] as const,
        ),
      );
    await panel.waitForSelector('.comparison .statement');
    const found = await columns();
    expect(new Set(found.map(([source]) => source)).size).toBe(2);
    for (const [source, statements] of found) expect(new Set([source, ...statements]).size).toBe(1);
    await press(panel, '.comparison .others summary', 'Enter');
    await expect.poll(async () => (await columns()).length).toBeGreaterThan(found.length);

    await press(panel, '.comparison .two select', 'ArrowDown');
    const sources = async () => [...new Set((await columns()).map(([source]) => source))];
    await expect.poll(sources).not.toEqual([...new Set(found.map(([source]) => source))]);
    expect(await sources()).toHaveLength(2);

    const before = await panel.$eval('.comparison', ({ textContent }) => textContent);
    await press(panel, '.comparison .labelled select', 'ArrowDown');
    await expect.poll(() => panel.$eval('.comparison', ({ textContent }) => textContent)).not.toBe(before);
    await close();
  });

  it.each(['light', 'dark'])(
    'has no barrier that axe can find with everything open, %s, and fits any width',
    async (appearance) => {
      const { panel, close } = await open();
      await panel.evaluate((chosen) => {
        document.documentElement.dataset['appearance'] = chosen;
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      }, appearance);
      await click(panel, '.cast .ask');
      await panel.waitForSelector('.comparison .statement');
      expect(await findBarriers(panel)).toEqual([]);
      for (const width of [320, 720]) {
        await panel.setViewport({ width, height: 600 });
        expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await close();
    },
  );

  it('says what it covers where no name is in an article, with the way to the sample', async () => {
    const page = await stage.open('/2025/12/05/roses');
    const panel = await openPanelFor(stage.session, page);
    await waitForText(panel, 'None of the names that Backgrounder knows is in this article.');
    await panel.waitForSelector('.coverage');
    expect(await panel.$eval('.coverage', ({ textContent }) => textContent)).toMatch(
      /Backgrounder knows \d+ names and topics: “The Pentagon in 2025”/,
    );
    expect(await findBarriers(panel)).toEqual([]);
    expect(await panel.$('[data-action=sample]')).not.toBeNull();
    await panel.close();
    await page.close();
  });
});
