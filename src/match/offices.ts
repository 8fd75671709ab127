import { GAP, hashWord, SHAPE } from '../text/tokens.ts';
import type { ContextReader } from './context.ts';
import type { PersonHere } from './people.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';
import { fitsTitle } from './vouch.ts';

const THE = hashWord('the');
const OF = hashWord('of');
const FROM = hashWord('from');
/** Offices that an article speaks of by one word after it has named who holds them. */
const OFFICES: ReadonlySet<number> = new Set(['senator', 'congressman', 'congresswoman'].map(hashWord));

/**
 * Finds "the senator" and the like where exactly one person of a curated pack, named before, can be meant, and nobody else
 * in the article has that title.
 */
export function findOffices(
  scene: Scene,
  reader: ContextReader,
  { present, taken }: { present: ReadonlyMap<number, PersonHere>; taken: readonly Spot[] },
): Spot[] {
  const { tokens, packOf, isPerson, hasWord } = scene;
  const people = [...present.values()].filter(
    ({ reading }) => isPerson(reading) && packOf(reading).header.counts.claims > 0,
  );
  if (people.length === 0 || ![...OFFICES].some(hasWord)) return [];
  const { count, gap, hash } = tokens;
  const used = new Uint8Array(count);
  for (const spot of taken) used.fill(1, spot.from, spot.to);
  const found: Spot[] = [];
  // "The senator from Arizona" is somebody else.
  for (let i = 1; i + 1 < count; i++) {
    if (OFFICES.has(hash[i]!) && hash[i - 1] === THE && (hash[i + 1] === OF || hash[i + 1] === FROM)) return [];
  }
  for (let i = 1; i < count; i++) {
    if (!OFFICES.has(hash[i]!) || hash[i - 1] !== THE || used[i] === 1 || gap[i]! > GAP.space) continue;
    if (i + 1 < count && isNameAfter(tokens, i)) continue;
    const holders = people.filter(({ reading }) => fitsTitle(reader, reading, hash[i]!));
    const [here] = holders;
    if (holders.length !== 1 || here!.spot.from > i || hasAnother(scene, here!, taken)) continue;
    const evidence: Spot['evidence'] = [{ kind: 'full-name', from: here!.spot.from, to: here!.spot.to }];
    const { reading } = here!;
    found.push({
      from: i - 1,
      to: i + 1,
      readings: [],
      left: 0,
      right: 0,
      best: reading,
      rivals: [],
      rule: 'title',
      evidence,
    });
  }
  return found;
}

const isNameAfter = ({ gap, shape }: Scene['tokens'], at: number): boolean =>
  gap[at + 1]! <= GAP.space && (shape[at + 1]! & SHAPE.capital) !== 0;

/** Titles that make somebody else "the senator", too. */
const SAME_OFFICE: ReadonlySet<number> = new Set(
  ['sen', 'sens', 'senator', 'senators', 'rep', 'reps', 'representative', 'congressman', 'congresswoman'].map(hashWord),
);

/** True where the article gives such a title to another name. */
const hasAnother = (
  { tokens, capitalized, keyOf }: Scene,
  { reading }: PersonHere,
  taken: readonly Spot[],
): boolean => {
  for (const i of capitalized) {
    if (i === 0 || !SAME_OFFICE.has(tokens.hash[i - 1]!) || tokens.gap[i]! > GAP.space) continue;
    const spot = taken.find(({ from, to }) => from <= i && i < to);
    if (!spot?.best || keyOf(spot.best) !== keyOf(reading)) return true;
  }
  return false;
};
