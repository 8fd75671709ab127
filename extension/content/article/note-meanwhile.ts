/** Changes beyond this many mean that a page is still being built; it is looked at again for other reasons. */
const MOST_MISSED = 10_000;

/**
 * Notes what changes while a large page is read in slices.
 * @returns what ends that, and gives what was noted
 */
export function noteMeanwhile(document: Document, signal: AbortSignal): () => MutationRecord[] {
  const missed: MutationRecord[] = [];
  const observer = new MutationObserver((records) => {
    if (missed.length < MOST_MISSED) missed.push(...records);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return () => {
    missed.push(...observer.takeRecords());
    observer.disconnect();
    return missed;
  };
}
