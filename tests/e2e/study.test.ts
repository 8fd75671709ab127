// What students take with them: citations, notes, a log of what they looked up; and the ways in to a name.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browser.ts';
import { askExtension, click, openPanelFor, tellPage, waitForText } from './harness/own-pages.ts';
import { hoverText, selectText, waitForCard, waitForMarks } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const ARTICLE = readFileSync('tests/articles/pentagon-questions/page.html', 'utf8');

describe.each(BROWSERS)('a student in %s', (name) => {
  const stage = setStage(name, { '/2025/12/05/article': ARTICLE });

  afterEach(async () => {
    for (const page of await stage.session.browser.pages()) if (page.url().startsWith('http')) await page.close();
    const own = await stage.session.openOwn('options');
    await askExtension(own, ({ storage }) => Promise.all([storage.sync.clear(), storage.local.clear()]));
    await own.close();
  });

  const openArticle = async () => {
    const page = await stage.open('/2025/12/05/article');
    await waitForMarks(page);
    return page;
  };

  /** Puts what was copied into the search field, as a reader would. */
  const paste = async (panel: Page, into: string): Promise<string> => {
    await panel.focus(into);
    await panel.keyboard.down('Control');
    await panel.keyboard.press('KeyV');
    await panel.keyboard.up('Control');
    return panel.$eval(into, (field) => (field as HTMLTextAreaElement).value);
  };

  it('copies a citation of every statement of a card, and of one', async () => {
    const panel = await stage.session.openOwn('panel', '#entry/us-defense-2025/pete-hegseth');
    await click(panel, '.study summary ::-p-text(Cite)');
    await panel.select('[name=citation]', 'mla');
    await click(panel, '[data-action=cite-all]');
    await waitForText(panel, 'Copied');
    await click(panel, '.study summary ::-p-text(Your note)');
    const pasted = await paste(panel, '[name=note]');
    expect(pasted).toMatch(/^Pete Hegseth\n/);
    expect(pasted).toMatch(/\(“[^”]+,” pars?\. [\d–, ]+\)\.\n/);
    await panel.close();
  });

  it('keeps a note, shows it on the card in the article, and takes it away', async () => {
    const page = await openArticle();
    const panel = await openPanelFor(stage.session, page);
    await click(panel, '.cast .name[data-entry="seth-moulton"]');
    await click(panel, '.study summary ::-p-text(Your note)');
    await panel.type('[name=note]', 'Ask about March <b>');
    await panel.keyboard.press('Tab');
    await waitForText(panel, 'Note kept');
    await panel.close();
    await page.reload();
    await waitForMarks(page);
    await hoverText(page, 'Seth Moulton');
    expect((await waitForCard(page, 'seth-moulton')).text).toContain('Ask about March <b>');
  });

  it('keeps a log only when asked to, and finds in it what was looked up', async () => {
    const page = await openArticle();
    const lookUp = async (text: string, entry: string) => {
      await page.bringToFront();
      await hoverText(page, text);
      await waitForCard(page, entry);
      await new Promise((done) => setTimeout(done, 1_500));
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
    };
    await lookUp('Seth Moulton', 'seth-moulton');
    let log = await stage.session.openOwn('panel', '#log');
    await waitForText(log, 'Nothing here yet');
    await click(log, '[name=readingLog]');
    await expect.poll(() => log.$eval('[name=readingLog]', (field) => (field as HTMLInputElement).checked)).toBe(true);
    await lookUp('Houthis', 'houthis');
    await lookUp('Seth Moulton', 'seth-moulton');
    await log.close();
    log = await stage.session.openOwn('panel', '#log');
    const names = () => log.$$eval('[data-look-up]', (all) => all.map((one) => (one as HTMLElement).dataset['lookUp']));
    await expect.poll(names).toEqual(['seth-moulton', 'houthis']);
    await log.type('.log [type=search]', 'HOU');
    await expect.poll(names).toEqual(['houthis']);

    await log.evaluate(() => {
      URL.createObjectURL = (blob) => {
        (blob as Blob).text().then((text) => Object.assign(globalThis, { saved: text }));
        return '#log';
      };
    });
    await click(log, '[data-action=export-anki]');
    await log.waitForFunction('globalThis.saved');
    const saved = String(await log.evaluate('saved'));
    expect(saved.split('\n').slice(0, 2)).toEqual(['#separator:Comma', '#html:true']);
    expect(saved).toContain('"backgrounder us-defense-2025/houthis","Houthis"');

    await click(log, '[data-look-up="houthis"]');
    await log.waitForSelector('.open-card');
    await expect.poll(() => log.url()).toMatch(/#entry\/us-defense-2025\/houthis$/);
    await log.keyboard.press('Escape');
    await click(log, '[data-action=clear-log]');
    await click(log, '[data-action=clear-log]');
    await waitForText(log, 'Nothing here yet');
    await log.close();
  });

  it('opens the card of the name that is selected', async () => {
    const page = await openArticle();
    await selectText(page, 'Seth Moulton');
    await tellPage(stage.session, page, { call: 'showSelection', params: {} });
    await waitForCard(page, 'seth-moulton');
  });

  it('finds an entry and a search by their addresses', async () => {
    const panel = await stage.session.openOwn('panel', '#search/Moulton');
    await panel.waitForSelector('[data-result="seth-moulton"]');
    await panel.evaluate(() => {
      location.hash = '#entry/us-defense-2025/seth-moulton';
    });
    await panel.waitForSelector('.open-card');
    await panel.close();
  });
});
