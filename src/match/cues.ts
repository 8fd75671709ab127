import { type CueStart, mayBeCue } from '../store/cues.ts';
import { GAP, type Tokens } from '../text/tokens.ts';
import type { Reading } from './find.ts';
import type { Scene } from './scene.ts';

/** A sentence that has one word or wording of each slot of a cue. */
export interface CueMatch {
  reading: Reading;
  /** The tokens from the first to the last slot, `to` excluded. */
  from: number;
  to: number;
  /** Where each slot was met. */
  slots: { from: number; to: number }[];
  sentence: { from: number; to: number };
}

interface Hit {
  slot: number;
  from: number;
  to: number;
}

/** More hits in one "sentence" are a text without full stops. */
const MOST_HITS = 64;

/** Finds the cues that are met within one sentence, in order of the text. */
export function findCues(scene: Scene): CueMatch[] {
  const matches: CueMatch[] = [];
  scene.shelves.forEach((shelf, shelfNumber) => {
    const index = shelf.pack.cues;
    if (index.cues.length === 0) return;
    const { tokens } = scene;
    let hits = new Map<number, Hit[]>();
    let sentenceStart = 0;
    const close = (to: number): void => {
      for (const [cue, list] of hits) {
        const { entry, slots } = index.cues[cue]!;
        const match = shelf.isVisible(entry) ? meet(list, slots.length) : null;
        if (!match) continue;
        const form = shelf.pack.formStart(entry);
        const reading = { shelf: shelfNumber, entry, form, type: shelf.pack.formType(form), written: 0 };
        matches.push({ reading, sentence: { from: sentenceStart, to }, ...match });
      }
      hits = new Map();
    };
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.gap[i]! >= GAP.sentence) {
        if (hits.size > 0) close(i);
        sentenceStart = i;
      }
      if (!mayBeCue(index, tokens.hash[i]!)) continue;
      for (const start of index.starts.get(tokens.hash[i]!) ?? []) {
        if (!standsAt(tokens, i, start)) continue;
        const hit = { slot: start.slot, from: i, to: i + start.words.length };
        const list = hits.get(start.cue);
        if (!list) hits.set(start.cue, [hit]);
        else if (list.length < MOST_HITS) list.push(hit);
      }
    }
    close(tokens.count);
  });
  return matches.sort((a, b) => a.from - b.from);
}

const standsAt = (tokens: Tokens, at: number, { words }: CueStart): boolean => {
  if (at + words.length > tokens.count) return false;
  for (let k = 1; k < words.length; k++) {
    if (tokens.hash[at + k] !== words[k] || tokens.gap[at + k]! > GAP.hyphen) return false;
  }
  return true;
};

/** One hit of each slot, no token used twice, the first two slots as near to each other as they come. */
const meet = (hits: readonly Hit[], slotCount: number): Omit<CueMatch, 'reading' | 'sentence'> | null => {
  const bySlot: Hit[][] = Array.from({ length: slotCount }, () => []);
  for (const hit of hits) bySlot[hit.slot]!.push(hit);
  if (bySlot.some((list) => list.length === 0)) return null;
  let best: [Hit, Hit] | null = null;
  const span = ([a, b]: [Hit, Hit]) => Math.max(a.to, b.to) - Math.min(a.from, b.from);
  for (const a of bySlot[0]!) {
    for (const b of bySlot[1]!) {
      if (overlap(a, b)) continue;
      if (!best || span([a, b]) < span(best)) best = [a, b];
    }
  }
  if (!best) return null;
  const slots: Hit[] = [...best];
  for (const list of bySlot.slice(2)) {
    const free = list.find((hit) => !slots.some((other) => overlap(hit, other)));
    if (!free) return null;
    slots.push(free);
  }
  return {
    from: Math.min(...slots.map((hit) => hit.from)),
    to: Math.max(...slots.map((hit) => hit.to)),
    slots: slots.map(({ from, to }) => ({ from, to })),
  };
};

const overlap = (a: Hit, b: Hit): boolean => a.from < b.to && b.from < a.to;
