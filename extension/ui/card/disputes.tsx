import { useRef, useState } from 'preact/hooks';
import type { CardDispute } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';
import { markOf } from './claim-item.tsx';
import { ClaimLine } from './claim-line.tsx';
import { SourceDetails } from './source-details.tsx';
import { useInView } from './use-in-view.ts';

interface DisputesProps {
  disputes: readonly CardDispute[];
  /** The one that the reader asked for; the first where they asked for all. */
  wanted?: string;
}

/** Questions in dispute with all that is said on either side; the one that was asked for is brought into view. */
export function Disputes({ disputes, wanted }: DisputesProps) {
  const asked = useRef<HTMLLIElement>(null);
  useInView(asked, wanted);
  return (
    <ul class="disputes">
      {disputes.map((dispute, i) => (
        <li key={dispute.id} ref={dispute.id === wanted || (!wanted && i === 0) ? asked : undefined}>
          <OpenDispute dispute={dispute} />
        </li>
      ))}
    </ul>
  );
}

/** Both sides beside each other and of equal rank; the source of a statement opens below them, at full width. */
function OpenDispute({ dispute: { id, question, sides } }: { dispute: CardDispute }) {
  const [open, setOpen] = useState<Claim>();
  return (
    <section class="dispute" aria-label={question} data-dispute={id}>
      <h3 class="question">{question}</h3>
      <div class="sides">
        {sides.map((claims, i) => (
          <ul key={i} class="claims">
            {claims.map((claim) => (
              <li key={claim.id} class="claim" {...markOf(claim)}>
                <ClaimLine
                  claim={claim}
                  isOpen={claim.id === open?.id}
                  onSource={() => setOpen(claim.id === open?.id ? undefined : claim)}
                />
              </li>
            ))}
          </ul>
        ))}
      </div>
      {open && <SourceDetails key={open.id} claim={open} />}
    </section>
  );
}
