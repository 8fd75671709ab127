import { KINDS } from '../../src/contract/kind.ts';
import type { LiveMention } from './text-map.ts';

/** Marks in the page: one CSS highlight a kind and one for the active name; no element, attribute, class or style. */
export interface Marks {
  /** Marks exactly these; ranges that are marked already stay untouched. */
  mark(mentions: readonly LiveMention[]): void;
  /** Shows which name has the card or the keyboard. */
  activate(mention: LiveMention | null): void;
  /** Puts back what the page took away; says whether anything was missing. */
  restore(): boolean;
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
    restore() {
      let missed = false;
      inEach((marks) => {
        missed = marks.restore() || missed;
      });
      return missed;
    },
    clear: () => inEach((marks) => marks.clear()),
  };
}

function marksIn({ defaultView }: Document): Marks {
  const { CSS, Highlight } = defaultView ?? window;
  // Kept: in a frame that has gone on to another page Firefox finds them by `CSS` only once.
  const { highlights } = CSS;
  // Firefox shows the page's objects without their iterators, so what is in them is kept beside them.
  const byName = new Map<string, { highlight: Highlight; ranges: Set<AbstractRange> }>();

  function fill(name: string, wanted: Set<AbstractRange>, priority = 0): void {
    const known = byName.get(name);
    if (!known && wanted.size === 0) return;
    const { highlight, ranges } = known ?? { highlight: new Highlight(), ranges: new Set<AbstractRange>() };
    for (const range of ranges) if (!wanted.has(range)) highlight.delete(range);
    for (const range of wanted) if (!ranges.has(range)) highlight.add(range);
    byName.set(name, { highlight, ranges: wanted });
    highlight.priority = priority;
    if (wanted.size === 0) unregister(name, highlight);
    else if (highlights.get(name) !== highlight) highlights.set(name, highlight);
  }

  function unregister(name: string, highlight: Highlight): void {
    if (highlights.get(name) === highlight) highlights.delete(name);
  }

  return {
    mark(mentions) {
      for (const kind of KINDS) {
        const ofKind = mentions.filter((mention) => mention.kind === kind);
        fill(`backgrounder-${kind}`, new Set(ofKind.flatMap(({ ranges }) => ranges)));
      }
    },
    activate: (mention) => fill('backgrounder-active', new Set(mention?.ranges), 1),
    restore() {
      let missed = false;
      for (const [name, { highlight, ranges }] of byName) {
        const isWhole = ranges.size === 0 || (highlights.get(name) === highlight && highlight.size === ranges.size);
        if (isWhole) continue;
        missed = true;
        for (const range of ranges) highlight.add(range);
        highlights.set(name, highlight);
      }
      return missed;
    },
    clear() {
      for (const [name, { highlight }] of byName) unregister(name, highlight);
    },
  };
}
