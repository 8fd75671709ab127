import { GAP, SHAPE, type Tokens } from '../text/tokens.ts';

/** Where capitals prove nothing. Values of `Capitals`, by token. */
export const CAPITALS = { prove: 0, titleCase: 1, shouted: 2 } as const;

const FULL_STOP = 0x2e;
const INNER_BIT = Math.log2(SHAPE.inner);
/** By shape bits: 1 for words whose script has capitals. */
const CASED = Uint8Array.from({ length: 256 }, (_, bits) => (bits & (SHAPE.digit | SHAPE.caseless) ? 0 : 1));

/**
 * Finds lines in which capitals prove nothing: in title case ("Senator Says Pentagon Hid Report", which no full stop ends)
 * or all in capitals.
 * Gives a value of `CAPITALS` for each token, and the numbers of the tokens that begin with a capital.
 * @param isSmall tells which words the article also writes small, by which short lines are judged; without it they are not
 */
export function judgeCapitals(
  text: string,
  tokens: Tokens,
  isSmall: (hash: number) => boolean = () => false,
): { verdicts: Uint8Array; capitalized: Uint32Array } {
  const { count, shape, gap } = tokens;
  const verdicts = new Uint8Array(count);
  const capitalized = new Uint32Array(count);
  let [found, from, before, cased] = [0, 0, 0, 0];
  for (let i = 0; i <= count; i++) {
    if (i === count || gap[i] === GAP.block) {
      const line = { from, to: i, verdicts };
      // Most lines have too few capitals, whatever their words are.
      if (found - before > FEWEST && (found - before) * LEAST_SHARE > cased) judgeLine(text, tokens, line);
      if (isShortTitle(text, tokens, { ...line, isSmall })) verdicts.fill(CAPITALS.titleCase, from, i);
      [from, before, cased] = [i, found, 0];
    }
    if (i === count) break;
    const bits = shape[i]!;
    // Sums without branches: where a capital stands next, no processor guesses.
    capitalized[found] = i;
    found += (bits | (bits >> INNER_BIT)) & SHAPE.capital;
    cased += CASED[bits]!;
  }
  return { verdicts, capitalized: capitalized.subarray(0, found) };
}

/** With so few capitals a line is neither. */
const FEWEST = 2;
/** One word in so many has a capital at least. */
const LEAST_SHARE = 4;

/** Words of so many letters stay small in title case. */
const LONGEST_SHORT = 3;

/** Judges one line. */
function judgeLine(
  text: string,
  { shape, start, end }: Tokens,
  { from, to, verdicts }: { from: number; to: number; verdicts: Uint8Array },
): void {
  let [words, capitals, shouted] = [0, 0, 0];
  // Short words count where every word is shouted ("ONE OF US KNOWS").
  let [all, loud] = [0, 0];
  for (let i = from; i < to; i++) {
    const bits = shape[i]!;
    if (!CASED[bits]) continue;
    const isShouted = (bits & SHAPE.allCaps) !== 0;
    all++;
    if (isShouted) loud++;
    if (end[i]! - start[i]! <= LONGEST_SHORT) continue;
    words++;
    if (bits & SHAPE.capital) capitals++;
    if (isShouted) shouted++;
  }
  if ((words >= 3 && shouted >= words * 0.7) || (all >= 4 && loud === all)) verdicts.fill(CAPITALS.shouted, from, to);
  else if (words >= 4 && capitals >= words * 0.8 && text.charCodeAt(end[to - 1]!) !== FULL_STOP)
    verdicts.fill(CAPITALS.titleCase, from, to);
}

/** "Trump Backs Plan": too few words to be judged by their number, all with capitals, of which the article writes one small. */
function isShortTitle(
  text: string,
  { shape, hash, end }: Tokens,
  { from, to, isSmall }: { from: number; to: number; isSmall(hash: number): boolean },
): boolean {
  if (to - from < 2 || to - from > 4 || text.charCodeAt(end[to - 1]!) === FULL_STOP) return false;
  for (let i = from; i < to; i++) if (!(shape[i]! & SHAPE.capital) || shape[i]! & SHAPE.allCaps) return false;
  return hash.subarray(from, to).some(isSmall);
}
