import type { ContextReader } from './context.ts';
import type { CueMatch } from './cues.ts';
import type { Reading } from './find.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';
import { classOf, WORD } from './words/word-classes.ts';

/** True for a pack that says something of its entries, whose authors chose each form and how it counts. */
export const isCurated = (scene: Scene, reading: Reading): boolean => scene.packOf(reading).header.counts.claims > 0;

/**
 * Looks whether an article speaks of what an entry is about, where its form alone is not enough: phrases, ordinary words,
 * people (who have namesakes) and incidents. Adds the words that say so to the spot's evidence. Entries that name no
 * context need none. `company`: how many other entries of curated packs the article names for certain.
 */
export function fitsContext(
  scene: Scene,
  reader: ContextReader,
  { spot, reading, company }: { spot: Spot; reading: Reading; company: number },
): boolean {
  if (!scene.on('context') || !isCurated(scene, reading)) return true;
  const kind = scene.packOf(reading).kindOf(reading.entry);
  const type = scene.typeOf(reading);
  const cls = classOf(scene.tokens.hash[spot.from]!);
  const isPhrase = type === 'phrase';
  const isOrdinary = spot.to - spot.from === 1 && (cls & (WORD.ordinary | WORD.givenName)) !== 0;
  if (!isPhrase && !isOrdinary && kind !== 'person' && kind !== 'incident') return true;
  if (reader.entryOf(reading).context.length === 0) return true;
  const { words, names, related } = reader.read(reading, spot);
  const strong = names + related;
  const fits =
    kind === 'incident'
      ? strong >= 1 && words.length + related >= 2
      : isPhrase
        ? strong >= 1 || words.length >= 2 || (words.length >= 1 && company >= 1)
        : words.length + related + company >= 1;
  if (fits) for (const text of words.slice(0, 3)) spot.evidence.push({ kind: 'context', text });
  return fits;
}

/** A mention by cues is no longer than this, in tokens; what stands farther apart is evidence, not a name. */
const LONGEST_MENTION = 12;

/**
 * Turns met cues into spots: in sentences that do not name the entry otherwise, where its context fits, on the two slots
 * that stand nearest to each other. Of several cues in one place, the one with the most slots counts.
 */
export function spotsOfCues(
  scene: Scene,
  reader: ContextReader,
  cues: readonly CueMatch[],
  taken: readonly Spot[],
): Spot[] {
  const { tokens, keyOf } = scene;
  const used = new Uint8Array(tokens.count);
  const named = new Map<number, Spot[]>();
  for (const spot of taken) {
    used.fill(1, spot.from, spot.to);
    const key = keyOf(spot.best!);
    const list = named.get(key);
    if (list) list.push(spot);
    else named.set(key, [spot]);
  }
  const found: Spot[] = [];
  const ranked = [...cues].sort((a, b) => b.slots.length - a.slots.length || a.to - a.from - (b.to - b.from));
  for (const { reading, slots, sentence } of ranked) {
    const key = keyOf(reading);
    if (named.get(key)?.some((spot) => spot.from >= sentence.from && spot.from < sentence.to)) continue;
    const span = tightest(slots, used);
    if (!span) continue;
    const whole = { from: Math.min(...slots.map((slot) => slot.from)), to: Math.max(...slots.map((slot) => slot.to)) };
    const { words, names, related } = reader.read(reading, whole);
    if (reader.entryOf(reading).context.length > 0 && names + related < 1) continue;
    const evidence: Spot['evidence'] = slots.map(({ from, to }) => ({ kind: 'cue', from, to }));
    for (const text of words.slice(0, 2)) evidence.push({ kind: 'context', text });
    const spot: Spot = {
      ...span,
      readings: [reading],
      left: 0,
      right: 0,
      best: reading,
      rivals: [],
      rule: 'cue',
      evidence,
    };
    used.fill(1, span.from, span.to);
    const list = named.get(key);
    if (list) list.push(spot);
    else named.set(key, [spot]);
    found.push(spot);
  }
  return found;
}

/** The shortest stretch that two slots span and in which nothing is marked; null where there is none. */
const tightest = (slots: CueMatch['slots'], used: Uint8Array): { from: number; to: number } | null => {
  let best: { from: number; to: number } | null = null;
  for (let i = 0; i < slots.length; i++) {
    for (let k = i + 1; k < slots.length; k++) {
      const from = Math.min(slots[i]!.from, slots[k]!.from);
      const to = Math.max(slots[i]!.to, slots[k]!.to);
      if (to - from > LONGEST_MENTION || used.subarray(from, to).includes(1)) continue;
      if (!best || to - from < best.to - best.from) best = { from, to };
    }
  }
  return best;
};
