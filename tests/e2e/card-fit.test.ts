// The first view of every card that has much to say: it fits, and nothing in it is cut off.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledCards, claimsOf, type Gallery, openGallery } from './card-gallery.ts';
import { BROWSERS } from './harness/browser.ts';

/** CSS pixels. */
const VIEW = { width: 360, height: 420 };
const FEWEST_CLAIMS = 3;

/** How high the card is down to the last line that must be seen at once, its actions included, and what is cut off. */
const MEASURE = `(() => {
  const root = document.querySelector('main').shadowRoot;
  const body = root.querySelector('.body');
  const parts = [...body.querySelectorAll(':scope > .claims, :scope > .contest')];
  const end = Math.max(...parts.map((part) => part.getBoundingClientRect().bottom));
  const foot = root.querySelector('.actions')?.offsetHeight ?? 0;
  const cut = [...root.querySelectorAll('.card *')].filter((one) =>
    !one.matches('.unseen') && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible');
  return { height: Math.ceil(end - root.querySelector('.frame').getBoundingClientRect().top + foot + 1), cut: cut.map((one) => one.className) };
})()`;

describe.each(BROWSERS)('the first view in %s', (name) => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery(name);
  });
  afterAll(() => gallery?.close());

  it(`of every entry with ${FEWEST_CLAIMS} or more statements fits ${VIEW.width} × ${VIEW.height}`, async () => {
    const cards = bundledCards().filter((card) => claimsOf(card).length >= FEWEST_CLAIMS);
    const seen: { entry: string; height: number; cut: string[] }[] = [];
    for (const card of cards) {
      await gallery.show({ type: 'card', card, certainty: 'is', written: card.name }, VIEW);
      seen.push({
        entry: card.entry,
        ...((await gallery.page.evaluate(MEASURE)) as { height: number; cut: string[] }),
      });
    }
    seen.sort((a, b) => b.height - a.height);
    console.info(
      `${name}: ${seen.length} cards; highest: ${seen.slice(0, 5).map(({ entry, height }) => `${entry} ${height}`)}`,
    );
    const tooHigh = seen.filter(({ height }) => height > VIEW.height);
    if (tooHigh.length) console.info(tooHigh.map(({ entry, height }) => `${entry} ${height}`).join('\n'));
    expect(cards.length).toBeGreaterThanOrEqual(60);
    expect(tooHigh).toEqual([]);
    expect(seen.filter(({ cut }) => cut.length > 0)).toEqual([]);
  });
});
