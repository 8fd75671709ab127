import type { Claim } from '../../../src/contract/entry.ts';
import { Icon } from './icons.tsx';
import { InlineButton } from './inline-button.tsx';
import { LinkedText } from './linked-text.tsx';
import { useParts } from './parts.ts';
import { sayLongDate, sayShort, sayWhen } from './say.ts';
import { sayShortLead } from './say-lead.ts';
import { STATUS_SHAPES } from './shapes.ts';
import type { Words } from './words.ts';

interface ClaimLineProps {
  claim: Claim;
  /** Whether what its source is stands below. */
  isOpen: boolean;
  onSource(): void;
  /** Words beside it, whose date it need not give again. */
  beside?: string;
}

/**
 * One statement as running text: its standing and who says it come before the words, so that an allegation is never read as
 * fact; when, and the source's name, come after them.
 */
export function ClaimLine({ claim, isOpen, onSource, beside = '' }: ClaimLineProps) {
  const { t, sources } = useParts();
  const source = sources.get(claim.source);
  const when = sayWhen(t, untold(t, claim, beside));
  // Where nobody is quoted it is the source that says so.
  const speaks = claim.status === 'reported' && !claim.by;
  const from = (
    <InlineButton class="source" role="button" isOpen={isOpen} onPress={onSource}>
      {source ? sayShort(t, source) : claim.source}
    </InlineButton>
  );
  return (
    <p class="text">
      <span class="status">
        <Icon shape={STATUS_SHAPES[claim.status]} />
        {speaks ? from : sayShortLead(t, { ...claim, genre: source?.genre })}
        {t('colon')}
      </span>{' '}
      <LinkedText text={claim.text} />
      {when.length > 0 && <span class="when"> ({when.join(t('semicolon'))})</span>} {!speaks && from}
    </p>
  );
}

/**
 * The moments of a claim that neither its words nor those beside it give. What is only known to lie between two days, the date in its
 * source's name tells as well; where the source opens, all is said.
 */
function untold(t: Words, { date, saidOn, text }: Claim, beside: string): Pick<Claim, 'date' | 'saidOn'> {
  const isNews = (moment: Claim['date']) => {
    const day = typeof moment === 'object' ? ('inferred' in moment ? moment.inferred : undefined) : moment;
    return day !== undefined && !`${text} ${beside}`.includes(sayLongDate(t, day));
  };
  return { date: isNews(date) ? date : undefined, saidOn: isNews(saidOn) ? saidOn : undefined };
}
