import { useState } from 'preact/hooks';
import type { Claim } from '../../../src/contract/entry.ts';
import { ClaimLine } from './claim-line.tsx';
import { SourceDetails } from './source-details.tsx';

/** One statement in a list; its source opens in place. */
export function ClaimItem({ claim, beside }: { claim: Claim; beside?: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li class="claim" {...markOf(claim)}>
      <ClaimLine claim={claim} isOpen={isOpen} onSource={() => setOpen(!isOpen)} beside={beside} />
      {isOpen && <SourceDetails claim={claim} />}
    </li>
  );
}

/** Statements one under the other. */
export const ClaimList = ({ claims, beside }: { claims: readonly Claim[]; beside?: string }) => (
  <ul class="claims">
    {claims.map((claim) => (
      <ClaimItem key={claim.id} claim={claim} beside={beside} />
    ))}
  </ul>
);

/** What tells tests, and a reader's own style sheet, which claim an element shows. */
export const markOf = ({ id, source, status }: Claim) => ({
  'data-claim': id,
  'data-source': source,
  'data-status': status,
});
