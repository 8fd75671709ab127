import type { DraftEntry } from '../facts.ts';

/** So many others are offered beside an entry. */
const MOST_RELATED = 6;
/** Paragraphs that name more entries than these relate none of them. */
const MOST_IN_PARAGRAPH = 40;

/** For each entry, by its id, those that stand most often in one paragraph with it; of equals the better known. */
export function relatedEntries(entries: readonly DraftEntry[]): Map<string, string[]> {
  const paragraphs = new Map<string, Set<number>>();
  entries.forEach(({ mentions }, entry) => {
    for (const { document, paragraph } of mentions) {
      const key = `${document} ${paragraph}`;
      paragraphs.set(key, (paragraphs.get(key) ?? new Set()).add(entry));
    }
  });
  const together = entries.map(() => new Map<number, number>());
  for (const named of paragraphs.values()) {
    if (named.size > MOST_IN_PARAGRAPH) continue;
    for (const one of named)
      for (const other of named) if (one !== other) together[one]!.set(other, (together[one]!.get(other) ?? 0) + 1);
  }
  return new Map(
    entries.map(({ id }, entry) => {
      const ranked = [...together[entry]!].sort(
        ([a, count], [b, other]) =>
          other - count || entries[b]!.weight - entries[a]!.weight || (entries[a]!.id < entries[b]!.id ? -1 : 1),
      );
      return [id, ranked.slice(0, MOST_RELATED).map(([other]) => entries[other]!.id)];
    }),
  );
}
