import type { SourceSummary } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';
import type { Genre, Kind } from '../../../src/contract/kind.ts';
import type { Moment } from '../../../src/contract/moment.ts';
import { sayLead } from './say-lead.ts';
import type { Words } from './words.ts';

const KIND_WORDS = {
  person: 'cardPerson',
  organization: 'cardOrganization',
  place: 'cardPlace',
  incident: 'cardIncident',
  topic: 'cardTopic',
} as const;
const GENRE_WORDS = { report: 'cardReport', analysis: 'cardAnalysis', opinion: 'cardOpinion' } as const;

/** A kind of entry as a reader sees it: `incident` → “Event”. */
export const sayKind = (t: Words, kind: Kind): string => t(KIND_WORDS[kind]);

/** What kind of document a source is: `report` → “News report”. */
export const sayGenre = (t: Words, genre: Genre): string => t(GENRE_WORDS[genre]);

/**
 * A partial date as a reader writes it: `2025-09-02` → “2 Sep 2025”, `2025-09` → “Sep 2025”, `2025` → “2025”.
 * Not by `Intl`: its first use costs more than the whole card may.
 */
export function sayDate(t: Words, date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month && t('cardMonths').split(' ')[Number(month) - 1];
  if (!name) return year;
  return day ? t('cardDay', Number(day), name, year) : t('cardMonth', name, year);
}

/** A date as running text has it within its year: `2025-09-02` → “2 September”, `2025-09` → “September”, `2025` → “2025”. */
export function sayLongDate(t: Words, date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month && t('cardLongMonths').split(' ')[Number(month) - 1];
  if (!name) return year;
  return day ? t('cardLongDay', Number(day), name) : name;
}

/** A moment as far as it is known: “2 Sep 2025”, “about 2 Sep 2025”, “2 Sep 2025 or later”, “by Dec 2025”, “2 Sep 2025 to Dec 2025”. */
export function sayMoment(t: Words, moment: Moment): string {
  if (typeof moment === 'string') return sayDate(t, moment);
  if ('inferred' in moment) return t('cardAbout', sayDate(t, moment.inferred));
  if (!('after' in moment)) return t('cardUntil', sayDate(t, moment.by));
  const from = sayDate(t, moment.after);
  return moment.by ? t('cardBetween', from, sayDate(t, moment.by)) : t('cardFrom', from);
}

/** The day of the event and the day of the saying, each in words that cannot be taken for the other; as far as they are known. */
export function sayWhen(t: Words, { date, saidOn }: Pick<Claim, 'date' | 'saidOn'>): string[] {
  return [date && t('cardEventOf', sayMoment(t, date)), saidOn && t('cardSaidOn', sayMoment(t, saidOn))].filter(
    (said) => said !== undefined,
  );
}

/** Where in its source a claim stands: “paragraph 3”, “paragraphs 3, 5”. */
export const sayLocator = (t: Words, locator: readonly number[]): string =>
  t(locator.length > 1 ? 'cardParagraphs' : 'cardParagraph', locator.join(t('comma')));

/** When a source was published, and on what ground we say so. */
export function saySourceDate(t: Words, { date, dateBasis }: Pick<SourceSummary, 'date' | 'dateBasis'>): string {
  if (!date) return t('cardUndated');
  return dateBasis === 'inferred' ? t('cardEstimated', sayDate(t, date)) : sayDate(t, date);
}

/** A source's name beside a statement; the pack's own short one, else its kind and date: “News report, Dec 2025”. */
export const sayShort = (t: Words, source: SourceSummary): string =>
  source.short ?? [sayGenre(t, source.genre), saySourceDate(t, source)].join(t('comma'));

/** A claim as text that keeps its standing and its source wherever it is pasted. */
export function cite(t: Words, claim: Claim, source: SourceSummary | undefined): string {
  const standing = [sayLead(t, { ...claim, genre: source?.genre }), ...sayWhen(t, claim)].join(t('comma'));
  const from = source
    ? [t('cardQuoted', source.title), source.publisher, sayGenre(t, source.genre), saySourceDate(t, source)].join(
        t('comma'),
      )
    : claim.source;
  const link = source?.url ? ` ${source.url}` : '';
  return t('cardCited', claim.text, standing, from, sayLocator(t, claim.locator), link);
}
