// Where the article is, and what of that place is not its: each case says which of its words are read, in order, and no others.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleHtml, launchReading, paragraph, type ReadingBrowser } from './article-page.ts';
import { BROWSERS } from './harness/browser.ts';

const p = (...words: string[]): string => words.map((word) => `<p>${paragraph(word)}</p>`).join('');
const times = (count: number, part: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => part(number)).join('');
const short = (word: string): string => `${word} was seen on the steps of the building on Tuesday, with others`;

/** Name; the body's HTML; those of its words that begin with a capital W and are read first in a line. */
type Case = [string, string, string[]];

const REPEATED: Case[] = [
  [
    'a gallery that has each caption twice, long and cut off',
    `<div><ul>${times(3, (n) => `<li><div>${short(`Wgallery${n}`)} whom nobody knew.</div><div>${short(`Wgallery${n}`)}</div></li>`)}</ul></div>${p('Wone', 'Wtwo')}`,
    ['Wone', 'Wtwo'],
  ],
  [
    'a label over each advertisement',
    times(3, (n) => `${p(`Wpart${n}`)}<div><div>Wlabel of our partners</div></div>`),
    ['Wpart0', 'Wpart1', 'Wpart2'],
  ],
  [
    'the same credit under each picture',
    times(3, (n) => `${p(`Wpart${n}`)}<div><img><div>Wcredit Ann Lee for the paper</div></div>`),
    ['Wpart0', 'Wpart1', 'Wpart2'],
  ],
  [
    'the same call in each list',
    times(3, (n) => `${p(`Wpart${n}`)}<ul><li>Wcall us at our desk in the city</li></ul>`),
    ['Wpart0', 'Wpart1', 'Wpart2'],
  ],
  [
    'a date above the text and under it',
    `<div><div>Wdate, published on Tuesday night</div></div>${p('Wone', 'Wtwo')}<div><div>Wdate, published on Tuesday night</div></div>`,
    ['Wone', 'Wtwo'],
  ],
  [
    'a paragraph that somebody wrote twice',
    p('Wone', 'Wagain', 'Wtwo', 'Wagain'),
    ['Wone', 'Wagain', 'Wtwo', 'Wagain'],
  ],
  [
    'a heading that comes twice',
    `<h2>Wheading of this and that part</h2>${p('Wone')}<h2>Wheading of this and that part</h2>${p('Wtwo')}`,
    ['Wheading', 'Wone', 'Wheading', 'Wtwo'],
  ],
];

const PLACES: Case[] = [
  [
    'a list of pictures with more text than the story',
    `${p('Wone', 'Wtwo')}<div><div><ul>${times(9, (n) => `<li><h2>Picture ${n}</h2><p>${paragraph(`Picture${n}`)}</p></li>`)}</ul></div></div>${p('Wthree')}`,
    ['Wone', 'Wtwo', 'Wthree'],
  ],
  [
    'comments under the story, in a list, with more text than it has',
    `${p('Wone', 'Wtwo')}</div><div class="user-comments"><ul>${times(9, (n) => `<li><div><p>${paragraph(`Wcomment${n}`)}</p></div></li>`)}</ul>`,
    ['Wone', 'Wtwo'],
  ],
  [
    'comments in the column',
    `${p('Wone', 'Wtwo', 'Wthree', 'Wfour')}<div class="comments">${times(3, (n) => `<div>${p(`Wcomment${n}`)}</div>`)}</div>`,
    ['Wone', 'Wtwo', 'Wthree', 'Wfour'],
  ],
  [
    'a column in a box with the name of something else',
    `<div class="read-more-content"><div>${p('Wone', 'Wtwo', 'Wthree')}</div></div>`,
    ['Wone', 'Wtwo', 'Wthree'],
  ],
  [
    'a part that is named for what is shared',
    `${p('Wone')}<div id="shared-history"><div>${p('Wtwo')}</div></div>${p('Wthree')}`,
    ['Wone', 'Wtwo', 'Wthree'],
  ],
  [
    'a table with long cells under its introduction',
    `${p('Wone')}<table>${times(6, (n) => `<tr><td>${n}</td><td>${paragraph(`Wcell${n}`)}</td></tr>`)}</table>`,
    ['Wone', 'Wcell0', 'Wcell1', 'Wcell2', 'Wcell3', 'Wcell4', 'Wcell5'],
  ],
  [
    'sections with a column each',
    times(4, (n) => `<section class="part"><div class="column">${p(`Wfirst${n}`, `Wsecond${n}`)}</div></section>`),
    times4((n) => [`Wfirst${n}`, `Wsecond${n}`]),
  ],
  [
    'components with a paragraph each',
    times(4, (n) => `<div class="component n${n}"><div class="text">${p(`Wpart${n}`)}</div></div>`),
    times4((n) => [`Wpart${n}`]),
  ],
  [
    'a beginning, and the rest in a box of its own',
    `<div>${p('Wone')}</div><div class="rest">${p('Wtwo', 'Wthree', 'Wfour')}</div>`,
    ['Wone', 'Wtwo', 'Wthree', 'Wfour'],
  ],
];

function times4(part: (number: number) => string[]): string[] {
  return [0, 1, 2, 3].flatMap(part);
}

const UNSEEN: Case[] = [
  [
    'a page that is invisible until it has loaded',
    `<div style="opacity: 0">${p('Wone', 'Wtwo')}</div>`,
    ['Wone', 'Wtwo'],
  ],
  [
    'a short text with an invisible one beside it',
    `<p>${short('Wone')}. ${short('And then Bo')}.</p><p>${short('Wtwo')}. ${short('Cy')}.</p><div style="visibility: hidden">${p('Whidden')}</div>`,
    ['Wone', 'Wtwo'],
  ],
];

describe.each(BROWSERS)('places of an article in %s', (name) => {
  let browser: ReadingBrowser;
  beforeAll(async () => {
    browser = await launchReading(name);
  });
  afterAll(async () => {
    await browser?.close();
  });

  const wordsIn = async (body: string): Promise<string[]> => {
    const page: Page = await browser.open(articleHtml({ body }));
    const texts = (await page.evaluate(
      'inPage.readBlocks(inPage.findArticle(document)).map(({ text }) => text)',
    )) as string[];
    await page.close();
    return texts.flatMap((text) => text.match(/^W\w+/)?.[0] ?? []);
  };

  it.each([...REPEATED, ...PLACES, ...UNSEEN])('%s', async (_, body, words) => {
    expect(await wordsIn(body)).toEqual(words);
  });
});
