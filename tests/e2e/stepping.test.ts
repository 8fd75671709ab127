// Names that are gone to without a pointer are seen, and the page keeps the keys that it has a use for.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articlePage, PARAGRAPHS } from './fixtures/article-page.ts';
import { BROWSERS } from './harness/browser.ts';
import { tellPage } from './harness/own-pages.ts';
import { readCard, waitForCard, waitForMarks } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const at = (name: string) => `/2025/12/05/lawmakers-ask-${name}`;
const FILLER = Array.from(
  { length: 4 },
  (_, part) =>
    `<p>Part ${part}. The clerk kept the log, the officers kept their notes, and nobody in the room expected to hear the whole of it before the winter was over.</p>`,
).join('');
const long = PARAGRAPHS.map((text) => `${FILLER}<p>${text}</p>`).join('') + FILLER;
const bar = (style: string) => `<header style="background: #e8e8f8; z-index: 9; ${style}">The Daily Example</header>`;

/** Bars and boxes that lie over a page; all but one leave room in the middle. */
const COVERED: Record<string, string> = {
  'a fixed bar': articlePage({ before: bar('position: fixed; inset: 0 0 auto; height: 90px'), body: long }),
  'a sticky bar': articlePage({ before: bar('position: sticky; top: 0; height: 160px'), body: long }),
  'bars above and below': articlePage({
    before:
      bar('position: fixed; inset: 0 0 auto; height: 120px') + bar('position: fixed; inset: auto 0 0; height: 220px'),
    body: long,
  }),
  'a bar that is seen through': articlePage({
    before: bar('position: fixed; inset: 0 0 auto; height: 90px; opacity: 0.9; pointer-events: auto'),
    body: long,
  }),
  'a scroller with its own bar': articlePage({
    before: `<div style="height: 500px; overflow: auto" id="scroller">${bar('position: sticky; top: 0; height: 120px')}`,
    body: long,
    after: '</div>',
  }),
};

const FIELD = `<script>
  const root = document.querySelector('site-search').attachShadow({ mode: MODE });
  root.innerHTML = '<form><input id="f"></form>';
  root.querySelector('form').onsubmit = (event) => { event.preventDefault(); document.title = 'SUBMITTED'; };
  globalThis.focusField = () => root.querySelector('input').focus();
</script>`;
const field = (mode: string) =>
  articlePage({ before: '<site-search></site-search>', after: FIELD.replace('MODE', `'${mode}'`) });

/** Pages with something that may want Enter, and how it gets the focus. */
const WANTED: Record<string, { page: string; focus: string }> = {
  'a field in an open shadow root': { page: field('open'), focus: 'focusField()' },
  'a field in a closed shadow root': { page: field('closed'), focus: 'focusField()' },
  'text that is written': {
    page: articlePage({
      before:
        '<div id="w" contenteditable onkeydown="if (event.key === `Enter`) document.title = `SUBMITTED`">Comment</div>',
    }),
    focus: 'w.focus()',
  },
  'an element of its own kind': {
    page: articlePage({
      before:
        '<x-row id="w" tabindex="0" onkeydown="if (event.key === `Enter`) document.title = `SUBMITTED`">Row</x-row>',
    }),
    focus: 'w.focus()',
  },
  'an open dialog': {
    page: articlePage({
      before:
        '<dialog id="w"><p>Cookies?</p></dialog><script>addEventListener("keydown", ({ key }) => { if (key === "Enter") document.title = "SUBMITTED" })</script>',
    }),
    focus: 'w.showModal(); document.activeElement.blur()',
  },
  'an option that the page moves through': {
    page: articlePage({
      before:
        '<div role="listbox"><div id="w" role="option" tabindex="-1" onkeydown="document.title = `SUBMITTED`">One</div></div>',
    }),
    focus: 'w.focus()',
  },
};

describe.each(BROWSERS)('stepping through names in %s', (name) => {
  const pages = { ...COVERED, ...Object.fromEntries(Object.entries(WANTED).map(([what, { page }]) => [what, page])) };
  const stage = setStage(name, {
    ...Object.fromEntries(Object.entries(pages).map(([what, html]) => [at(what.replaceAll(' ', '-')), html])),
    [at('main-part')]: articlePage({ before: '<main id="m" tabindex="-1">Main part</main>' }),
  });
  async function read(what: string): Promise<Page> {
    const page = await stage.open(at(what.replaceAll(' ', '-')));
    await waitForMarks(page, 4);
    return page;
  }
  const step = (page: Page, by: 1 | -1 = 1) => tellPage(stage.session, page, { call: 'stepMention', params: { by } });

  /** What lies over the name that the keyboard stands on; empty where it is seen. */
  const coverOf = (page: Page) =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('backgrounder-active') as unknown as Iterable<Range>;
      const box = range!.getClientRects()[0]!;
      if (box.top < 0 || box.bottom > innerHeight) return 'outside the window';
      const on = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return on?.contains(range!.startContainer) ? '' : (on?.localName ?? 'nothing');
    });

  it.each(Object.keys(COVERED))('shows each of them, none under %s', async (what) => {
    const page = await read(what);
    for (const by of [1, 1, 1, -1, -1, 1, 1, 1] as const) {
      await step(page, by);
      expect(await coverOf(page)).toBe('');
    }
    await page.close();
  });

  it.each(Object.keys(WANTED))('leaves Enter to %s', async (what) => {
    const page = await read(what);
    await step(page);
    await page.evaluate(WANTED[what]!.focus);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.title()).toBe('SUBMITTED');
    expect(await readCard(page)).toBeNull();
    await page.close();
  });

  it('opens with Enter where a link has only led to the main part', async () => {
    const page = await read('main-part');
    await step(page);
    await page.focus('#m');
    await page.keyboard.press('Enter');
    await waitForCard(page, 'pete-hegseth');
    await page.close();
  });
});
