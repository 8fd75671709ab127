import type { Kind } from '../../src/contract/kind.ts';
import { KIND_SHAPES } from './card/shapes.ts';

/** The sign of a kind, for our own pages; the card draws the same one itself. */
export function KindIcon({ kind }: { kind: Kind }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={KIND_SHAPES[kind]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
