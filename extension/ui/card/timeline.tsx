import type { Claim } from '../../../src/contract/entry.ts';
import { Icon } from './icons.tsx';
import { sayDate, sayWord } from './say.ts';
import { STATUS_SHAPES } from './shapes.ts';

/** The dated claims in their order, each with its standing. */
export function Timeline({ claims }: { claims: readonly Claim[] }) {
  return (
    <ol class="timeline">
      {claims.map((claim) => (
        <li key={claim.id} data-claim={claim.id} data-source={claim.source} data-status={claim.status}>
          <time datetime={claim.date}>{sayDate(claim.date!)}</time>
          <p class="text">
            <span class={`status ${claim.status}`}>
              <Icon shape={STATUS_SHAPES[claim.status]} />
              {sayWord(claim.status)}
              {claim.by && `, ${claim.by}`}:
            </span>{' '}
            {claim.text}
          </p>
        </li>
      ))}
    </ol>
  );
}
