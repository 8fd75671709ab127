// What is one step away in a card: it opens in view, can be followed, refused and taken back; for every reader.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '../../src/contract/card.ts';
import { bundledCards, claimsOf, type Gallery, openGallery } from './card-gallery.ts';
import { BROWSERS } from './harness/browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
const LOOK = { width: 360, height: 420 };
const IN_CARD = `document.querySelector('main').shadowRoot`;

const cards = () => bundledCards();
const find = (entry: string): Card => cards().find((card) => card.entry === entry)!;
const pageOf = (card: Card, more: object = {}) => ({
  type: 'card',
  card,
  certainty: 'is',
  written: card.name,
  ...more,
});
const HERE = {
  here: {
    others: ['the Pentagon chief'],
    why: { rule: 'short-form', form: 'Hegseth', evidence: [{ kind: 'full-name', text: 'Pete Hegseth', paragraph: 1 }] },
  },
};
const long = (card: Card): Card => ({
  ...card,
  name: 'Undersecretary-of-Defense-for-Acquisition Maximiliana Featherstonehaugh-Cholmondeley',
});
const empty = (card: Card): Card => ({ ...card, brief: [], disputes: [], statements: [], sources: [], related: [] });
const CHOICE = () => ({
  type: 'choice',
  certainty: 'may-refer-to',
  written: 'Wilson',
  candidates: ['kingsley-wilson', 'pete-hegseth'].map(find),
});

describe.each(BROWSERS)('the parts of a card in %s', (name) => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery(name);
    await gallery.page.evaluate(AXE);
  });
  afterAll(() => gallery?.close());
  beforeEach(() => gallery.page.evaluate('inPage.calls.length = 0'));

  const inCard = <Result>(code: string) =>
    gallery.page.evaluate(`(() => { const root = ${IN_CARD}; ${code} })()`) as Promise<Result>;
  const press = async (selector: string) => {
    await inCard(`root.querySelector(${JSON.stringify(selector)}).click()`);
    await new Promise((done) => setTimeout(done, 60));
  };
  const calls = () =>
    gallery.page.evaluate('inPage.calls') as Promise<[string, ...{ entry?: string; id?: string }[]][]>;
  /** Whether an element begins within what is seen of the body, and is as wide as it. */
  const isInView = (selector: string) =>
    inCard<boolean>(`const seen = root.querySelector('.body').getBoundingClientRect();
      const { top, width } = root.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
      return top >= seen.top - 1 && top < seen.bottom - 20 && width > seen.width - 50;`);

  it.each([
    ['[data-action=more]', '.part'],
    ['[data-action=timeline]', '.part'],
    ['.contest [role=button]', '.dispute'],
    ['.others', '.dispute'],
  ])('%s opens in view, at full width', async (button, opened) => {
    await gallery.show(pageOf(find('pete-hegseth')), LOOK);
    await press(button);
    expect(await isInView(opened)).toBe(true);
  });

  it('a question opens its own dispute', async () => {
    await gallery.show(pageOf(find('pete-hegseth')), LOOK);
    const [, second] = find('pete-hegseth').disputes;
    await press(`[data-question="${second?.id}"] [role=button]`);
    expect(await isInView(`[data-dispute="${second?.id}"]`)).toBe(true);
  });

  it('the source of a statement beside another opens at full width, in view', async () => {
    await gallery.show(pageOf(find('pete-hegseth')), LOOK);
    await press('.contest [role=button]');
    await press('.sides .source');
    expect(await isInView('.source-details')).toBe(true);
    expect(await inCard<string>(`return root.querySelector('.source-details').innerText`)).toMatch(/paragraph/);
  });

  it('shows every statement once it is asked for', async () => {
    const card = find('september-2-follow-up-strike');
    await gallery.show(pageOf(card), LOOK);
    await press('[data-action=more]');
    const shown = await inCard<string[]>(
      `return [...root.querySelectorAll('[data-claim]')].map(({ dataset }) => dataset.claim)`,
    );
    expect([...new Set(shown)].sort()).toEqual(
      claimsOf(card)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('a name in a statement opens its entry, by the pointer and by the keyboard, and no name is the card’s own', async () => {
    await gallery.show(pageOf(find('september-2-follow-up-strike')), LOOK);
    await press('[data-name="jsoc"]');
    await inCard(`root.querySelector('[data-name="pete-hegseth"]').focus()`);
    await gallery.page.keyboard.press('Enter');
    expect((await calls()).map(([what, entry]) => [what, entry?.entry])).toEqual([
      ['open', 'jsoc'],
      ['open', 'pete-hegseth'],
    ]);
    for (const card of cards()) expect(card.named?.map(({ entry }) => entry)).not.toContain(card.entry);
  });

  it('a source is refused where it stands, and taken back', async () => {
    const card = find('pete-hegseth');
    await gallery.show(pageOf(card), LOOK);
    await press('.source');
    await press('[data-action=refuse]');
    const [off] = await calls();
    expect(off?.[0]).toBe('source');
    const { source } = off![1] as unknown as { source: string };
    const without = bundledCards([`${card.pack}/${source}`]).find(({ entry }) => entry === card.entry)!;
    await gallery.show(pageOf(without), LOOK, { keep: true });
    const text = await inCard<string>(`return root.querySelector('.body').innerText`);
    expect(text).toMatch(/^Hidden everywhere: .+/);
    expect(await inCard<number>(`return root.querySelectorAll('[data-source="${source}"]').length`)).toBe(0);
    await press('[data-action=use]');
    expect((await calls()).at(-1)?.slice(1)).toEqual([{ pack: card.pack, source }, true]);
  });

  it('says that all sources are off, and switches one on', async () => {
    const card = find('pete-hegseth');
    await gallery.show(pageOf({ ...empty(card), sourcesOff: card.sources }), LOOK);
    expect(await inCard<string>(`return root.querySelector('.off').innerText`)).toContain(
      'Every source on this is switched off.',
    );
    expect(await inCard<number>(`return root.querySelector('.frame').offsetHeight`)).toBeLessThan(260);
    await press('[data-action=use]');
    expect((await calls())[0]?.slice(1)).toEqual([{ pack: card.pack, source: card.sources[0]?.id }, true]);
  });

  it('tells what else the article calls it, and why this is meant', async () => {
    await gallery.show(pageOf(find('pete-hegseth'), HERE), LOOK);
    await press('[data-action=why]');
    const text = await inCard<string>(`return root.querySelector('.here').innerText`);
    expect(text).toContain('Here also: “the Pentagon chief”');
    expect(text).toContain('Short form “Hegseth”; full name “Pete Hegseth” in paragraph 1.');
  });

  it('has only named stops for the Tab key, and lists that are lists', async () => {
    await gallery.show(pageOf(find('pete-hegseth')), LOOK);
    expect(
      await inCard<number>(`return root.querySelectorAll('ul > li.claim, ul > li.contested').length`),
    ).toBeGreaterThan(3);
    await inCard(`root.querySelector('.tool').focus()`);
    for (let stop = 0; stop < 25; stop++) {
      await gallery.page.keyboard.press('Tab');
      const named = await inCard<boolean>(`const at = root.activeElement;
        return !at || Boolean((at.ariaLabel ?? '') || at.getAttribute('aria-label') || at.innerText.trim())`);
      expect(named).toBe(true);
    }
  });

  const states: [what: string, page: () => object, ...presses: string[]][] = [
    ['the brief', () => pageOf(find('pete-hegseth'), HERE)],
    ['a near miss with a long name', () => pageOf(long(find('jsoc')), { certainty: 'possibly', written: 'J-SOC' })],
    ['a source', () => pageOf(find('pete-hegseth')), '.source'],
    ['disputes', () => pageOf(find('pete-hegseth')), '.others', '.sides .source'],
    ['more', () => pageOf(find('patty-murray')), '[data-action=more]'],
    ['the timeline', () => pageOf(find('september-2-follow-up-strike')), '[data-action=timeline]'],
    ['no statements', () => pageOf(empty(find('cnn')))],
    ['sources off', () => pageOf({ ...empty(find('cnn')), sourcesOff: find('cnn').sources })],
    ['a choice', CHOICE],
  ];
  it.each(states)('has nothing that axe would object to, and no part cut off: %s', async (_, page, ...presses) => {
    for (const look of [LOOK, { ...LOOK, appearance: 'dark' }, { ...LOOK, width: 304 }]) {
      await gallery.show(page(), look, { canGoBack: true });
      for (const selector of presses) await press(selector);
      const found = (await gallery.page.evaluate(`axe
        .run({ include: [{ fromShadowDom: ['main', '.frame'] }] }, { runOnly: ${TAGS} })
        .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))`)) as string[];
      expect(found).toEqual([]);
      expect(
        await inCard<number>(`const body = root.querySelector('.body'); return body.scrollWidth - body.clientWidth`),
      ).toBe(0);
    }
  });
});
