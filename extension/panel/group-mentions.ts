import type { EntrySummary } from '../../src/contract/card.ts';
import type { Kind } from '../../src/contract/kind.ts';
import type { EntryProminence, EntryRef, Why } from '../../src/contract/mention.ts';
import type { ArticleReport, WrittenMention } from '../../src/contract/messages.ts';

/** An entry as the open article names it. */
export interface NamedEntry extends EntrySummary {
  /** The places of its mentions in the report's `mentions`, of one certainty; never empty. */
  mentions: number[];
  /** Its names as the article writes them, each once. */
  written: string[];
  /** Why its first mention was made. */
  why: Why;
  /** Other entries that the name may mean, best first. */
  alternatives: EntrySummary[];
}

/** Who and what is in an article, the most prominent first: what is certain, and what is not apart. */
export interface ArticleNames {
  named: NamedEntry[];
  uncertain: NamedEntry[];
}

/** Groups an article's mentions by entry; what is uncertain by entry and name. Of equal prominence the first named comes first. */
export function groupMentions({
  mentions,
  entries,
  cards,
}: Pick<ArticleReport, 'mentions' | 'entries' | 'cards'>): ArticleNames {
  const known = new Map(cards.map((card) => [keyOf(card), card]));
  const summarize: Summarize = (ref, kind, form) => {
    const card = known.get(keyOf(ref));
    const { name = form, description } = card ?? {};
    return { pack: ref.pack, entry: ref.entry, kind: card?.kind ?? kind, name, description };
  };
  const certain = new Map<string, NamedEntry>();
  const uncertain = new Map<string, NamedEntry>();
  mentions.forEach((mention, index) => {
    const rows = mention.certainty === 'is' ? certain : uncertain;
    const own = keyOf(mention);
    const key = mention.certainty === 'is' ? own : `${own} ${mention.written}`;
    const row = rows.get(key) ?? begin(mention, summarize);
    row.mentions.push(index);
    if (!row.written.includes(mention.written)) row.written.push(mention.written);
    rows.set(key, row);
  });
  const sort = sorterBy(entries);
  return { named: sort(certain.values()), uncertain: sort(uncertain.values()) };
}

type Summarize = (ref: EntryRef, kind: Kind, form: string) => EntrySummary;

/** Sorts rows by how much their entries matter; where they matter alike, by first mention. */
function sorterBy(entries: readonly EntryProminence[]): (rows: Iterable<NamedEntry>) => NamedEntry[] {
  const known = new Map<string, number>();
  for (const { prominence, ...ref } of entries) {
    // The parts of a page without end are articles by themselves, and may each tell of an entry.
    known.set(keyOf(ref), Math.max(prominence, known.get(keyOf(ref)) ?? 0));
  }
  return (rows) =>
    [...rows]
      .map((row) => ({ row, prominence: known.get(keyOf(row)) ?? 0 }))
      .sort((a, b) => b.prominence - a.prominence || a.row.mentions[0]! - b.row.mentions[0]!)
      .map(({ row }) => row);
}

function begin(mention: WrittenMention, summarize: Summarize): NamedEntry {
  const { kind, why } = mention;
  const others = mention.alternatives.filter((ref) => keyOf(ref) !== keyOf(mention));
  return {
    ...summarize(mention, kind, why.form),
    mentions: [],
    written: [],
    why,
    alternatives: others.map((ref) => summarize(ref, kind, why.form)),
  };
}

/** A text that stands for an entry: no two entries have the same, whatever signs their ids have. */
export const keyOf = ({ pack, entry }: EntryRef): string => JSON.stringify([pack, entry]);
