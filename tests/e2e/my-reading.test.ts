// A reader keeps an article; from then on it stands behind its names in others.
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/browser.ts';
import { click, openPanelFor, waitForText } from './harness/own-pages.ts';
import { hoverText, readMarks, waitForCard } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const page = (title: string, date: string, paragraphs: string[]): string =>
  `<!doctype html><html lang="en"><title>${title}</title><meta property="og:site_name" content="The Quay">
  <meta property="article:published_time" content="${date}T08:00:00Z"><article><h1>${title}</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</article>`;

const FIRST = page('Harbor board is told of cracks', '2026-03-02', [
  'The Port of Ellismouth closed its oldest pier on Monday after an inspector found cracks in its piles, the harbor board said in a statement.',
  'Marguerite Dallow, the director of the Ellismouth Harbor Board, said that the pier would stay shut until June. “We will not open it before it is safe,” Dallow said.',
  'Councilman Tobias Wrenfield alleged that the board had known of the cracks since last year. Dallow denied that the board had known.',
  'The inspector, Anselm Corrigan, will report to the council next week. Corrigan has worked in Ellismouth for eleven years.',
]);
const SECOND = page('What the pier meant to Ellismouth', '2026-03-09', [
  'For a hundred years the pier has been the place where the town of Ellismouth went on Sundays, and its closing has left the cafés empty.',
  'Marguerite Dallow has been asked to come to the council on Thursday and to explain what the board knew and when it knew it.',
  'Tobias Wrenfield, who first spoke of the cracks, says that he will ask for the letters to be read aloud to everybody who comes.',
]);

const KNOWN = page('What a congressman asked', '2026-03-16', [
  'Representative Seth Moulton, Democrat of Massachusetts, said on Monday that he would ask for the records of the strike to be published.',
  'Seth Moulton told the committee that the families had waited long enough, and that he would not let the matter rest until June.',
  'The committee will meet again on Thursday, and its chairman has said that the records will be read to the members behind closed doors.',
]);

describe.each(BROWSERS)('my reading in %s', (name) => {
  const stage = setStage(name, {
    '/2026/03/02/first': FIRST,
    '/2026/03/09/second': SECOND,
    '/2026/03/16/known': KNOWN,
  });

  afterEach(async () => {
    for (const open of await stage.session.browser.pages()) if (open.url().startsWith('http')) await open.close();
  });

  const keep = async (path: string): Promise<{ article: Page; panel: Page }> => {
    const article = await stage.open(path);
    await article.waitForFunction(() => document.readyState === 'complete');
    const panel = await openPanelFor(stage.session, article);
    await press(panel);
    await waitForText(panel, 'You kept this article');
    return { article, panel };
  };

  it('keeps an article, meets its names again, forgets it', async () => {
    const { panel } = await keep('/2026/03/02/first');
    await waitForText(panel, 'New: ');
    expect(await panel.$eval('.keep', ({ textContent }) => textContent)).toContain('Marguerite Dallow');
    await panel.close();

    const second = await stage.open('/2026/03/09/second');
    await expect
      .poll(async () => (await readMarks(second)).map(({ text }) => text), { timeout: 15_000 })
      .toContain('Marguerite Dallow');
    await hoverText(second, 'Marguerite Dallow');
    const card = await waitForCard(second);
    expect(card.text).toContain('From your reading');
    expect(card.text).toContain('We will not open it before it is safe');
    expect(card.text).toMatch(/denied/i);

    const options = await stage.session.openOwn('options');
    await click(options, '[data-kept] button');
    await waitForText(options, 'Forgotten');
    await options.close();
    await second.bringToFront();
    await expect
      .poll(async () => (await readMarks(second)).map(({ text }) => text), { timeout: 15_000 })
      .not.toContain('Marguerite Dallow');
  });

  it('says that a program drafted it, beside what other packs say too', async () => {
    const { article, panel } = await keep('/2026/03/16/known');
    await panel.close();
    await article.reload();
    await hoverText(article, 'Seth Moulton');
    await expect
      .poll(async () => (await waitForCard(article, 'seth-moulton')).text, { timeout: 10_000 })
      .toMatch(/From your reading[\s\S]*Drafted by program from these documents, not reviewed/);
    const options = await stage.session.openOwn('options');
    await click(options, '[data-kept] button');
    await waitForText(options, 'Forgotten');
    await options.close();
  });

  it('has an article whole or not at all when the panel is closed while it works', async () => {
    const article = await stage.open('/2026/03/02/first');
    const listed = async () => {
      const options = await stage.session.openOwn('options');
      await options.waitForSelector('#myReading [role=status]');
      const count = (await options.$$('[data-kept]')).length;
      await options.close();
      return count;
    };
    for (const wait of [0, 60, 150, 400]) {
      const panel = await openPanelFor(stage.session, article);
      await press(panel);
      await new Promise((done) => setTimeout(done, wait));
      await panel.close();
      expect(await listed()).toBeLessThanOrEqual(1);
    }
    const { panel } = await keep('/2026/03/02/first');
    await panel.close();
    expect(await listed()).toBe(1);
    const options = await stage.session.openOwn('options');
    await click(options, '[data-kept] button');
    await waitForText(options, 'Forgotten');
    await options.close();
  });

  it('keeps it once, takes it out as a file and brings it back after all was forgotten', async () => {
    const { panel } = await keep('/2026/03/02/first');
    await press(panel);
    await waitForText(panel, 'It names nobody');
    await panel.close();
    const options = await stage.session.openOwn('options');
    await options.waitForSelector('[data-kept]');
    expect(await options.$$('[data-kept]')).toHaveLength(1);
    await options.evaluate(() => {
      URL.createObjectURL = (blob) => {
        (blob as Blob).text().then((text) => Object.assign(globalThis, { saved: text }));
        return '#';
      };
    });
    await click(options, '[data-action=save-reading]');
    await options.waitForFunction('globalThis.saved');
    const saved = String(await options.evaluate('saved'));
    expect(JSON.parse(saved)).toMatchObject({
      title: 'Harbor board is told of cracks',
      publisher: 'The Quay',
      date: '2026-03-02',
    });

    await click(options, '[data-action=forget-reading]');
    await click(options, '[data-action=forget-reading]');
    await waitForText(options, 'Forgotten');
    await options.waitForFunction(() => document.querySelector('[data-kept]') === null);
    await bring(options, saved);
    await waitForText(options, '1 article was brought in');
    await options.waitForSelector('[data-kept]');
    await bring(options, '{"no":"article"}');
    await waitForText(options, 'holds no kept articles');
    await click(options, '[data-action=forget-reading]');
    await click(options, '[data-action=forget-reading]');
    await options.waitForFunction(() => document.querySelector('[data-kept]') === null);
    await options.close();
  });
});

/** Presses the button wherever it stands by then: an article that is read again moves what is above it. */
async function press(panel: Page): Promise<void> {
  const button = await panel.waitForSelector('[data-action=keep]:not([disabled])');
  await button!.evaluate((element) => (element as HTMLElement).click());
}

/** Chooses a file in the options, as a reader would. */
const bring = (options: Page, text: string): Promise<void> =>
  options.evaluate((content) => {
    const field = document.querySelector<HTMLInputElement>('#myReading input[type=file]')!;
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'my-reading.jsonl'));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
