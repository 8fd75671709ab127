// A marked name looks as it did before, plus our line; where a browser would paint it otherwise, there is no mark.
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { articlePage, PARAGRAPHS } from './fixtures/article-page.ts';
import { BROWSERS } from './harness/browser.ts';
import { chooseMarks } from './harness/own-pages.ts';
import { comparePictures, takePicture } from './harness/picture.ts';
import { hoverText, waitForCard, waitForMarks, waitForNoMarks } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const NAME = 'Rand Paul';
const inSpan = (style: string) => `<span style="${style}">${NAME}</span>`;
const GRADIENT = 'background: linear-gradient(90deg, #c00, #00c); -webkit-background-clip: text; background-clip: text';

/** What the name looks like in a sentence of its own. */
const LOOKS: Record<string, string> = {
  plain: NAME,
  coloured: inSpan('color: #a00'),
  outlined: inSpan('color: #fff; -webkit-text-stroke: 1px #111'),
  bolder: inSpan('-webkit-text-stroke: 1px'),
  'stroke-below': inSpan('paint-order: stroke; color: #000; -webkit-text-stroke: 4px #0d0'),
  filled: inSpan('color: #111; -webkit-text-fill-color: #2a2'),
  'fill-seen-through': inSpan('-webkit-text-fill-color: #0006'),
  gradient: inSpan(`color: transparent; ${GRADIENT}`),
  'gradient-by-fill': inSpan(`-webkit-text-fill-color: transparent; ${GRADIENT}`),
  shadow: inSpan('text-shadow: 2px 2px 3px red'),
  'shadow-alone': inSpan('color: transparent; text-shadow: 0 0 4px #000'),
  emphasis: inSpan('text-emphasis: dot red'),
  ruby: `<ruby>${NAME}<rt>a senator</rt></ruby>`,
  link: `<a href="#elsewhere">${NAME}</a>`,
  'link-with-own-line': `<a href="#other" style="color: #111; text-decoration-color: #d0021b">${NAME}</a>`,
  'dark-words-in-a-link': `<a href="#third"><b style="color: #111">${NAME}</b></a>`,
  'thick-line': inSpan('text-decoration: underline 4px #00f'),
  'wavy-line': inSpan('text-decoration: underline wavy red'),
  'line-above': inSpan('text-decoration: overline green'),
  struck: `<s style="text-decoration-color: red">${NAME}</s>`,
  'struck-in-its-colour': `<s>${NAME}</s>`,
  difference: inSpan('color: #f0f; mix-blend-mode: difference'),
  pale: inSpan('opacity: 0.4'),
  'white-on-black': inSpan('background: #000; color: #eee'),
  marker: `<mark>${NAME}</mark>`,
};
const BLOCKS: Record<string, string> = {
  'initial-in-red': `<p class="initial">${NAME}, who was there, said so.</p>`,
  'initial-larger': `<p class="larger">${NAME}, who was there, said so.</p>`,
  'first-line-in-green': `<p class="first-line">${NAME}, who was there, said so.</p>`,
  'first-line-underlined': `<p class="first-line-under">${NAME}, who was there, said so.</p>`,
  'a-line-from-outside': `<div style="text-decoration: underline red"><p>It was ${NAME} who said so.</p></div>`,
};
const PAINTED = ['plain', 'coloured', 'gradient', 'shadow', 'link', 'struck-in-its-colour', 'white-on-black', 'marker'];
const LEFT_OUT = ['outlined', 'bolder', 'stroke-below', 'filled', 'gradient-by-fill'];

const NEXT =
  'And so on it went for most of the afternoon, until the committee rose and its members left the room, one by one.';
const body = [
  ...PARAGRAPHS.map((text) => `<p>${text}</p>`),
  ...Object.entries(LOOKS).map(([id, html]) => `<h2 id="${id}">It was ${html} who said so</h2><p>${NEXT}</p>`),
  ...Object.entries(BLOCKS).map(([id, html]) => `<div id="${id}">${html}</div><p>${NEXT}</p>`),
].join('\n');
const LATE = `<style>.late h2 { color: #fff; -webkit-text-stroke: 1px #111 }</style>`;
const HEAD = `<style>
  p.initial::first-letter { color: red; font-size: 40px }
  p.larger::first-letter { font-size: 40px }
  p.first-line::first-line { color: green }
  p.first-line-under::first-line { text-decoration: underline red }
  h2 { font-size: 24px; margin: 8px 0 }</style>`;
const UNSEEN_LINE = `<style>
  ${['person', 'organization', 'place', 'incident', 'topic'].map((kind) => `::highlight(backgrounder-${kind})`).join(', ')}
    { text-decoration-color: transparent !important }</style>`;

const PATH = '/2025/12/05/lawmakers-ask-in-all-looks';
const LATE_PATH = '/2025/12/05/lawmakers-ask-and-dress-up';

describe.each(BROWSERS)('a marked name in %s', (name) => {
  const stage = setStage(name, {
    [PATH]: articlePage({ head: HEAD + UNSEEN_LINE, body }),
    [LATE_PATH]: articlePage({
      head: LATE,
      body: PARAGRAPHS.map((text) => `<h2>Rand Paul and others</h2><p>${text}</p>`).join(''),
    }),
  });

  beforeAll(() => chooseMarks(stage.session, 'every'));

  /** The ids of the elements in which a name is marked. */
  const marked = (page: Page) =>
    page.evaluate(() => {
      const ids = new Set<string>();
      for (const [kind, highlight] of CSS.highlights) {
        if (kind === 'backgrounder-active') continue;
        for (const { startContainer } of highlight as unknown as Iterable<AbstractRange>)
          ids.add(startContainer.parentElement?.closest('[id]')?.id ?? '');
      }
      return [...ids];
    });

  it('looks as it did before but for the line', async () => {
    const page = await stage.open(PATH);
    await waitForMarks(page, 12);
    const picture = await takePicture(page);
    await chooseMarks(stage.session, 'none');
    await waitForNoMarks(page);
    await page.bringToFront();
    const without = await takePicture(page);
    await chooseMarks(stage.session, 'every');
    // A line that is not seen lets a gradient that is cut out by text through.
    expect(await comparePictures(page, 'article [id]:not(#gradient)', [without, picture])).toEqual({});
    await page.close();
  });

  it('is marked in all looks that browsers keep, and not in others, where it still has its card', async () => {
    const page = await stage.open(PATH);
    await waitForMarks(page, 12);
    const ids = await marked(page);
    expect(ids).toEqual(expect.arrayContaining(PAINTED));
    for (const id of LEFT_OUT) expect(ids).not.toContain(id);
    const nth = Object.keys(LOOKS).indexOf('outlined') + 1;
    await hoverText(page, NAME, nth);
    await waitForCard(page, 'rand-paul');
    const active = await page.evaluate(() => CSS.highlights.get('backgrounder-active')?.size ?? 0);
    expect(active).toBe(0);
    await page.close();
  });

  it.skipIf(name === 'firefox')(
    'is not shown as if it were selected where the reader has chosen all colours',
    async () => {
      const page = await stage.open(LATE_PATH);
      await waitForMarks(page, 5);
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      await expect.poll(() => marked(page)).toEqual([]);
      await hoverText(page, NAME);
      await waitForCard(page, 'rand-paul');
      await page.close();
    },
  );

  it('loses its mark when the page dresses it up later, and gets it back', async () => {
    const page = await stage.open(LATE_PATH);
    const marks = (await waitForMarks(page, 5)).length;
    const count = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    await page.evaluate(() => document.documentElement.classList.add('late'));
    await expect.poll(count).toBeLessThan(marks);
    await page.evaluate(() => document.documentElement.classList.remove('late'));
    await expect.poll(count).toBe(marks);
    await page.close();
  });
});
