import type { Page } from 'puppeteer-core';

/** A marked stretch of the page's text, by the highlight that it is in. */
export interface Marked {
  kind: string;
  text: string;
}

/** A card as a reader sees it. */
export interface SeenCard {
  entry: string;
  text: string;
  claims: { claim: string; source: string; status: string; text: string }[];
}

/** Collects what goes wrong in a page from now on; a picture that the site does not have is no error. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  const note = (error: string) => {
    if (!/404|favicon/.test(error)) errors.push(error);
  };
  page.on('pageerror', (error) => note(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  return errors;
}

/** Waits until names are marked (at least `atLeast` ranges) and gives them in the order of the page. */
export async function waitForMarks(page: Page, atLeast = 1): Promise<Marked[]> {
  await page.waitForFunction(
    (wanted) => {
      let ranges = 0;
      for (const [name, highlight] of CSS.highlights) if (name !== 'backgrounder-active') ranges += highlight.size;
      return ranges >= wanted;
    },
    { timeout: 15_000, polling: 50 },
    atLeast,
  );
  return readMarks(page);
}

/** Waits until no name is marked. */
export async function waitForNoMarks(page: Page): Promise<void> {
  await page.waitForFunction(() => [...CSS.highlights.values()].every(({ size }) => size === 0), {
    timeout: 10_000,
    polling: 50,
  });
}

/** All marked stretches; a name that spans several text nodes is several. */
export function readMarks(page: Page): Promise<Marked[]> {
  return page.evaluate(() => {
    const found: { kind: string; text: string; range: AbstractRange }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (name === 'backgrounder-active') continue;
      for (const range of highlight as unknown as Iterable<AbstractRange>) {
        const text = (range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset);
        found.push({ kind: name.replace('backgrounder-', ''), text, range });
      }
    }
    const order = (a: AbstractRange, b: AbstractRange) => {
      if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
      const place = a.startContainer.compareDocumentPosition(b.startContainer);
      return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    };
    return found.sort((a, b) => order(a.range, b.range)).map(({ kind, text }) => ({ kind, text }));
  });
}

/** The middle of the n-th occurrence of a text in the page, in CSS pixels of the viewport; scrolls it into view. */
export async function placeOf(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(
    (wanted, which) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = which;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = node.nodeValue!.indexOf(wanted); at >= 0; at = node.nodeValue!.indexOf(wanted, at + 1)) {
          if (left-- > 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const [rect] = range.getClientRects();
          return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
        }
      }
      return null;
    },
    text,
    nth,
  );
  if (!place) throw new Error(`the page does not show "${text}" (occurrence ${nth})`);
  return place;
}

/** Rests the pointer on the n-th occurrence of a text, coming from a little way off as a hand does. */
export async function hoverText(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await placeOf(page, text, nth);
  await page.mouse.move(x - 30, y - 4);
  await new Promise((done) => setTimeout(done, 60));
  for (let step = 1; step <= 6; step++) {
    await page.mouse.move(x - 30 + step * 5, y - 4 + step * 0.6);
    await new Promise((done) => setTimeout(done, 25));
  }
  await page.mouse.move(x, y);
}

/** Waits for an open card (of `entry`, where given) and reads it; needs the test build, whose shadow root is open. */
export async function waitForCard(page: Page, entry?: string): Promise<SeenCard> {
  await page.waitForFunction(
    (wanted) => {
      const root = document.querySelector('[data-backgrounder]')?.shadowRoot;
      const card = root?.querySelector('[data-entry]');
      return card && (!wanted || card.getAttribute('data-entry') === wanted);
    },
    { timeout: 10_000, polling: 30 },
    entry ?? '',
  );
  const card = await readCard(page);
  if (!card) throw new Error('the card closed while it was read');
  return card;
}

/** The open card, or null. */
export function readCard(page: Page): Promise<SeenCard | null> {
  return page.evaluate(() => {
    const card = document.querySelector('[data-backgrounder]')?.shadowRoot?.querySelector<HTMLElement>('[data-entry]');
    if (!card) return null;
    const claims = [...card.querySelectorAll<HTMLElement>('[data-claim]')].map((claim) => {
      const own = (name: string) =>
        claim.getAttribute(name) ?? claim.querySelector(`[${name}]`)?.getAttribute(name) ?? '';
      return {
        claim: own('data-claim'),
        source: own('data-source'),
        status: own('data-status'),
        text: claim.innerText.replace(/\s+/g, ' ').trim(),
      };
    });
    return { entry: card.dataset['entry'] ?? '', text: card.innerText, claims };
  });
}

/** Waits until no card is open and its host has left the page. */
export async function waitForNoCard(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[data-backgrounder]'), { timeout: 5_000, polling: 30 });
}

/** Selects the first occurrence of a text in the page; gives its middle, in CSS pixels of the viewport. */
export async function selectText(page: Page, text: string): Promise<{ x: number; y: number }> {
  const place = await placeOf(page, text);
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + wanted.length);
      return;
    }
  }, text);
  return place;
}
