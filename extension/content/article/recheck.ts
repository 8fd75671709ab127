import { blockOf } from './changed-places.ts';
import { aboveOf, documentOf, isInPage, parentElementOf } from './form-proof.ts';
import type { LiveBlock } from './live-block.ts';
import { hiddenBy, isShown } from './seen.ts';
import { STRIDE, type Steps } from './steps.ts';

interface Recheck {
  blocks: readonly LiveBlock[];
  /** Elements whose text was not to be seen. */
  hidden: Iterable<Element>;
  evenUnseen: boolean;
}

/**
 * Looks again at what was read and at what was hidden.
 * @returns the elements whose text is to be read again, since a part of it came to be seen or to be hidden; and what is still
 *   hidden
 */
export function* recheckSeen({ blocks, hidden, evenUnseen }: Recheck): Steps<{ changed: Element[]; still: Element[] }> {
  const changed = new Set<Element>();
  const still: Element[] = [];
  const known = new Map<Element, boolean>();
  let done = 0;
  for (const element of hidden) {
    if (++done % STRIDE === 0) yield;
    if (!isInPage(element)) continue;
    if (isSeen(element, known, evenUnseen)) changed.add(blockOf(element) ?? element);
    else still.push(element);
  }
  for (const { pieces, element } of blocks) {
    let last: Element | null = null;
    for (const { node } of pieces) {
      if (++done % STRIDE === 0) yield;
      const holder = parentElementOf(node) ?? element;
      if (holder === last) continue;
      last = holder;
      if (!isSeen(holder, known, evenUnseen)) {
        changed.add(element);
        break;
      }
    }
  }
  return { changed: [...changed], still };
}

/** Whether the text right in an element is to be seen. */
function isSeen(element: Element, known: Map<Element, boolean>, evenUnseen: boolean): boolean {
  if (!isShown(element, evenUnseen)) return false;
  if (hiddenBy(element, getComputedStyle(element), evenUnseen) !== 'nothing') return false;
  const above = aboveOf(element);
  return above === null || holdsSeen(above, known, evenUnseen);
}

function holdsSeen(element: Element, known: Map<Element, boolean>, evenUnseen: boolean): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const above = aboveOf(element);
  const isBody = element === documentOf(element).body || above === null;
  const seen =
    isBody ||
    (hiddenBy(element, getComputedStyle(element), evenUnseen) !== 'all' && holdsSeen(above, known, evenUnseen));
  known.set(element, seen);
  return seen;
}
