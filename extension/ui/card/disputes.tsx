import { useRef, useState } from 'preact/hooks';
import type { CardDispute } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';
import { markOf } from './claim-item.tsx';
import { ClaimLine } from './claim-line.tsx';
import type { Opened } from './opened.ts';
import { useParts } from './parts.ts';
import { SourceDetails } from './source-details.tsx';
import { useInView } from './use-in-view.ts';

interface DisputesProps {
  disputes: readonly CardDispute[];
  /** What the reader asked for: one of them, or all. Absent where they asked for something else that has them too. */
  opened?: Extract<Opened, { part: 'disputes' }>;
}

/** Questions in dispute with all that is said on either side; the one that was asked for is brought into view. */
export function Disputes({ disputes, opened }: DisputesProps) {
  const asked = useRef<HTMLLIElement>(null);
  const wanted = opened && (opened.dispute ?? disputes[0]?.id);
  useInView(asked, opened);
  return (
    <ul class="disputes">
      {disputes.map((dispute) => (
        <li key={dispute.id} ref={dispute.id === wanted ? asked : undefined}>
          <OpenDispute dispute={dispute} />
        </li>
      ))}
    </ul>
  );
}

/** Both sides beside each other and of equal rank; the source of a statement opens below them, at full width. */
function OpenDispute({ dispute: { id, question, sides } }: { dispute: CardDispute }) {
  const { language } = useParts();
  const [open, setOpen] = useState<Claim>();
  return (
    <section class="dispute" aria-label={question} data-dispute={id}>
      <h3 class="question" lang={language} dir="auto">
        {question}
      </h3>
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
