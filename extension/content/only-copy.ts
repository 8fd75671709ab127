const LIFE = Symbol.for('backgrounder');

/**
 * Gives a copy of this script its life in a page, to be aborted at its end; null where another copy lives there. A second
 * one comes where a reader asks twice while the page is too busy for the first to answer.
 *
 * @param world the global object of our scripts in this page; one of a newer version has its own
 */
export function claimPage(world: object): AbortController | null {
  const lived: { [LIFE]?: AbortController } = world;
  if (lived[LIFE]?.signal.aborted === false) return null;
  lived[LIFE] = new AbortController();
  return lived[LIFE];
}
