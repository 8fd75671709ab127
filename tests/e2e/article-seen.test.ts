// What a reader sees decides what is read: lines, what is hidden in them, note numbers. Each case says what its paragraph reads.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleHtml, launchReading, paragraph, type ReadingBrowser } from './article-page.ts';
import { BROWSERS } from './harness/browser.ts';

const PROSE = ['One', 'Two', 'Three'].map((word) => `<p>${paragraph(word)}</p>`).join('');
const END = 'stood in the room all day, and said nothing that anybody could hear.';

/** Name; HTML, to which the end of a sentence is added; what is read of it, the lines that are its own. */
type Case = [string, string, string[]];

const LINES: Case[] = [
  [
    'spans shown as blocks',
    '<p><span class="block">Ann Lee</span><span class="block">Bo Ray {}</span></p>',
    ['Ann Lee', 'Bo Ray {}'],
  ],
  ['custom elements shown as blocks', '<x-line>Ann Lee</x-line><x-line>Bo Ray {}</x-line>', ['Ann Lee', 'Bo Ray {}']],
  ['items of a flex box', '<p class="flex"><span>Ann Lee</span><span>Bo Ray {}</span></p>', ['Ann Lee', 'Bo Ray {}']],
  ['items of a grid', '<div class="grid"><b>Ann Lee</b><i>Bo Ray {}</i></div>', ['Ann Lee', 'Bo Ray {}']],
  [
    'spans shown as table cells',
    '<p><span class="cell">Ann Lee</span><span class="cell">Bo Ray {}</span></p>',
    ['Ann Lee', 'Bo Ray {}'],
  ],
  ['a span laid over the line', '<p>Bo Ray {}<span class="over">Ann Lee</span></p>', ['Bo Ray {}', 'Ann Lee']],
  ['a line break', '<p>Ann Lee<br>Bo Ray {}</p>', ['Ann Lee Bo Ray {}']],
  ['a line break in an inline element', '<p>Ann Lee<span><br></span>Bo Ray {}</p>', ['Ann Lee Bo Ray {}']],
  [
    'inline boxes with room between them',
    '<p><span class="tag">Ann Lee</span><span>Bo Ray</span> {}</p>',
    ['Ann Lee Bo Ray {}'],
  ],
  [
    'inline blocks as wide as the line',
    '<p><span class="wide">Ann Lee</span><span>Bo Ray</span> {}</p>',
    ['Ann Lee Bo Ray {}'],
  ],
  ['inline elements of one word', '<p>Ann <b>Le</b>e and <i>Bo</i> <u>R</u>ay {}</p>', ['Ann Lee and Bo Ray {}']],
  [
    'letters in boxes of their own',
    '<p><span class="in">A</span><span class="in">n</span><span class="in">n</span> Lee {}</p>',
    ['Ann Lee {}'],
  ],
  ['a first letter that floats', '<p><span class="drop">A</span>nn Lee {}</p>', ['Ann Lee {}']],
  [
    'blocks shown within the line',
    '<div><div class="inline">Ann </div><div class="inline">Lee {}</div></div>',
    ['Ann Lee {}'],
  ],
  ['contents of a box that is not there', '<p>Ann <span class="contents">Lee</span> {}</p>', ['Ann Lee {}']],
];

const HIDDEN: Case[] = [
  ['a tooltip that styles hide', '<p>Ann Lee<span class="none">who she is</span> {}</p>', ['Ann Lee {}']],
  [
    'a narrow form beside the wide one',
    '<p><span class="narrow">Gov. Lee</span><span>Governor Lee</span> {}</p>',
    ['Governor Lee {}'],
  ],
  ['invisible text', '<p>Ann Lee<span class="invisible">who she is</span> {}</p>', ['Ann Lee {}']],
  ['transparent text', '<p>Ann Lee<span class="clear">who she is</span> {}</p>', ['Ann Lee {}']],
  ['text for screen readers, clipped', '<p>Ann Lee<span class="clipped">who she is</span> {}</p>', ['Ann Lee {}']],
  ['text for screen readers, by clip-path', '<p>Ann Lee<span class="cut">who she is</span> {}</p>', ['Ann Lee {}']],
  ['text beyond the edge', '<p>Ann Lee<span class="away">who she is</span> {}</p>', ['Ann Lee {}']],
  ['text above the page', '<p>Ann Lee<span class="above">who she is</span> {}</p>', ['Ann Lee {}']],
  ['text of no size', '<p>Ann Lee<span class="tiny">who she is</span> {}</p>', ['Ann Lee {}']],
  ['a box of no height', `<div class="folded"><p>Ann Lee</p></div><p>Bo Ray {}</p>`, ['Bo Ray {}']],
  [
    'folded details',
    `<details><summary>Who is who</summary><p>Ann Lee ${END}</p></details><p>Bo Ray {}</p>`,
    ['Who is who', 'Bo Ray {}'],
  ],
  [
    'what a search in the page would open',
    `<div hidden="until-found"><p>Ann Lee</p></div><p>Bo Ray {}</p>`,
    ['Bo Ray {}'],
  ],
  [
    'visible text in what is invisible',
    `<p class="invisible">who <span class="visible">Ann Lee {}</span></p>`,
    ['Ann Lee {}'],
  ],
  [
    'text that only assistive technology is told to leave out',
    '<div aria-hidden="true"><p>Ann Lee {}</p></div>',
    ['Ann Lee {}'],
  ],
];

const NOTES: Case[] = [
  ['a raised number', '<p>Ann Lee<sup>1</sup> {}</p>', ['Ann Lee {}']],
  ['a raised link', '<p>Ann Lee<sup><a href="#n">1</a></sup>, who {}</p>', ['Ann Lee, who {}']],
  ['a link with a raised number', '<p>Ann Lee<a href="#n"><sup>12</sup></a> {}</p>', ['Ann Lee {}']],
  ['a link alone', '<p>Ann Lee<a class="fn" href="#n">3</a> {}</p>', ['Ann Lee {}']],
  ['elements in elements', '<p>Ann Lee<sup><span><a href="#n"><b>4</b></a></span></sup> {}</p>', ['Ann Lee {}']],
  ['a number in brackets', '<p>Ann Lee<sup>[5]</sup> {}</p>', ['Ann Lee {}']],
  ['brackets around a link', '<p>Ann Lee<sup>[<a href="#n">5</a>]</sup> {}</p>', ['Ann Lee {}']],
  ['a number that a style raises', '<p>Ann Lee<span class="raised">6</span> {}</p>', ['Ann Lee {}']],
  ['a number that a style moves up', '<p>Ann Lee<span class="moved">6</span> {}</p>', ['Ann Lee {}']],
  ['a sign', '<p>Ann Lee<sup>*</sup> and Bo Ray<sup>†</sup> {}</p>', ['Ann Lee and Bo Ray {}']],
  ['a letter', '<p>Ann Lee<sup>a</sup> {}</p>', ['Ann Lee {}']],
  ['two numbers', '<p>Ann Lee<sup>1</sup><sup>2</sup> {}</p>', ['Ann Lee {}']],
  ['numbers after a comma', '<p>Ann Lee<sup>1,2</sup> {}</p>', ['Ann Lee {}']],
  ['a power', '<p>E = mc<sup>2</sup>, said Ann Lee, who {}</p>', ['E = mc2, said Ann Lee, who {}']],
  ['a unit', '<p>Ann Lee saw 40 km<sup>2</sup> and {}</p>', ['Ann Lee saw 40 km2 and {}']],
  ['a formula', '<p>Ann Lee drank H<sub>2</sub>O and {}</p>', ['Ann Lee drank H2O and {}']],
  ['an ordinal', '<p>Ann Lee, the 1<sup>st</sup>, {}</p>', ['Ann Lee, the 1st, {}']],
  ['a year that is a link', '<p>Ann Lee in <a href="/2024">2024</a> {}</p>', ['Ann Lee in 2024 {}']],
];

const NAMES: Case[] = [
  ['a class on a paragraph', '<p class="MsoHeader">Ann Lee {}</p>', ['Ann Lee {}']],
  ['a class on an inline element', '<p>Ann <span class="comment sidebar">Lee</span> {}</p>', ['Ann Lee {}']],
  [
    'a class on each paragraph',
    '<p class="related-promo-share">Ann Lee {}</p><p class="social">Bo Ray {}</p>',
    ['Ann Lee {}', 'Bo Ray {}'],
  ],
  [
    'a letter that is named like something else',
    '<p><span class="dropcap-header-font">A</span>nn Lee {}</p>',
    ['Ann Lee {}'],
  ],
  [
    'a column that is named like something else',
    `<div class="has-sidebar comment-open"><p>Ann Lee {}</p>${PROSE.repeat(4)}</div>`,
    ['Ann Lee {}'],
  ],
];

const STYLE = `<style>
  .block { display: block } .flex { display: flex } .grid { display: grid } .cell { display: table-cell } .over { position: absolute; left: 90px }
  .tag { display: inline-block; margin-right: 12px } .wide { display: inline-block; width: 100% } .in { display: inline-block } .drop { float: left; font-size: 48px }
  .inline { display: inline } .contents { display: contents } x-line { display: block }
  .none { display: none } .invisible { visibility: hidden } .visible { visibility: visible } .clear { opacity: 0 }
  @media (min-width: 1px) { .narrow { display: none } }
  .clipped { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0); white-space: nowrap }
  .cut { position: absolute; clip-path: inset(50%) } .away { position: absolute; left: -9999px } .above { position: absolute; top: -9999px } .tiny { font-size: 0 }
  .folded { max-height: 0; overflow: hidden } .raised { vertical-align: super; font-size: 10px } .moved { position: relative; top: -0.5em; font-size: 70% }
</style>`;

describe.each(BROWSERS)('what a reader sees in %s', (name) => {
  let browser: ReadingBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchReading(name);
  });
  afterAll(async () => {
    await browser?.close();
  });

  const read = async (html: string): Promise<string[]> => {
    const body = `${PROSE}<div id="case">${html.replaceAll('{}', END)}</div>${PROSE}`;
    page = await browser.open(articleHtml({ body, head: STYLE }));
    const texts = (await page.evaluate(`(() => {
      const { element } = { element: document.getElementById('case') };
      return inPage.readBlocks(inPage.findArticle(document)).filter((block) => element.contains(block.element)).map(({ text }) => text);
    })()`)) as string[];
    await page.close();
    return texts;
  };

  describe.each([
    ['lines', LINES],
    ['hidden text', HIDDEN],
    ['note numbers', NOTES],
    ['names of classes', NAMES],
  ] as const)('%s', (_, cases) => {
    it.each(cases)('%s', async (_, html, texts) => {
      const wanted = texts.map((text) => text.replace('{}', END));
      expect((await read(html)).filter((text) => !text.includes('was asked first'))).toEqual(wanted);
    });
  });
});
