import type { SourceSummary } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';
import type { Genre, Kind, Status } from '../../../src/contract/kind.ts';

/** The contract's word for a kind, a standing or a genre as a reader sees it: `found` → “Found”. */
export const sayWord = (word: Kind | Status | Genre): string => word[0]?.toUpperCase() + word.slice(1);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A partial date as a reader writes it: `2025-09-02` → “2 Sep 2025”, `2025-09` → “Sep 2025”, `2025` → “2025”.
 * Not by `Intl`: its first use costs more than the whole card may.
 */
export function sayDate(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** Where in its source a claim stands: “paragraph 3”, “paragraphs 3, 5”. */
export const sayLocator = (locator: readonly number[]): string =>
  `paragraph${locator.length > 1 ? 's' : ''} ${locator.join(', ')}`;

/** When a source was published, and on what ground we say so. */
export function saySourceDate(source: SourceSummary): string {
  if (!source.date) return 'undated';
  return source.dateBasis === 'inferred' ? `${sayDate(source.date)} (inferred)` : sayDate(source.date);
}

/** A claim as text that keeps its standing and its source wherever it is pasted. */
export function cite(claim: Claim, source: SourceSummary | undefined): string {
  const standing = [sayWord(claim.status), claim.by, claim.date && sayDate(claim.date)].filter(Boolean).join(', ');
  const from = source
    ? [`“${source.title}”`, source.publisher, source.genre, saySourceDate(source)].join(', ')
    : claim.source;
  const link = source?.url ? ` ${source.url}` : '';
  return `${claim.text} [${standing}. Source: ${from}, ${sayLocator(claim.locator)}.${link}]`;
}
