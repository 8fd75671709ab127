import type { SourceSummary } from '../../src/contract/card.ts';
import type { Claim } from '../../src/contract/entry.ts';
import { sayShort, sayStanding, sayWhen } from './say.ts';

interface StatementProps {
  claim: Claim;
  /** Named below the words, unless what it stands in names it. */
  source?: SourceSummary;
  hideSource?: boolean;
}

/** One statement: who says so and when, the words, and where they come from. */
export function Statement({ claim, source, hideSource }: StatementProps) {
  const when = sayWhen(claim);
  return (
    <div class="statement" data-claim={claim.id} data-source={claim.source} data-status={claim.status}>
      <p class="small">
        <strong>{sayStanding(claim, source)}</strong>
        {when && <span class="soft"> · {when}</span>}
      </p>
      <p>{claim.text}</p>
      {source && !hideSource && <p class="soft small">{sayShort(source)}</p>}
    </div>
  );
}
