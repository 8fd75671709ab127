// What a page puts into the top layer with the article in it: a card must stay usable there, and close nothing.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articlePage } from './fixtures/article-page.ts';
import { BROWSERS } from './harness/browser.ts';
import { clickInCard, lookAtCard } from './harness/card.ts';
import { hoverText, waitForCard, waitForMarks, waitForNoCard } from './harness/reader.ts';
import { setStage } from './harness/stage.ts';

const at = (name: string) => `/2025/12/05/lawmakers-ask-${name}`;
const BOX = 'style="width: 640px; max-height: 90vh; padding: 16px"';
const opened = (tag: string, call: string) =>
  articlePage({
    before: `<${tag} id="layer" ${BOX}>`,
    after: `</${tag.split(' ')[0]}><script>layer.${call}()</script>`,
  });

describe.each(BROWSERS)('a card over an article in the top layer in %s', (name) => {
  const stage = setStage(name, {
    [at('popover')]: opened('div popover', 'showPopover'),
    [at('popover-in-popover')]: articlePage({
      before: `<div popover id="outer" ${BOX}><div popover id="layer" ${BOX}>`,
      after: '</div></div><script>outer.showPopover(); layer.showPopover()</script>',
    }),
  });

  async function pin(page: Page): Promise<void> {
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    expect(await lookAtCard(page)).toMatchObject({ width: 360, onTop: true });
    await clickInCard(page, '[aria-pressed]');
    await page.waitForFunction(() =>
      document.querySelector('[data-backgrounder]')?.shadowRoot?.querySelector('[aria-pressed="true"]'),
    );
  }

  it.each(['popover', 'popover-in-popover'])('can be pressed without closing it: %s', async (slug) => {
    const page = await stage.open(at(slug));
    await waitForMarks(page, 4);
    await pin(page);
    expect(await page.evaluate(`layer.matches(':popover-open')`)).toBe(true);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(`layer.matches(':popover-open')`)).toBe(true);
    await page.close();
  });

  it('that is pinned outlives the popover that its name is in', async () => {
    const page = await stage.open(at('popover'));
    await waitForMarks(page, 4);
    await pin(page);
    await page.evaluate('layer.hidePopover()');
    await expect.poll(async () => (await lookAtCard(page).catch(() => null))?.onTop, { timeout: 3_000 }).toBe(true);
    await page.close();
  });
});
