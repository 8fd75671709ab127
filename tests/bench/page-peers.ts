import Mark from 'mark.js';

/** The floor: every text node of the page and its length; again and again, with a mark in the page's timeline before each round. */
export function walkTextNodes(rounds: number): number {
  let characters = 0;
  for (let round = 0; round < rounds; round++) {
    performance.mark(`walk ${round}`);
    characters = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      characters += node.length;
    }
  }
  return characters;
}

/** mark.js with these names; null where it takes longer than the cap, or fails (its patterns grow with the names). */
export function runMarkJs(names: string[], cap: number): Promise<number | null> {
  return new Promise((done) => {
    const start = performance.now();
    const over = (): boolean => performance.now() - start > cap;
    const mark = new Mark(document.body);
    let at = 0;
    // By hundreds, so that the cap can be seen; one call with all names does the same work.
    const next = (): void => {
      if (over() || at >= names.length) {
        done(over() ? null : performance.now() - start);
        return;
      }
      at += 100;
      try {
        mark.mark(names.slice(at - 100, at), { separateWordSearch: false, accuracy: 'exactly', done: next });
      } catch {
        done(null);
      }
    };
    next();
  });
}

/** One regular expression a name over every text node, with a span around each hit, as such extensions do. */
export function runRegexPerName(names: string[], cap: number): number | null {
  const start = performance.now();
  for (const [index, name] of names.entries()) {
    if (index % 20 === 0 && performance.now() - start > cap) return null;
    const pattern = new RegExp(`\\b${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const hits: { node: Text; at: number }[] = [];
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.search(pattern);
      if (at >= 0 && !node.parentElement?.closest('script,style,textarea,.wrapped')) hits.push({ node, at });
    }
    for (const { node, at } of hits) wrap(node, at, name.length);
  }
  return performance.now() - start;
}

function wrap(node: Text, at: number, length: number): void {
  const rest = node.splitText(at);
  rest.splitText(length);
  const span = document.createElement('span');
  span.className = 'wrapped';
  rest.replaceWith(span);
  span.append(rest);
}
