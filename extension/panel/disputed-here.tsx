import { useState } from 'preact/hooks';
import type { SourceSummary } from '../../src/contract/card.ts';
import type { Claim } from '../../src/contract/entry.ts';
import { t } from '../platform/words.ts';
import { Fold } from './fold.tsx';
import type { ArticleDispute } from './gather-disputes.ts';
import { Statement } from './statement.tsx';

/** How many questions are seen before the reader asks for all. */
const FIRST = 3;

/** The questions in dispute that the article touches; each opens with both sides side by side. */
export function DisputedHere({ disputes }: { disputes: readonly ArticleDispute[] }) {
  const [all, setAll] = useState(false);
  if (disputes.length === 0) return null;
  const shown = all ? disputes : disputes.slice(0, FIRST);
  return (
    <section aria-labelledby="disputed">
      <h2 id="disputed" class="title">
        {t('panelDisputed')}
      </h2>
      {shown.map(({ id, pack, question, sides, sources }) => (
        <Fold
          key={`${pack} ${id}`}
          name="dispute"
          label={<span dir="auto">{question}</span>}
          content={() => (
            <div class="two">
              <Side title={t('panelOneSide')} claims={sides[0]} sources={sources} />
              <Side title={t('panelOtherSide')} claims={sides[1]} sources={sources} />
            </div>
          )}
        />
      ))}
      {!all && disputes.length > FIRST && (
        <button type="button" class="button all-names" data-action="all-disputes" onClick={() => setAll(true)}>
          {t('panelAllQuestions', disputes.length)}
        </button>
      )}
    </section>
  );
}

interface SideProps {
  title: string;
  claims: readonly Claim[];
  sources: ReadonlyMap<string, SourceSummary>;
}

function Side({ title, claims, sources }: SideProps) {
  return (
    <div class="side">
      <ul aria-label={title}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <Statement claim={claim} source={sources.get(claim.source)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
