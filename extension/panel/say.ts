import type { SourceSummary } from '../../src/contract/card.ts';
import type { Claim } from '../../src/contract/entry.ts';
import { type MessageKey, t } from '../platform/words.ts';

// Words that the panel shares with the card.
export { sayMoment, sayWhen } from '../ui/card/say.ts';

const WITH_SPEAKER: Readonly<Record<Claim['status'], MessageKey>> = {
  reported: 'panelSaid',
  alleged: 'panelAllegedBy',
  denied: 'panelDeniedBy',
  found: 'panelConcludedBy',
  opinion: 'panelOpinionOf',
};
const WITHOUT: Readonly<Record<Exclude<Claim['status'], 'reported'>, MessageKey>> = {
  alleged: 'panelAlleged',
  denied: 'panelDenied',
  found: 'panelConcluded',
  opinion: 'panelOpinion',
};
const TELLS: Readonly<Record<SourceSummary['genre'], MessageKey>> = {
  report: 'panelReportSays',
  analysis: 'panelAnalysisSays',
  opinion: 'panelOpinionPieceSays',
};

/** Who speaks, and how sure it is: “Pete Hegseth said”, “Alleged by sources within JSOC, unproven”, “A news report says”. */
export function sayStanding({ status, by }: Pick<Claim, 'status' | 'by'>, source?: SourceSummary): string {
  if (by) return capitalize(t(WITH_SPEAKER[status], by));
  if (status !== 'reported') return t(WITHOUT[status]);
  return t(source ? TELLS[source.genre] : 'panelSourceSays');
}

/** How a source is called where there is little room. */
export const sayShort = (source: SourceSummary): string => source.short ?? source.title;

const capitalize = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
