import { createTokens, hashWord, tokenize } from '../../text/tokens.ts';
import type { Document } from '../document.ts';

/** So many words in a row are compared. */
const SHINGLE = 5;
/** One in so many of them is kept, by its hash: enough to tell, in little room. */
const KEPT = 4;
/** Texts of which the smaller shares so much with the larger are one. */
const SAME = 0.7;
/** Shingles in more documents than these are boilerplate. */
const MOST_SHARED = 50;

/** A document with what is kept of its text. */
interface Printed {
  document: Document;
  prints: ReadonlySet<number>;
}

/**
 * Makes one document of copies and near-copies (the same agency report in two papers): the longest text stays, the first in date of equal ones; the addresses
 * of all are its addresses. The order of the documents does not matter.
 * @returns documents in the order of their date, then of their ids; ids are unique
 */
export function joinCopies(documents: readonly Document[]): Document[] {
  const printed = withUniqueIds([...documents].sort(byRank)).map((document) => ({
    document,
    prints: printsOf(document),
  }));
  const holders = new Map<number, number[]>();
  const kept: Printed[] = [];
  for (const one of printed) {
    const copyOf = mostShared(one, kept, holders);
    const original = copyOf === undefined ? undefined : kept[copyOf];
    if (original) {
      const addresses = [...new Set([...original.document.addresses, ...one.document.addresses])];
      kept[copyOf!] = { ...original, document: { ...one.document, ...original.document, addresses } };
      continue;
    }
    for (const print of one.prints) {
      const list = holders.get(print) ?? [];
      if (list.length < MOST_SHARED) list.push(kept.length);
      holders.set(print, list);
    }
    kept.push(one);
  }
  return kept.map(({ document }) => document).sort(byDate);
}

const lengthOf = ({ paragraphs }: Document): number => paragraphs.reduce((sum, { length }) => sum + length, 0);
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The longest first. */
const byRank = (a: Document, b: Document): number => lengthOf(b) - lengthOf(a) || byDate(a, b);
const byDate = (a: Document, b: Document): number =>
  compare(a.date ?? '9', b.date ?? '9') ||
  compare(a.id, b.id) ||
  compare(a.paragraphs.join('\n'), b.paragraphs.join('\n'));

function withUniqueIds(documents: readonly Document[]): Document[] {
  const counts = new Map<string, number>();
  return documents.map((document) => {
    const count = (counts.get(document.id) ?? 0) + 1;
    counts.set(document.id, count);
    return count === 1 ? document : { ...document, id: `${document.id}-${count}` };
  });
}

function printsOf({ paragraphs }: Document): ReadonlySet<number> {
  const { hash, count } = tokenize(paragraphs.join('\n'), createTokens(paragraphs.length * 64));
  const prints = new Set<number>();
  for (let i = 0; i + SHINGLE <= count; i++) {
    let print = 0;
    for (let k = i; k < i + SHINGLE; k++) print = Math.imul(print, 31) + hash[k]!;
    if (print % KEPT === 0) prints.add(print | 0);
  }
  // A text of few words is compared whole.
  return prints.size > 0 ? prints : new Set([hashWord(paragraphs.join('\n'))]);
}

/** The kept document that a shorter one is a copy of; undefined where it is none. */
function mostShared(
  { prints }: Printed,
  kept: readonly Printed[],
  holders: ReadonlyMap<number, readonly number[]>,
): number | undefined {
  const shared = new Map<number, number>();
  for (const print of prints)
    for (const holder of holders.get(print) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  const [best] = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  // A passage that is quoted whole in a long text is no copy of it.
  return best && best[1] >= prints.size * SAME && kept[best[0]]!.prints.size * SAME <= prints.size / SAME
    ? best[0]
    : undefined;
}
