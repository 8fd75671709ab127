import type { SourceSummary } from '../../src/contract/card.ts';
import type { Claim } from '../../src/contract/entry.ts';
import type { Moment } from '../../src/contract/moment.ts';
import { t } from '../platform/words.ts';
import * as card from '../ui/card/say.ts';
import { sayLead } from '../ui/card/say-lead.ts';

// The card's words, in the reader's language: the panel says nothing in other words than the card does.

/** Who speaks, and how sure it is: “Said by Pete Hegseth”, “Alleged by sources within JSOC, unproven”, “News report”. */
export const sayStanding = ({ status, by }: Pick<Claim, 'status' | 'by'>, source?: SourceSummary): string =>
  sayLead(t, { status, by, genre: source?.genre });

/** The day of the event and the day of the saying, as far as they are known. */
export const sayWhen = (claim: Pick<Claim, 'date' | 'saidOn'>): string => card.sayWhen(t, claim).join(t('comma'));

/** A moment as far as it is known: “2 Sep 2025”, “by Dec 2025”. */
export const sayMoment = (moment: Moment): string => card.sayMoment(t, moment);

/** A partial date: “2 Sep 2025”, “Sep 2025”, “2025”. */
export const sayDate = (date: string): string => card.sayDate(t, date);

/** How a source is called where there is little room. */
export const sayShort = (source: SourceSummary): string => card.sayShort(t, source);
