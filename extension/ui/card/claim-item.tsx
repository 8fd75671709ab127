import { useState } from 'preact/hooks';
import type { Claim } from '../../../src/contract/entry.ts';
import { ClaimLine } from './claim-line.tsx';
import { SourceDetails } from './source-details.tsx';

/** One statement in a list; its source opens in place. */
export function ClaimItem({ claim, brief }: { claim: Claim; brief?: boolean }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li class="claim" {...markOf(claim)}>
      <ClaimLine claim={claim} isOpen={isOpen} onSource={() => setOpen(!isOpen)} brief={brief} />
      {isOpen && <SourceDetails claim={claim} />}
    </li>
  );
}

/** Statements one under the other. */
export const ClaimList = ({ claims, brief }: { claims: readonly Claim[]; brief?: boolean }) => (
  <ul class="claims">
    {claims.map((claim) => (
      <ClaimItem key={claim.id} claim={claim} brief={brief} />
    ))}
  </ul>
);

/** What tells tests, and a reader's own style sheet, which claim an element shows. */
export const markOf = ({ id, source, status }: Claim) => ({
  'data-claim': id,
  'data-source': source,
  'data-status': status,
});
