// Pages that want to read, change or click our card.
import { describe, expect, it } from 'vitest';
import { articlePage } from './fixtures/article-page.ts';
import { BROWSERS } from './harness/browser.ts';
import { hoverText, waitForCard, waitForMarks } from './harness/reader.ts';
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

describe.each(BROWSERS)('a hostile page in %s', (name) => {
  const stage = setStage(name, { '/2025/12/05/lawmakers-ask-defines': articlePage({ head: DEFINES_STRANGERS }) });

  it('cannot define the host, and so neither reads a closed card nor keeps it from opening', async () => {
    const page = await stage.open('/2025/12/05/lawmakers-ask-defines');
    await waitForMarks(page, 4);
    await hoverText(page, 'Rand Paul');
    await waitForCard(page, 'rand-paul');
    expect(await page.evaluate(() => (globalThis as unknown as { taken: string[] }).taken)).toEqual([]);
    await page.close();
  });
});
