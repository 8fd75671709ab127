import type { ContextReader } from './context.ts';
import type { CueMatch } from './cues.ts';
import type { Reading } from './find.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';
import { classOf, WORD } from './words/word-classes.ts';

/** True for a pack that says something of its entries, whose authors chose each form and how it counts. */
export const isCurated = (scene: Scene, reading: Reading): boolean => scene.packOf(reading).header.counts.claims > 0;

/** How many context words or related entries an article must have for a form; 0 where it stands alone. */
function contextNeeded(scene: Scene, reading: Reading, span: { from: number; to: number }): number {
  const kind = scene.packOf(reading).kindOf(reading.entry);
  const type = scene.typeOf(reading);
  if (type === 'phrase') return kind === 'incident' ? 2 : 1;
  if (kind === 'person') return 1;
  if (kind === 'incident') return 1;
  const isOrdinary = span.to - span.from === 1 && (classOf(scene.tokens.hash[span.from]!) & WORD.ordinary) !== 0;
  return isOrdinary ? 1 : 0;
}

/**
 * Looks whether an article speaks of what an entry is about. Adds the words that say so to the spot's evidence.
 * Entries that name no context need none.
 */
export function fitsContext(scene: Scene, reader: ContextReader, spot: Spot, reading: Reading): boolean {
  if (!scene.on('context') || !isCurated(scene, reading)) return true;
  const needed = contextNeeded(scene, reading, spot);
  if (needed === 0 || reader.entryOf(reading).context.length === 0) return true;
  const { words, related } = reader.read(reading, spot);
  if (words.length + related < needed) return false;
  for (const text of words.slice(0, 3)) spot.evidence.push({ kind: 'context', text });
  return true;
}

/** Turns met cues into spots where nothing else is marked yet; of several in one place, the one with the most slots. */
export function spotsOfCues(scene: Scene, reader: ContextReader, cues: readonly CueMatch[], taken: readonly Spot[]): Spot[] {
  const used = new Uint8Array(scene.tokens.count);
  for (const { from, to } of taken) used.fill(1, from, to);
  const found: Spot[] = [];
  const ranked = [...cues].sort((a, b) => b.slots.length - a.slots.length || a.to - a.from - (b.to - b.from));
  for (const { reading, from, to, slots } of ranked) {
    const isFree = (a: number, b: number) => !used.subarray(a, b).includes(1);
    const span = isFree(from, to) ? { from, to } : slots.find((slot) => isFree(slot.from, slot.to));
    if (!span) continue;
    const spot: Spot = {
      ...span,
      readings: [reading],
      left: 0,
      right: 0,
      best: reading,
      rivals: [],
      rule: 'cue',
      evidence: slots.map((slot) => ({ kind: 'cue', from: slot.from, to: slot.to })),
    };
    const { words, related } = reader.read(reading, { from: Math.min(...slots.map((s) => s.from)), to: Math.max(...slots.map((s) => s.to)) });
    if (reader.entryOf(reading).context.length > 0 && words.length + related < 1) continue;
    for (const text of words.slice(0, 2)) spot.evidence.push({ kind: 'context', text });
    used.fill(1, span.from, span.to);
    found.push(spot);
  }
  return found;
}

