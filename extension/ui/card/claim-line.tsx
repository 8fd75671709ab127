import type { Claim } from '../../../src/contract/entry.ts';
import { Icon } from './icons.tsx';
import { LinkedText } from './linked-text.tsx';
import { useParts } from './parts.ts';
import { sayShort, sayWhen } from './say.ts';
import { sayShortLead } from './say-lead.ts';
import { STATUS_SHAPES } from './shapes.ts';

interface ClaimLineProps {
  claim: Claim;
  /** Whether what its source is stands below. */
  isOpen: boolean;
  onSource(): void;
  /** In the first view a date is left out that says no more than the source's own. */
  brief?: boolean;
}

/**
 * One statement as running text: its standing and who says it come before the words, so that an allegation is never read as
 * fact; when, and the source's name, come after them.
 */
export function ClaimLine({ claim, isOpen, onSource, brief = false }: ClaimLineProps) {
  const { t, sources } = useParts();
  const source = sources.get(claim.source);
  const when = sayWhen(t, brief ? exactOf(claim) : claim);
  // Where nobody is quoted it is the source that says so.
  const speaks = claim.status === 'reported' && !claim.by;
  const from = (
    <button type="button" class="source" aria-expanded={isOpen} onClick={onSource}>
      {source ? sayShort(t, source) : claim.source}
    </button>
  );
  return (
    <p class="text">
      <span class="status">
        <Icon shape={STATUS_SHAPES[claim.status]} />
        {speaks ? from : sayShortLead(t, { ...claim, genre: source?.genre })}:
      </span>{' '}
      <LinkedText text={claim.text} />
      {when.length > 0 && <span class="when"> ({when.join('; ')})</span>} {!speaks && from}
    </p>
  );
}

const isExact = (moment: Claim['date']): boolean =>
  typeof moment === 'string' || (moment !== undefined && 'inferred' in moment);

/** The moments that a source gives, or that follow from it; what lies between other days is as well told by the source's date. */
const exactOf = ({ date, saidOn }: Claim): Pick<Claim, 'date' | 'saidOn'> => ({
  date: isExact(date) ? date : undefined,
  saidOn: isExact(saidOn) ? saidOn : undefined,
});
