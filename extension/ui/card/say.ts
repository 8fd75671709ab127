import type { SourceSummary } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';
import type { Genre, Kind, Status } from '../../../src/contract/kind.ts';
import type { Moment } from '../../../src/contract/moment.ts';

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

/** A moment as far as it is known: “2 Sep 2025”, “about 2 Sep 2025”, “2 Sep 2025 or later”, “by Dec 2025”, “2 Sep 2025 to Dec 2025”. */
export function sayMoment(moment: Moment): string {
  if (typeof moment === 'string') return sayDate(moment);
  if ('inferred' in moment) return `about ${sayDate(moment.inferred)}`;
  if (!('after' in moment)) return `by ${sayDate(moment.by)}`;
  return moment.by ? `${sayDate(moment.after)} to ${sayDate(moment.by)}` : `${sayDate(moment.after)} or later`;
}

/** When a speaker said a claim, or when what a source tells happened. */
export function sayWhen({ by, date, saidOn }: Claim): string | undefined {
  const moment = by ? (saidOn ?? date) : (date ?? saidOn);
  return moment && sayMoment(moment);
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
  const standing = [sayWord(claim.status), claim.by, sayWhen(claim)].filter(Boolean).join(', ');
  const from = source
    ? [`“${source.title}”`, source.publisher, source.genre, saySourceDate(source)].join(', ')
    : claim.source;
  const link = source?.url ? ` ${source.url}` : '';
  return `${claim.text} [${standing}. Source: ${from}, ${sayLocator(claim.locator)}.${link}]`;
}
