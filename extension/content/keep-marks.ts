/** How often a page is asked whether it still has our marks: a few look-ups by name; milliseconds. */
const OFTEN = 1_000;
/** A page that takes our marks so many times in a row, ever more slowly answered, does not want them. */
const MOST_LOSSES = 8;

/**
 * Puts marks back that the page took away with its own, as `CSS.highlights.clear()` does; no event tells of it. The wait doubles with
 * each loss and is short again once they stayed.
 * @param restore puts back what is missing; says whether anything was
 */
export function keepMarks(document: Document, restore: () => boolean, signal: AbortSignal): void {
  const view = document.defaultView ?? window;
  let losses = 0;
  let timer = view.setTimeout(look, OFTEN);
  function look(): void {
    if (document.visibilityState === 'visible') losses = restore() ? losses + 1 : 0;
    if (losses < MOST_LOSSES) timer = view.setTimeout(look, OFTEN * 2 ** losses);
  }
  signal.addEventListener('abort', () => view.clearTimeout(timer));
}
