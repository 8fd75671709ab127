// Pages that want to read, change or click our card, hide it, or keep it from opening.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articlePage } from './fixtures/article-page.ts';
import { BROWSERS } from './harness/browser.ts';
import { clickInCard, lookAtCard } from './harness/card.ts';
import { collectErrors, hoverText, waitForCard, waitForMarks, waitForNoCard } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

/** Defines every unknown element that comes into the page, and asks it for its shadow root, open or closed. */
const DEFINES_STRANGERS = `<script>
  globalThis.taken = [];
  const define = (name) => customElements.get(name) ?? customElements.define(name, class extends HTMLElement {
    constructor() { super(); globalThis.internals = this.attachInternals(); }
    connectedCallback() { taken.push(name + ':' + String(internals.shadowRoot)); this.remove(); }
  });
  define('backgrounder-popover');
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node.localName?.includes('-')) define(node.localName);
  }).observe(document, { childList: true, subtree: true });
</script>`;

/** An element that answers to a name of the browser's interface; a form's field also to what is asked of it. */
const NAMED: Record<string, string> = Object.fromEntries(
  ['browser', 'chrome'].flatMap((id) => [
    [`div-${id}`, `<div id="${id}"></div>`],
    [`form-${id}`, `<form id="${id}"><input type="hidden" name="runtime" id="${id}-runtime"></form>`],
    [`forms-${id}`, `<form id="${id}"></form><form id="${id}"></form>`],
  ]),
);

/** What a page does to the host, as the body of a function of it: once the card is open. */
const DEEDS: Record<string, string> = {
  'takes its attribute': `host.removeAttribute('popover')`,
  'changes its attribute': `host.setAttribute('popover', 'auto')`,
  'hides it': `host.hidePopover()`,
  'makes it inert': `host.inert = true`,
  'hides it from screen readers': `host.setAttribute('aria-hidden', 'true'); host.setAttribute('role', 'none')`,
  'marks it hidden': `host.hidden = true`,
  'styles it': `host.style.cssText = 'display: none !important; opacity: 0 !important; transform: scale(0) !important'`,
  'gives it a class': `host.className = 'gone'`,
  'animates it': `host.animate([{ opacity: 0, transform: 'translate(-5000px)' }], { duration: 1e6, fill: 'both' })`,
  'adopts it': `document.adoptNode(host)`,
  'adopts it elsewhere and brings it back': `document.implementation.createHTMLDocument().adoptNode(host); document.documentElement.append(host)`,
  'moves it': `document.body.prepend(host)`,
  'takes it out': `host.remove()`,
  'puts it into something hidden': `const box = document.createElement('div'); box.hidden = true; document.body.append(box); box.append(host)`,
};
/** After these the card cannot be what it was; it closes. */
const LOST = /adopts|moves|takes it out|puts it into/;

/** What a page does whenever it can, from the first card on. */
const HABITS: Record<string, string> = {
  attribute: `new MutationObserver(() => document.querySelector('[data-backgrounder]')?.removeAttribute('popover'))
    .observe(document, { childList: true, subtree: true, attributes: true })`,
  inert: `new MutationObserver(() => document.querySelector('[data-backgrounder]')?.toggleAttribute('inert', true))
    .observe(document, { childList: true, subtree: true, attributes: true })`,
  forbid: `addEventListener('beforetoggle', (event) => event.preventDefault(), true)`,
  unset: `addEventListener('beforetoggle', ({ target }) => target.removeAttribute('popover'), true)`,
  remove: `addEventListener('beforetoggle', ({ target }) => target.remove(), true)`,
};
/** Names that Preact gives to what it puts on nodes and events, taken by the page. */
const TAKES_MARKS = `<script>
  globalThis.asked = [];
  for (const of of [Node.prototype, Event.prototype, Object.prototype])
    for (const name of ['__k', '__e', '__a', '__c', '__', '_children', '_listeners', 'l', 't'])
      Object.defineProperty(of, name, { get() { asked.push(name); }, set() { asked.push(name); throw new Error(name); } });
</script>`;
const path = (name: string) => `/2025/12/05/lawmakers-ask-${name}`;

describe.each(BROWSERS)('a hostile page in %s', (name) => {
  const stage = setStage(name, {
    [path('plain')]: articlePage({ head: '<style>.gone { display: none !important }</style>' }),
    [path('marks')]: articlePage({ head: TAKES_MARKS }),
    [path('defines')]: articlePage({ head: DEFINES_STRANGERS }),
    ...Object.fromEntries(Object.entries(NAMED).map(([which, before]) => [path(which), articlePage({ before })])),
    ...Object.fromEntries(
      Object.entries(HABITS).map(([habit, code]) => [path(habit), articlePage({ head: `<script>${code}</script>` })]),
    ),
  });

  async function read(which: string): Promise<Page> {
    const page = await stage.open(path(which));
    await waitForMarks(page, 4);
    return page;
  }
  async function expectWhole(page: Page, name: string, entry: string): Promise<void> {
    await page.mouse.move(5, 5);
    await hoverText(page, name);
    await waitForCard(page, entry);
    await new Promise((done) => setTimeout(done, 200));
    expect(await lookAtCard(page)).toMatchObject({ width: 360, onTop: true, fontSize: '14px' });
  }

  it('cannot define the host, and so neither reads a closed card nor keeps it from opening', async () => {
    const page = await read('defines');
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    expect(await page.evaluate(() => (globalThis as unknown as { taken: string[] }).taken)).toEqual([]);
    await page.close();
  });

  it.each(Object.keys(NAMED))('is not taken for the browser by an element of that name (%s)', async (which) => {
    const page = await read(which);
    await expectWhole(page, 'Rand Paul', 'rand-paul');
    await page.close();
  });

  it('neither sees nor disturbs what draws the card', async () => {
    const page = await read('marks');
    await expectWhole(page, 'Rand Paul', 'rand-paul');
    await clickInCard(page, '.source');
    await page.waitForFunction(() =>
      document.querySelector('[data-backgrounder]')?.shadowRoot?.querySelector('.source-details'),
    );
    const seen = await page.evaluate(() => {
      const { asked } = globalThis as unknown as { asked: string[] };
      const nodes = [...document.querySelector('[data-backgrounder]')!.shadowRoot!.querySelectorAll('*')];
      return [...asked, ...nodes.flatMap((node) => Object.keys(node))];
    });
    expect(seen).toEqual([]);
    await page.close();
  });

  it.each(Object.keys(DEEDS))('that %s neither keeps the card stuck nor spoils the next', async (deed) => {
    const page = await read('plain');
    const errors = collectErrors(page);
    await expectWhole(page, 'Rand Paul', 'rand-paul');
    await page.evaluate(`{ const host = document.querySelector('[data-backgrounder]'); ${DEEDS[deed]} }`);
    if (LOST.test(deed)) await waitForNoCard(page);
    else {
      await new Promise((done) => setTimeout(done, 100));
      expect(await lookAtCard(page)).toMatchObject({ width: 360, onTop: true, fontSize: '14px' });
      const left = await page.$eval('[data-backgrounder]', (host) => host.getAttributeNames().sort());
      expect(left).toEqual(['data-backgrounder', 'popover']);
    }
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await expectWhole(page, 'Seth Moulton', 'seth-moulton');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each(Object.keys(HABITS))(
    'that does not stop gets its way: no card, and nothing thrown or stuck (%s)',
    async (habit) => {
      const page = await read(habit);
      const errors = collectErrors(page);
      for (const name of ['Rand Paul', 'Seth Moulton']) {
        await hoverText(page, name);
        await new Promise((done) => setTimeout(done, 500));
        await waitForNoCard(page);
      }
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});
