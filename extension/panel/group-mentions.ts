import type { EntrySummary } from '../../src/contract/card.ts';
import { KINDS, type Kind } from '../../src/contract/kind.ts';
import type { EntryProminence, EntryRef, Mention, Why } from '../../src/contract/mention.ts';
import type { ArticleReport } from '../../src/contract/messages.ts';

/** An entry as the open article names it. */
export interface NamedEntry extends EntrySummary {
  /** How often, with this certainty. */
  count: number;
  /** The place of its first mention in the report's `mentions`. */
  first: number;
  why: Why;
  /** Other entries that the name may mean, best first. */
  alternatives: EntrySummary[];
}

/** Who and what is in an article: what is certain by kind, and what is not apart. */
export interface ArticleNames {
  groups: { kind: Kind; entries: NamedEntry[] }[];
  uncertain: NamedEntry[];
}

/** Groups an article's mentions by entry and kind; in a group the most prominent first, then by first mention. */
export function groupMentions({
  mentions,
  entries,
  cards,
}: Pick<ArticleReport, 'mentions' | 'entries' | 'cards'>): ArticleNames {
  const byProminence = compareBy(entries);
  const known = new Map(cards.map((card) => [keyOf(card), card]));
  const summarize = (ref: EntryRef, kind: Kind, form: string): EntrySummary => {
    const { name = form, description } = known.get(keyOf(ref)) ?? {};
    return { pack: ref.pack, entry: ref.entry, kind: known.get(keyOf(ref))?.kind ?? kind, name, description };
  };
  const certain = new Map<string, NamedEntry>();
  const uncertain = new Map<string, NamedEntry>();
  mentions.forEach((mention, index) => {
    const rows = mention.certainty === 'is' ? certain : uncertain;
    const key = mention.certainty === 'is' ? keyOf(mention) : `${keyOf(mention)} ${mention.why.form}`;
    const row = rows.get(key);
    if (row) row.count += 1;
    else rows.set(key, { ...name(mention, summarize), count: 1, first: index });
  });
  const rows = [...certain.values()].sort(byProminence);
  const groups = KINDS.map((kind) => ({ kind, entries: rows.filter((row) => row.kind === kind) }));
  return {
    groups: groups.filter(({ entries }) => entries.length > 0),
    uncertain: [...uncertain.values()].sort(byProminence),
  };
}

/** Compares rows by how much their entries matter; where they matter alike, by first mention. */
function compareBy(entries: readonly EntryProminence[]): (a: NamedEntry, b: NamedEntry) => number {
  const known = new Map<string, number>();
  for (const { prominence, ...ref } of entries) {
    // The parts of a page without end are articles by themselves, and may each tell of an entry.
    known.set(keyOf(ref), Math.max(prominence, known.get(keyOf(ref)) ?? 0));
  }
  const prominenceOf = (ref: EntryRef) => known.get(keyOf(ref)) ?? 0;
  return (a, b) => prominenceOf(b) - prominenceOf(a) || a.first - b.first;
}

function name(mention: Mention, summarize: (ref: EntryRef, kind: Kind, form: string) => EntrySummary) {
  const { kind, why } = mention;
  const others = mention.alternatives.filter((ref) => keyOf(ref) !== keyOf(mention));
  return {
    ...summarize(mention, kind, why.form),
    why,
    alternatives: others.map((ref) => summarize(ref, kind, why.form)),
  };
}

const keyOf = ({ pack, entry }: EntryRef): string => JSON.stringify([pack, entry]);
