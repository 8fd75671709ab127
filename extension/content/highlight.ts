import { KINDS } from '../../src/contract/kind.ts';
import type { LiveMention } from './text-map.ts';

const ACTIVE = 'backgrounder-active';

/** Marks in the page: one CSS highlight a kind and one for the active name; no element, attribute, class or style. */
export interface Marks {
  /** Marks exactly these; ranges that are marked already stay untouched. */
  mark(mentions: readonly LiveMention[]): void;
  /** Shows which name has the card or the keyboard. */
  activate(mention: LiveMention | null): void;
  /** Whether the highlights in the page are these: a newer copy of this script puts its own in their place. */
  areOurs(): boolean;
  clear(): void;
}

export function createMarks(): Marks {
  const active = new Highlight();
  active.priority = 1;
  // Firefox shows the page's objects without their iterators, so what is in them is kept beside them.
  const byKind = new Map(KINDS.map((kind) => [kind, { highlight: new Highlight(), ranges: new Set<AbstractRange>() }]));
  CSS.highlights.set(ACTIVE, active);

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
        if (wanted.size === 0) CSS.highlights.delete(name);
        else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      }
    },
    activate(mention) {
      active.clear();
      for (const range of mention?.ranges ?? []) active.add(range);
    },
    areOurs: () => CSS.highlights.get(ACTIVE) === active,
    clear() {
      const names = [
        ...KINDS.map((kind) => [`backgrounder-${kind}`, byKind.get(kind)?.highlight] as const),
        [ACTIVE, active] as const,
      ];
      for (const [name, highlight] of names) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    },
  };
}
