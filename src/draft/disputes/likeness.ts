import type { DraftStatement } from '../facts.ts';
import { contentStems } from '../sentences/stem.ts';
import { wordsOf } from '../sentences/words.ts';

/** A statement with what it is compared by. */
export interface Compared {
  statement: DraftStatement;
  stems: ReadonlySet<string>;
}

/** Statements that can be compared: how rare a stem is counts, names that half of them have count for nothing. */
export interface Likeness {
  compared: readonly Compared[];
  /** The statements about an entry, by its id. */
  byEntry: ReadonlyMap<string, readonly Compared[]>;
  /** How alike two statements are, 0 to 1: the weight of the stems that they share among those of the shorter. */
  between(a: Compared, b: Compared): number;
}

/** Makes statements comparable. */
export function compareStatements(statements: readonly DraftStatement[]): Likeness {
  const compared = statements.map((statement) => ({
    statement,
    stems: new Set(contentStems(wordsOf(statement.text, { start: 0, end: statement.text.length }, []))),
  }));
  const counts = new Map<string, number>();
  for (const { stems } of compared) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weight = (stem: string): number => Math.log((statements.length + 1) / counts.get(stem)!);
  const total = (stems: Iterable<string>): number => [...stems].reduce((sum, stem) => sum + weight(stem), 0);
  const byEntry = new Map<string, Compared[]>();
  for (const one of compared) {
    for (const id of one.statement.about) {
      const row = byEntry.get(id);
      if (row) row.push(one);
      else byEntry.set(id, [one]);
    }
  }
  return {
    compared,
    byEntry,
    between: (a, b) => {
      const shared = [...a.stems].filter((stem) => b.stems.has(stem));
      return shared.length < 2 ? 0 : total(shared) / Math.max(1, Math.min(total(a.stems), total(b.stems)));
    },
  };
}
