import { drawsMark } from '../../src/contract/settings.ts';
import { createMarks } from './highlight.ts';
import { createInteraction, type Interaction, type InteractionOptions } from './interaction.ts';
import { keepMarks } from './keep-marks.ts';
import { isPaintedAsSelected, readLooks } from './looks.ts';
import { createNearView } from './near-view.ts';
import type { LiveMention } from './text-map.ts';
import { whenRestyled } from './when-restyled.ts';

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

  function markNear(): void {
    const keepsLooks = readLooks();
    const isDrawn = (mention: LiveMention) => drawsMark(settings().marks, mention) && keepsLooks(mention);
    marks.mark(isPaintedAsSelected() ? [] : near.filter(isDrawn));
  }

  const showNear = createNearView((now) => {
    near = now;
    markNear();
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

  whenRestyled(document, markNear, signal);
  keepMarks(document, marks.restore, signal);
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
