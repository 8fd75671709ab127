import type { SourceSummary, Statement } from '../../../src/contract/card.ts';
import { ClaimItem } from './claim-item.tsx';
import { DisputeBlock } from './dispute-block.tsx';

interface StatementsProps {
  statements: readonly Statement[];
  sources: ReadonlyMap<string, SourceSummary>;
  onCopy(text: string): Promise<boolean>;
}

/** Claims and disputes in the order given. */
export function Statements({ statements, sources, onCopy }: StatementsProps) {
  return (
    <>
      {statements.map(({ claims, dispute }) => {
        const items = claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} source={sources.get(claim.source)} onCopy={onCopy} />
        ));
        if (!dispute) return items;
        return (
          <DisputeBlock key={dispute.id} dispute={dispute}>
            {items}
          </DisputeBlock>
        );
      })}
    </>
  );
}
