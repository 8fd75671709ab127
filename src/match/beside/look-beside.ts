import { KINDS, type Kind } from '../../contract/kind.ts';
import { GAP } from '../../text/tokens.ts';
import type { Scene, Span } from '../scene.ts';
import { lookLeft } from './left.ts';
import { lookRight } from './right.ts';

/** A stretch with what stands beside it (`BESIDE`). */
export interface Place extends Span {
  readonly left: number;
  readonly right: number;
  /** Of what kinds a known stretch beside may be, by `kindBit`. */
  readonly leftKinds: number;
  readonly rightKinds: number;
}

/** The bit of a kind. */
export const kindBit = (kind: Kind): number => 1 << KINDS.indexOf(kind);

/** Looks at the words before and after a stretch. `covered`: by token, the kinds of what is known to stand there. */
export const lookBeside = (scene: Scene, covered: Uint8Array, { from, to }: Span): Place => ({
  from,
  to,
  left: lookLeft(scene, covered, from),
  right: lookRight(scene, covered, to),
  leftKinds: from > 0 && scene.article.tokens.gap[from]! <= GAP.space ? covered[from - 1]! : 0,
  rightKinds: to < covered.length && scene.article.tokens.gap[to]! <= GAP.space ? covered[to]! : 0,
});
