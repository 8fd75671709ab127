import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findData } from '../quality/labelled-sets.ts';
import { articlePage, PARAGRAPHS } from './fixtures/article-page.ts';
import { bytesOf, makePackFolder, packOf, personOf } from './fixtures/pack-files.ts';
import { findBarriers } from './harness/accessibility.ts';
import { BROWSERS } from './harness/browser.ts';
import { click, waitForText } from './harness/own-pages.ts';
import {
  addPack,
  changeKept,
  choosePacks,
  madeBy,
  readKept,
  saveInstalled,
  waitForRefusal,
  waitForSummary,
} from './harness/packs.ts';
import { hoverText, readMarks, waitForCard } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const PATH = '/2025/12/05/harbour-master-resigns';
const OTHERS = [
  'Tamsin Okoro left the harbour board on Monday, and Jory Pellan took her place the same day.',
  ...PARAGRAPHS,
];
const ARTICLE = articlePage({ body: OTHERS.map((text) => `<p>${text}</p>`).join('') });

const tamsin = personOf('tamsin-okoro', 'Tamsin Okoro', { says: 'Okoro led the harbour board for nine years.' });
const jory = personOf('jory-pellan', 'Jory Pellan', { says: 'Pellan ran the ferry company.' });
const first = packOf('harbour', [tamsin]);
const second = packOf('harbour', [{ ...tamsin, description: 'Former head of the board.' }, jory], { version: '2' });

const folder = makePackFolder();
afterAll(folder.remove);

describe.each(BROWSERS)('packs in the options of %s', (name) => {
  const stage = setStage(name, { [PATH]: ARTICLE });
  const openBoth = async () => ({ page: await stage.open(PATH), options: await stage.session.openOwn('options') });
  const isMarked = (page: Awaited<ReturnType<typeof stage.open>>, text: string) => async () =>
    (await readMarks(page)).some((mark) => mark.text === text);

  it('are shown before they count; then the open article knows them at once, and is updated, switched off, removed, brought back', async () => {
    const { page, options } = await openBoth();
    const marked = (text: string) => expect.poll(isMarked(page, text), { timeout: 10_000 });
    await choosePacks(options, folder.write('first', first));
    const summary = await waitForSummary(options);
    for (const said of ['Pack harbour', 'CC0-1.0', '1 name or topic', '1 person', 'Tamsin Okoro', 'Harbour Gazette'])
      expect(summary).toContain(said);
    expect(await readKept(options)).toEqual([]);
    expect(await findBarriers(options)).toEqual([]);
    await click(options, '[data-action=keep-pack]');
    await options.waitForSelector('[data-installed=harbour]');
    await page.bringToFront();
    await marked('Tamsin Okoro').toBe(true);
    await hoverText(page, 'Tamsin Okoro');
    expect((await waitForCard(page, 'tamsin-okoro')).text).toContain('nine years');

    await options.bringToFront();
    await click(options, 'input[name="source harbour/gazette"]');
    await marked('Tamsin Okoro').toBe(false);
    const secondFile = folder.write('second', second);
    await choosePacks(options, secondFile);
    expect(await waitForSummary(options)).toMatch(/version 1[\s\S]+New names: 1\. Gone: 0\. Changed: 1\./);
    await click(options, '[data-action=keep-pack]');
    await options.waitForSelector('.outcomes > .added:nth-child(2)');
    expect((await readKept(options)).map(({ id, version }) => [id, version])).toEqual([['harbour', '2']]);
    // What was switched off stays off.
    expect(
      await options.$eval('input[name="source harbour/gazette"]', (box) => (box as HTMLInputElement).checked),
    ).toBe(false);
    await click(options, 'input[name="source harbour/gazette"]');
    await marked('Jory Pellan').toBe(true);

    await click(options, 'input[name="pack harbour"]');
    await marked('Jory Pellan').toBe(false);
    await click(options, 'input[name="pack harbour"]');
    await marked('Jory Pellan').toBe(true);

    expect(Buffer.from(await saveInstalled(options, 'harbour'))).toEqual(readFileSync(secondFile));

    await click(options, '[data-installed=harbour] [data-action=remove]');
    await marked('Jory Pellan').toBe(false);
    await click(options, '[data-action=bring-back]');
    await options.waitForSelector('[data-installed=harbour]');
    await marked('Jory Pellan').toBe(true);
    await click(options, '[data-installed=harbour] [data-action=remove]');
    await marked('Jory Pellan').toBe(false);
    await options.close();
    // The page that could bring it back is gone.
    const again = await stage.session.openOwn('options');
    await again.waitForSelector('[data-installed]');
    await expect.poll(() => readKept(again), { timeout: 10_000 }).toEqual([]);
    await again.close();
    await page.close();
  });

  it('are refused in words beside the file, and what was there stays', async () => {
    const options = await stage.session.openOwn('options');
    await addPack(options, folder.write('first', first), 'harbour');
    const kept = await readKept(options);
    const whole = bytesOf(second);
    const newer = { ...second, header: { ...second.header, formatVersion: 99 } };
    const bundled = packOf('us-defense-2025', [jory]);
    const wrong = packOf('wrong', [{ ...jory, related: ['nobody'] }]);
    const files: [file: string, bytes: Uint8Array, reason: string, words: RegExp][] = [
      ['cut.pack.jsonl.gz', whole.subarray(0, whole.length - 40), 'broken-gzip', /cut off/],
      ['text.gz', Buffer.from('not a pack'), 'problems', /mistakes/],
      ['other.jsonl', Buffer.from('{"a": 1}\n'), 'no-pack', /not a Backgrounder pack/],
      ['newer.gz', bytesOf(newer), 'newer', /newer Backgrounder/],
      ['bundled.gz', bytesOf(bundled), 'bundled', /cannot be replaced/],
      ['wrong.gz', bytesOf(wrong), 'problems', /mistakes/],
    ];
    await choosePacks(options, ...files.map(([file, bytes]) => folder.writeBytes(file, bytes)));
    for (const [file, , reason, words] of files) {
      const refusal = await waitForRefusal(options, file);
      expect(refusal.reason, file).toBe(reason);
      expect(refusal.words, file).toMatch(words);
    }
    expect(await readKept(options)).toEqual(kept);
    await options.close();
  });

  it('that name one person share a card, in the reader’s order, and what is switched off goes from it at once', async () => {
    const { page, options } = await openBoth();
    const hegseth = personOf('x', 'Pete Hegseth', { says: 'The harbour board wrote to Hegseth twice.' });
    await addPack(options, folder.write('letters', packOf('letters', [hegseth])), 'letters');
    await page.bringToFront();
    await expect.poll(isMarked(page, 'Pete Hegseth'), { timeout: 10_000 }).toBe(true);
    await hoverText(page, 'Pete Hegseth');
    const own = await waitForCard(page, 'pete-hegseth');
    const partOf = (of: string) =>
      page.evaluate(
        (pack) =>
          document.querySelector('[data-backgrounder]')?.shadowRoot?.querySelector<HTMLElement>(`[data-from="${pack}"]`)
            ?.innerText ?? '',
        of,
      );
    expect(own.claims.length).toBeGreaterThan(2);
    expect(await partOf('letters')).toMatch(/Pack letters[\s\S]+wrote to Hegseth twice/);

    await options.bringToFront();
    const order = () =>
      options.$$eval('.pack-list > li', (rows) => rows.map((row) => row.getAttribute('data-installed')));
    for (let place = (await order()).indexOf('letters'); place > 0; place--) {
      await click(options, '[data-installed=letters] [data-action=up]');
      await expect.poll(async () => (await order()).indexOf('letters')).toBe(place - 1);
    }
    await page.bringToFront();
    await expect.poll(() => partOf('us-defense-2025'), { timeout: 10_000 }).toContain('US');
    await options.bringToFront();
    await click(options, 'input[name="pack letters"]');
    await page.bringToFront();
    const all = async () => (await partOf('letters')) + (await partOf('us-defense-2025'));
    await expect.poll(all, { timeout: 10_000 }).toBe('');
    await options.close();
    await page.close();
  });

  it('are made again where an older version made them, and set aside where they are damaged; the others work', async () => {
    const options = await stage.session.openOwn('options');
    await addPack(options, folder.write('first', first), 'harbour');
    await changeKept(options, 'harbour', 'outdated');
    await expect.poll(() => madeBy(options, 'harbour'), { timeout: 15_000 }).not.toBe('0/0');
    await changeKept(options, 'harbour', 'damaged');
    await waitForText(options, 'was set aside');
    expect(await options.$$eval('[data-pack]', (all) => all.map((one) => one.getAttribute('data-pack')))).toContain(
      'us-defense-2025',
    );
    // The file is whole: it takes the damaged one’s place.
    await addPack(options, folder.write('first', first), 'harbour');
    await options.waitForSelector('[data-pack=harbour]');
    await options.close();
  });
});

const data = findData();
if (!data)
  console.warn('packs: the name list is not tried, the shared data (BACKGROUNDER_DATA or ../shared/data) is not here');

describe.runIf(data).each(BROWSERS)('the list of 12,794 legislators in %s', (name) => {
  const text =
    'Lisa Murkowski and Amy Klobuchar asked the clerk for the letters, and the clerk sent them the same day.';
  const stage = setStage(name, {
    [PATH]: articlePage({ body: [text, ...PARAGRAPHS].map((one) => `<p>${one}</p>`).join('') }),
  });

  it('is compiled, added, and known to the open article', async () => {
    const file = join(folder.path, 'us-legislators.pack.jsonl.gz');
    const cli = join(process.env['BACKGROUNDER_OUT'] ?? 'dist', 'cli/backgrounder.mjs');
    execFileSync(
      process.execPath,
      [cli, 'compile', '--entries', join(data!, 'names/us-legislators.jsonl.gz'), '-o', file],
      {
        stdio: 'ignore',
      },
    );
    const page = await stage.open(PATH);
    const options = await stage.session.openOwn('options');
    await choosePacks(options, file);
    expect(await waitForSummary(options)).toContain('12,794 names and topics');
    await click(options, '[data-action=keep-pack]');
    await options.waitForSelector('[data-installed=us-legislators]');
    await page.bringToFront();
    const marks = async () => (await readMarks(page)).map((mark) => mark.text);
    await expect.poll(marks, { timeout: 10_000 }).toEqual(expect.arrayContaining(['Lisa Murkowski', 'Amy Klobuchar']));
    await options.close();
    await page.close();
  });
});
