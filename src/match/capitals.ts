import { GAP, SHAPE, type Tokens } from '../text/tokens.ts';

/** Where capitals prove nothing. Values of `Capitals`, by token. */
export const CAPITALS = { prove: 0, titleCase: 1, shouted: 2 } as const;

const FULL_STOP = 0x2e;
const INNER_BIT = Math.log2(SHAPE.inner);
const ALL_CAPS_BIT = Math.log2(SHAPE.allCaps);
/** By shape bits: 1 for words whose script has capitals. */
const CASED = Uint8Array.from({ length: 256 }, (_, bits) => (bits & (SHAPE.digit | SHAPE.caseless) ? 0 : 1));

/**
 * Finds lines in which capitals prove nothing: in title case ("Senator Says Pentagon Hid Report", which no full stop ends)
 * or all in capitals.
 * Gives a value of `CAPITALS` for each token, and the
 * numbers of the tokens that begin with a capital.
 */
export function judgeCapitals(text: string, tokens: Tokens): { verdicts: Uint8Array; capitalized: Uint32Array } {
  const { count, shape, gap, start, end } = tokens;
  const verdicts = new Uint8Array(count);
  const capitalized = new Uint32Array(count);
  let found = 0;
  let lineStart = 0;
  let [words, capitals, shouted] = [0, 0, 0];
  // Short words count where every word is shouted ("ONE OF US KNOWS").
  let [all, loud] = [0, 0];
  for (let i = 0; i <= count; i++) {
    if (i === count || gap[i] === GAP.block) {
      if ((words >= 3 && shouted >= words * 0.7) || (all >= 4 && loud === all))
        verdicts.fill(CAPITALS.shouted, lineStart, i);
      else if (words >= 4 && capitals >= words * 0.8 && text.charCodeAt(end[i - 1]!) !== FULL_STOP)
        verdicts.fill(CAPITALS.titleCase, lineStart, i);
      lineStart = i;
      [words, capitals, shouted] = [0, 0, 0];
      [all, loud] = [0, 0];
    }
    if (i === count) break;
    const bits = shape[i]!;
    // Sums without branches: where a capital stands next, no processor guesses.
    capitalized[found] = i;
    found += (bits | (bits >> INNER_BIT)) & SHAPE.capital;
    // Short words stay small in title case.
    all += CASED[bits]!;
    loud += CASED[bits]! & (bits >> ALL_CAPS_BIT);
    const counts = ((3 - (end[i]! - start[i]!)) >>> 31) & CASED[bits]!;
    words += counts;
    capitals += counts & bits;
    shouted += counts & (bits >> ALL_CAPS_BIT);
  }
  return { verdicts, capitalized: capitalized.subarray(0, found) };
}
