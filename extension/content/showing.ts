import { drawsMark } from '../../src/contract/settings.ts';
import { createMarks } from './highlight.ts';
import { createInteraction, type Interaction, type InteractionOptions } from './interaction.ts';
import { createNearView } from './near-view.ts';
import type { LiveMention } from './text-map.ts';

/** All that a reader sees of us in the page: marks and cards. */
export interface Showing extends Pick<Interaction, 'step' | 'open'> {
  /** Marks what there is now: mentions, cards or settings are new. */
  update(): void;
  /** Makes ready for what the reader may do with the marks: when the page is idle, or has to be. */
  prepare(): void;
  /** Closes the card without a trace. */
  close(): void;
}

/** Wires marks and what can be done with them for a page that has mentions; all of it goes when the signal is aborted. */
export function createShowing(options: InteractionOptions): Showing {
  const { document, reader, settings, signal } = options;
  const marks = createMarks(document);
  let near: readonly LiveMention[] = [];
  let made: Interaction | undefined;

  const showNear = createNearView((now) => {
    near = now;
    marks.mark(near.filter((mention) => drawsMark(settings().marks, mention)));
    made?.reach(near);
  }, signal);

  // Hover, keyboard and card take longer to make than all marks.
  function interaction(): Interaction {
    if (made) return made;
    made = createInteraction({ ...options, marks });
    made.update();
    made.reach(near);
    return made;
  }

  function prepare(): void {
    // A pointer that is quicker than the page is idle: its first move may be its last.
    const heard = { capture: true, passive: true, once: true, signal };
    for (const type of ['pointermove', 'pointerdown'] as const)
      document.defaultView?.addEventListener(type, (event) => interaction().move(event), heard);
    requestIdleCallback(() => {
      if (signal.aborted) return;
      const { warm } = interaction();
      requestIdleCallback(warm);
    });
  }

  signal.addEventListener('abort', marks.clear);

  return {
    update() {
      made?.update();
      showNear(reader.mentions());
    },
    prepare,
    step: (by) => interaction().step(by),
    open: (index) => interaction().open(index),
    close: () => made?.close(),
  };
}
