import { KINDS } from '../../src/contract/kind.ts';
import type { LiveMention } from './text-map.ts';

const ACTIVE = 'backgrounder-active';

/** Marks in the page: one CSS highlight a kind and one for the active name; no element, attribute, class or style. */
export interface Marks {
  /** Marks exactly these; ranges that are marked already stay untouched. */
  mark(mentions: readonly LiveMention[]): void;
  /** Shows which name has the card or the keyboard. */
  activate(mention: LiveMention | null): void;
  clear(): void;
}

/** @param document the page; names in frames of the same origin are marked there, for highlights belong to a document */
export function createMarks(document: Document): Marks {
  const byDocument = new Map([[document, marksIn(document)]]);

  function inEach(act: (marks: Marks, isIn: (mention: LiveMention) => boolean) => void): void {
    for (const [inner, marks] of byDocument) {
      try {
        act(marks, ({ element }) => element.ownerDocument === inner);
      } catch {
        // In Firefox nobody may touch what was in a frame that is gone, nor ask whether it is.
        byDocument.delete(inner);
      }
    }
  }

  return {
    mark(mentions) {
      for (const { element } of mentions) {
        const inner = element.ownerDocument;
        if (!byDocument.has(inner)) byDocument.set(inner, marksIn(inner));
      }
      inEach((marks, isIn) => marks.mark(mentions.filter(isIn)));
    },
    activate: (mention) => inEach((marks, isIn) => marks.activate(mention && isIn(mention) ? mention : null)),
    clear: () => inEach((marks) => marks.clear()),
  };
}

function marksIn({ defaultView }: Document): Marks {
  const { CSS, Highlight } = defaultView ?? window;
  // Kept: in a frame that has gone on to another page Firefox finds them by `CSS` only once.
  const { highlights } = CSS;
  const active = new Highlight();
  active.priority = 1;
  // Firefox shows the page's objects without their iterators, so what is in them is kept beside them.
  const byKind = new Map(KINDS.map((kind) => [kind, { highlight: new Highlight(), ranges: new Set<AbstractRange>() }]));
  highlights.set(ACTIVE, active);

  return {
    mark(mentions) {
      for (const [kind, marked] of byKind) {
        const { highlight, ranges } = marked;
        const wanted = new Set<AbstractRange>();
        for (const mention of mentions)
          if (mention.kind === kind) for (const range of mention.ranges) wanted.add(range);
        for (const range of ranges) if (!wanted.has(range)) highlight.delete(range);
        for (const range of wanted) if (!ranges.has(range)) highlight.add(range);
        marked.ranges = wanted;
        const name = `backgrounder-${kind}`;
        if (wanted.size === 0) highlights.delete(name);
        else if (highlights.get(name) !== highlight) highlights.set(name, highlight);
      }
    },
    activate(mention) {
      active.clear();
      for (const range of mention?.ranges ?? []) active.add(range);
    },
    clear() {
      for (const [kind, { highlight }] of [...byKind, ['active', { highlight: active }] as const]) {
        const name = `backgrounder-${kind}`;
        if (highlights.get(name) === highlight) highlights.delete(name);
      }
    },
  };
}
