/** @jsxImportSource ../draw */
import type { CardDispute, SourceSummary } from '../../../src/contract/card.ts';
import { ClaimItem } from './claim-item.tsx';

interface DisputeProps {
  dispute: CardDispute;
  sources: ReadonlyMap<string, SourceSummary>;
  onCopy(text: string): Promise<boolean>;
}

/** Statements that contradict each other, side by side and of equal rank: the reader sees that they do, and which. */
export function DisputeBlock({ dispute, sources, onCopy }: DisputeProps) {
  return (
    <section class="dispute" aria-label={`In dispute: ${dispute.question}`} data-dispute={dispute.id}>
      <p class="question">
        <span class="tag">In dispute</span> {dispute.question}
      </p>
      <div class="sides">
        {dispute.claims.map((claim) => (
          <ClaimItem claim={claim} source={sources.get(claim.source)} onCopy={onCopy} />
        ))}
      </div>
    </section>
  );
}
