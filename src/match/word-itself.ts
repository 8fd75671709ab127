import { GAP, hashWord, SHAPE } from '../text/tokens.ts';
import type { Scene } from './scene.ts';

const BE: ReadonlySet<number> = new Set(['is', 'was', 'are', 'were'].map(hashWord));
const NAME: ReadonlySet<number> = new Set(['name', 'surname', 'nickname', 'word'].map(hashWord));
/** Words that may stand between: "is used as a name", "was a common surname". */
const BETWEEN: ReadonlySet<number> = new Set(
  'a an the also used as another only common popular female male first last family'.split(' ').map(hashWord),
);
const MOST_WORDS = 6;

/** True where a name is spoken of as a name: "Rosaline is used as a name for …". */
export function isWordItself({ tokens: { count, gap, hash, shape } }: Scene, to: number): boolean {
  if (to >= count || gap[to]! > GAP.quote || !BE.has(hash[to]!)) return false;
  for (let i = to + 1; i < count && i - to < MOST_WORDS && gap[i]! <= GAP.hyphen; i++) {
    if (NAME.has(hash[i]!)) return i > to + 1 && !(shape[i]! & SHAPE.capital);
    if (!BETWEEN.has(hash[i]!)) return false;
  }
  return false;
}
