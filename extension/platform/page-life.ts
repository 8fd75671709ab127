/** What the gate says of the page that it stands in. */
export interface GateWord {
  /** Whether the page is a news article. */
  article: boolean;
  /** Whether the page is new, or shows another address than at the last word; where it does not, it has only grown. */
  moved: boolean;
}

/** The gate of a page, for whoever reads there. */
export interface PageGate {
  /**
   * Calls `onWord` at once with what is known of the page, and again when it moves and, ever more rarely, when it has grown.
   * One listens at a time, the last that asked.
   */
  listen(onWord: (word: GateWord) => void): void;
  /** Judges the page as it is now: whether it is an article. */
  judge(): boolean;
}

/** The one life that our scripts have in a page together; it ends for both at once. */
export interface PageLife {
  readonly end: AbortController;
  gate?: PageGate;
  /** Those that live here; the content script speaks for the page where it does. */
  readonly scripts: Set<PageScript>;
}

export type PageScript = 'gate' | 'content';

const LIFE = Symbol.for('backgrounder');

/**
 * Gives a script its life in a page, to be aborted at its end; null where another copy of it lives there. A second copy
 * comes where a reader asks twice while the page is too busy for the first to answer.
 *
 * @param world the global object of our scripts in this page; those of a newer version have their own
 */
export function claimPage(world: object, script: PageScript): PageLife | null {
  const lived: { [LIFE]?: PageLife } = world;
  const now = lived[LIFE];
  const life = now?.end.signal.aborted === false ? now : { end: new AbortController(), scripts: new Set<PageScript>() };
  if (life.scripts.has(script)) return null;
  life.scripts.add(script);
  lived[LIFE] = life;
  return life;
}

/** Whether a script of ours lives in this page. It is sent there as text, so it knows nothing but what is in it. */
export function isPageClaimed(): boolean {
  const life = (globalThis as { [key: symbol]: PageLife | undefined })[Symbol.for('backgrounder')];
  return life !== undefined && !life.end.signal.aborted;
}

/** Stands where no gate does: somebody wanted this page to be read. */
export const openGate: PageGate = {
  listen: (onWord) => onWord({ article: true, moved: true }),
  judge: () => true,
};
