import { listContainers } from './containers.ts';
import { type Article, readPlace } from './find-article.ts';
import { findMore } from './find-more.ts';
import { holds, isInPage, parentElementOf, treeOf } from './form-proof.ts';
import type { Line } from './line.ts';
import type { LiveBlock } from './live-block.ts';
import { recheckSeen } from './recheck.ts';
import type { Steps } from './steps.ts';

/** The article as it was found, and what came beside it later; each of these is read again as it was read first. */
export interface Parts {
  /** Elements that hold what is read. */
  roots(): Element[];
  /** Elements in it whose text is not to be seen, and what these stand in. */
  unseen(): { hidden: Element[]; around: Element[] };
  /** Reads one element of it anew. */
  readAgain(element: Element): Steps<Line[]>;
  /** Reads what came beside it; that is a part of it from then on. */
  readBeside(element: Element): Steps<Line[]>;
  /** Elements that were shown or hidden, or were given a shadow root, of which nothing tells. */
  listRestyled(blocks: LiveBlock[]): Steps<Element[]>;
}

/** Keeps the places of an article as it grows. */
export function createParts(article: Article): Parts {
  const parts: Article[] = [article];
  const inner = new Set<Node>(article.inner);
  let hidden = new Set(article.hidden);

  const rootsOf = ({ roots, headlines }: Article): Element[] => [...roots, ...headlines];
  const roots = (): Element[] => parts.flatMap(rootsOf);
  const partOf = (element: Element) => parts.find((part) => rootsOf(part).some((held) => isInside(element, held)));

  /** An element of the article; of one that the article stands in, what is of the article. */
  const placesIn = (element: Element): Element[] =>
    partOf(element) ? [element] : roots().filter((root) => isInside(root, element));

  function* newHosts(): Steps<Element[]> {
    const hosts: Element[] = [];
    for (const element of roots())
      for (const tree of yield* listContainers(element)) {
        if (inner.has(tree) || !('host' in tree)) continue;
        inner.add(tree);
        hosts.push(tree.host);
      }
    return hosts;
  }

  return {
    roots,
    unseen: () => ({
      hidden: [...hidden],
      around: [...hidden].map(parentElementOf).filter((element) => element !== null),
    }),
    *readAgain(element) {
      const part = partOf(element);
      if (!part) return [];
      const read = yield* readPlace(element, part);
      for (const each of read.hidden) hidden.add(each);
      return read.runs;
    },
    *readBeside(element) {
      if (!isInPage(element) || partOf(element)) return [];
      const more = yield* findMore(element, article);
      if (!more) return [];
      parts.push(more);
      for (const each of more.hidden) hidden.add(each);
      return more.runs;
    },
    *listRestyled(blocks) {
      const { changed, still } = yield* recheckSeen({ blocks, hidden, evenUnseen: article.evenUnseen });
      hidden = new Set(still);
      return [...changed.flatMap(placesIn), ...(yield* newHosts())];
    },
  };
}

/** Whether an element is another or in it, shadow roots and frames counted as in what they stand in. */
function isInside(element: Element, outer: Element): boolean {
  if (holds(outer, element)) return true;
  const above = outerOf(element);
  return above !== null && isInside(above, outer);
}

function outerOf(element: Element): Element | null {
  const top = treeOf(element);
  return 'host' in top ? (top as ShadowRoot).host : ((top as Document).defaultView?.frameElement ?? null);
}
