import { documentOf, parentOf, treeOf } from './form-proof.ts';
import type { LiveBlock } from './live-block.ts';

interface Watched {
  /** Elements that hold the article. */
  roots: readonly Element[];
  blocks: readonly LiveBlock[];
  /** The frame that the article is in. */
  frame: Element | null;
}

const TEXT: MutationObserverInit = { childList: true, characterData: true, subtree: true };
/** What pages change to show or hide something. */
const LOOKS = ['class', 'style', 'hidden', 'open', 'popover'];
const MOST_TREES = 200;

/**
 * Observes an article: in it every change of text and whatever may show or hide it; around it what is put there, and what
 * the elements that it stands in are called, for styles hang on that.
 */
export function observePlaces(onRecords: (records: MutationRecord[]) => void, signal: AbortSignal) {
  const observer = new MutationObserver(onRecords);
  signal.addEventListener('abort', () => observer.disconnect());

  function observe({ roots, blocks, frame }: Watched): void {
    for (const held of [...roots, ...treesOf(blocks)])
      observer.observe(held, { ...TEXT, attributes: true, attributeFilter: LOOKS });
    const [root] = roots;
    for (const held of [root, frame]) {
      if (!held) continue;
      for (let at = parentOf(held); at; at = parentOf(at))
        observer.observe(at, { childList: true, attributes: true, attributeFilter: LOOKS });
      observer.observe(documentOf(held), { childList: true, subtree: true });
    }
  }
  return { observe, stop: () => observer.disconnect() };
}

/** The shadow roots that text was read in: nothing is told of those from outside. */
function treesOf(blocks: readonly LiveBlock[]): Set<ShadowRoot> {
  const trees = new Set<ShadowRoot>();
  for (const { element } of blocks) {
    const tree = treeOf(element);
    if ('host' in tree && trees.size < MOST_TREES) trees.add(tree as ShadowRoot);
  }
  return trees;
}
