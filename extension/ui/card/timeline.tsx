import type { Claim } from '../../../src/contract/entry.ts';
import { ClaimList } from './claim-item.tsx';
import { timelineOf } from './dated.ts';
import { useParts } from './parts.ts';
import { sayMoment } from './say.ts';

/** The dated claims in their order: of what events they tell, or when they were only said, each so named; no event is thereby said to be true. */
export function Timeline({ claims }: { claims: readonly Claim[] }) {
  const { t } = useParts();
  return (
    <ol class="timeline">
      {timelineOf(claims).map(({ moment, is, claims }) => (
        <li key={`${is} ${claims[0]?.id}`} class={is}>
          <h4 class="moment">{t(is === 'event' ? 'cardHappened' : 'cardSaid', sayMoment(t, moment))}</h4>
          <ClaimList claims={claims.map((claim) => (is === 'event' ? { ...claim, date: undefined } : claim))} />
        </li>
      ))}
    </ol>
  );
}
