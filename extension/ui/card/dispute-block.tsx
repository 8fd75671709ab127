import type { ComponentChildren } from 'preact';
import type { Statement } from '../../../src/contract/card.ts';

interface DisputeProps {
  dispute: NonNullable<Statement['dispute']>;
  /** Its sides. */
  children: ComponentChildren;
}

/** Statements that contradict each other, side by side and of equal rank: the reader sees that they do, and which. */
export function DisputeBlock({ dispute, children }: DisputeProps) {
  return (
    <section class="dispute" aria-label={`In dispute: ${dispute.question}`} data-dispute={dispute.id}>
      <p class="question">
        <span class="tag">In dispute</span> {dispute.question}
      </p>
      <div class="sides">{children}</div>
    </section>
  );
}
