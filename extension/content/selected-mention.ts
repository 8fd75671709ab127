import type { LiveMention } from './text-map.ts';

/** The place of the first mention that the reader's selection touches; -1 where it touches none. */
export function placeOfSelected(mentions: readonly LiveMention[]): number {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return -1;
  const selected = selection.getRangeAt(0);
  return mentions.findIndex(({ ranges }) => ranges.some((range) => touch(range, selected)));
}

/** Ranges of two documents, or of a shadow root and what is around it, do not meet. */
function touch(one: Range, other: Range): boolean {
  if (one.startContainer.getRootNode() !== other.startContainer.getRootNode()) return false;
  return (
    one.compareBoundaryPoints(Range.END_TO_START, other) < 0 && one.compareBoundaryPoints(Range.START_TO_END, other) > 0
  );
}
