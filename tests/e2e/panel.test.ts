import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBarriers } from './harness/accessibility.ts';
import { BROWSERS } from './harness/browser.ts';
import { clickInCard } from './harness/card.ts';
import { askExtension, click, openPanelFor, tabIdOf, waitForText } from './harness/own-pages.ts';
import { hoverText, readMarks, waitForCard, waitForMarks, waitForNoMarks } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const ARTICLE = readFileSync('tests/articles/pentagon-questions/page.html', 'utf8');
const SHOP = `<!doctype html><title>Shop</title><h1>Offers</h1>
<ul><li><a href="/1">Chair</a><li><a href="/2">Table</a></ul>
<p>As seen in the office of Defense Secretary Pete Hegseth at the Pentagon.</p>`;

describe.each(BROWSERS)('the panel in %s', (name) => {
  const stage = setStage(name, { '/2025/12/05/article': ARTICLE, '/shop': SHOP });

  // A test that fails half-way leaves no site switched off for the next one.
  afterEach(async () => {
    for (const page of await stage.session.browser.pages()) if (page.url().startsWith('http')) await page.close();
    const own = await stage.session.openOwn('options');
    await askExtension(own, ({ storage }) => storage.sync.clear());
    await own.close();
  });

  const openArticle = async () => {
    const page = await stage.open('/2025/12/05/article');
    await waitForMarks(page);
    return page;
  };

  it('lists the eight that matter most, then all or one kind; why each was marked is behind a small sign', async () => {
    const page = await openArticle();
    const panel = await openPanelFor(stage.session, page);
    await panel.waitForSelector('.cast .name[data-entry="pete-hegseth"]');
    const rows = () => panel.$$eval('.cast .row', (all) => all.length);
    expect(await rows()).toBe(8);
    expect(await panel.$eval('.cast .row', (row) => row.getBoundingClientRect().height)).toBeLessThanOrEqual(45);
    expect(await panel.$eval('.cast', (cast) => cast.textContent)).not.toContain('Full name');
    await click(panel, '.cast .ask');
    await waitForText(panel, 'Full name');

    await panel.focus('[name=kinds][value=main]');
    await panel.keyboard.press('ArrowRight');
    const all = Number(/\d+/.exec(await panel.$eval('.kind-choice.all', ({ textContent }) => textContent ?? ''))?.[0]);
    expect(all).toBeGreaterThan(8);
    await expect.poll(rows).toBe(all);
    await panel.keyboard.press('ArrowRight');
    await panel.waitForFunction(() => !document.querySelector('.cast .name:not(.person)'));
    await panel.close();
    await page.close();
  });

  it('copies a report of what is marked and why, for a reader to send', async () => {
    const page = await openArticle();
    const panel = await openPanelFor(stage.session, page);
    await click(panel, '[data-action=report]');
    await waitForText(panel, 'Copied');
    await panel.focus('input[type=search]');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('KeyV');
    await panel.keyboard.up('Control');
    const pasted = await panel.$eval('input[type=search]', (field) => (field as HTMLInputElement).value);
    expect(pasted).toContain(page.url());
    expect(pasted).toMatch(/“Pete Hegseth”.* → Pete Hegseth \(us-defense-2025\/pete-hegseth\)/);
    await panel.close();
    await page.close();
  });

  const findSidePanel = async () => {
    const target = await stage.session.browser.waitForTarget((one) => one.url().endsWith('/panel.html'), {
      timeout: 10_000,
    });
    return target.asPage();
  };
  // Puppeteer does not hear where a tab of ours in Firefox went; the page itself knows.
  const findPanelTab = () =>
    vi.waitFor(
      async () => {
        for (const one of await stage.session.browser.pages()) {
          const at = await one.evaluate(() => location.pathname).catch(() => '');
          if (at.endsWith('/panel.html')) return one;
        }
        throw new Error('no tab shows the panel');
      },
      { timeout: 10_000, interval: 100 },
    );

  it('opens from a card, with that card', async () => {
    const page = await openArticle();
    await hoverText(page, 'Seth Moulton');
    await waitForCard(page, 'seth-moulton');
    await clickInCard(page, '[data-action=panel]');
    const panel = name === 'chromium' ? await findSidePanel() : await findPanelTab();
    await panel.waitForFunction(() =>
      document.querySelector('.card-frame')?.shadowRoot?.querySelector('[data-entry="seth-moulton"]'),
    );
    await panel.close().catch(() => null);
    await page.close();
  });

  it('finds an entry in spite of a typing error, and shows its card with its sources', async () => {
    const page = await openArticle();
    const panel = await openPanelFor(stage.session, page);
    await panel.type('input[type=search]', 'Pete Hegsteh');
    await panel.waitForSelector('.found .name');
    expect(await panel.$eval('.found .name', (first) => first.getAttribute('data-entry'))).toBe('pete-hegseth');
    await panel.keyboard.press('Enter');
    await panel.waitForFunction(() =>
      document.querySelector('.card-frame')?.shadowRoot?.querySelector('[data-entry="pete-hegseth"] [data-source]'),
    );
    expect(await findBarriers(panel)).toEqual([]);
    expect(await panel.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('role'))).toBe(
      'dialog',
    );
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('.found .name', { visible: true });
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await panel.close();
    await page.close();
  });

  it('says so when nothing is found', async () => {
    const page = await openArticle();
    const panel = await openPanelFor(stage.session, page);
    await panel.type('input[type=search]', 'qqqqzzzzxxxx');
    await waitForText(panel, 'Nothing in your packs is called');
    await waitForText(panel, 'What it covers');
    await panel.close();
    await page.close();
  });

  it('does not say that nothing is found when nobody answered', async () => {
    const page = await openArticle();
    const panel = await openPanelFor(stage.session, page);
    await panel.evaluate(() => {
      const scope = globalThis as unknown as Record<string, { runtime: { sendMessage: unknown } } | undefined>;
      (scope['browser'] ?? scope['chrome'])!.runtime.sendMessage = () => Promise.reject(new Error('gone'));
    });
    await panel.type('input[type=search]', 'qqqqzzzzxxxx');
    await waitForText(panel, 'Backgrounder did not answer.');
    await panel.close();
    await page.close();
  });

  it('switches this site off and on again, in the open page at once', async () => {
    const page = await openArticle();
    const panel = await openPanelFor(stage.session, page);
    await click(panel, 'input[name=site]');
    await waitForText(panel, 'You switched Backgrounder off on this site.');
    await page.bringToFront();
    await waitForNoMarks(page);
    await panel.bringToFront();
    await click(panel, 'input[name=site]');
    await page.bringToFront();
    await waitForMarks(page);
    await panel.close();
    await page.close();
  });

  it('pauses everywhere, and goes on', async () => {
    const page = await openArticle();
    const panel = await openPanelFor(stage.session, page);
    await click(panel, '[data-action=pause]');
    await waitForText(panel, 'Paused: no names are marked anywhere.');
    await page.bringToFront();
    await waitForNoMarks(page);
    await panel.bringToFront();
    await click(panel, '[data-action=resume]');
    await page.bringToFront();
    await waitForMarks(page);
    await panel.close();
    await page.close();
  });

  it('says in words that a page is no article, and looks anyway when told to', async () => {
    const page = await stage.open('/shop');
    const panel = await openPanelFor(stage.session, page);
    await waitForText(panel, 'This page does not look like an article');
    expect(await readMarks(page)).toEqual([]);
    await click(panel, '[data-action=read]');
    await page.bringToFront();
    expect((await waitForMarks(page)).map(({ text }) => text)).toContain('Pete Hegseth');
    await panel.close();
    await page.close();
  });

  it('says the state on the toolbar button: a number, or why there is none', async () => {
    const page = await openArticle();
    const tabId = await tabIdOf(stage.session, page);
    const own = await stage.session.openOwn('options');
    const look = () =>
      askExtension(
        own,
        async ({ action }, id) =>
          [await action.getBadgeText({ tabId: id }), await action.getTitle({ tabId: id })] as const,
        tabId,
      );
    const [badge, title] = await look();
    const marks = await readMarks(page);
    expect(Number(badge)).toBeGreaterThan(marks.length / 2);
    expect(title).toBe(`Backgrounder: ${badge} names on this page`);

    await page.bringToFront();
    await page.goto(stage.site.url('/shop'));
    await expect.poll(look, { timeout: 5_000 }).toEqual(['', 'Backgrounder: this page does not look like an article']);
    await own.close();
    await page.close();
  });

  it.each(['light', 'dark'])('has no barrier that axe can find, %s', async (appearance) => {
    const page = await openArticle();
    const panel = await openPanelFor(stage.session, page);
    await panel.evaluate((chosen) => {
      document.documentElement.dataset['appearance'] = chosen;
    }, appearance);
    await panel.waitForSelector('.name');
    expect(await findBarriers(panel)).toEqual([]);
    await panel.setViewport({ width: 320, height: 600 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await panel.close();
    await page.close();
  });
});
