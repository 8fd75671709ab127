import type { Claim } from '../../../src/contract/entry.ts';
import { StatusIcon } from './icons.tsx';
import { STATUS_WORDS, sayDate } from './say.ts';

/** The dated claims in their order, each with its standing. */
export function Timeline({ claims }: { claims: readonly Claim[] }) {
  return (
    <ol class="timeline">
      {claims.map((claim) => (
        <li key={claim.id} data-claim={claim.id} data-source={claim.source} data-status={claim.status}>
          <time dateTime={claim.date}>{sayDate(claim.date!)}</time>
          <p class="text">
            <span class={`status ${claim.status}`}>
              <StatusIcon status={claim.status} />
              {STATUS_WORDS[claim.status]}
              {claim.by && `, ${claim.by}`}:
            </span>{' '}
            {claim.text}
          </p>
        </li>
      ))}
    </ol>
  );
}
