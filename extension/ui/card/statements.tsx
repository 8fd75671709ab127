/** @jsxImportSource ../draw */
import type { SourceSummary } from '../../../src/contract/card.ts';
import type { Statement } from './arrange-claims.ts';
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
      {statements.map((statement) =>
        statement.type === 'claim' ? (
          <ClaimItem claim={statement.claim} source={sources.get(statement.claim.source)} onCopy={onCopy} />
        ) : (
          <DisputeBlock dispute={statement.dispute} sources={sources} onCopy={onCopy} />
        ),
      )}
    </>
  );
}
