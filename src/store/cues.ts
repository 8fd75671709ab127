import type { Entry } from '../contract/entry.ts';
import { createTokens, tokenize } from '../text/tokens.ts';
import type { Section } from './container.ts';

/** Words that must meet within one sentence to speak of an entry, as hashes. */
export interface Cue {
  entry: number;
  /** Each slot is a list of alternatives; each alternative is a row of words. */
  slots: number[][][];
}

/** The cues of a pack, with where to begin: by the first word of each alternative. */
export interface CueIndex {
  cues: readonly Cue[];
  starts: ReadonlyMap<number, readonly CueStart[]>;
  /** By the top 15 bits of a word's hash, a bit: some alternative begins with it. */
  filter: Uint32Array;
}

export interface CueStart {
  cue: number;
  slot: number;
  words: readonly number[];
}

const FILTER_BITS = 15;

const hashesOf = (text: string): number[] => {
  const tokens = tokenize(text, createTokens(16));
  return Array.from(tokens.hash.subarray(0, tokens.count));
};

/** Makes the section of a pack's cues. */
export function buildCues(entries: readonly Entry[]): Section {
  const cues: Cue[] = entries.flatMap((entry, number) =>
    (entry.cues ?? []).map((slots) => ({
      entry: number,
      slots: slots.map((alternatives) => alternatives.map(hashesOf).filter((words) => words.length > 0)),
    })),
  );
  return { name: 'entries.cues', bytes: new TextEncoder().encode(JSON.stringify(cues)) };
}

/** Opens the section that `buildCues` made. */
export function openCues(bytes: Uint8Array): CueIndex {
  const cues = JSON.parse(new TextDecoder().decode(bytes)) as Cue[];
  const starts = new Map<number, CueStart[]>();
  const filter = new Uint32Array(2 ** (FILTER_BITS - 5));
  cues.forEach(({ slots }, cue) => {
    slots.forEach((alternatives, slot) => {
      for (const words of alternatives) {
        const first = words[0]!;
        const list = starts.get(first);
        if (list) list.push({ cue, slot, words });
        else starts.set(first, [{ cue, slot, words }]);
        filter[first >>> (32 - FILTER_BITS + 5)]! |= 1 << ((first >>> (32 - FILTER_BITS)) & 31);
      }
    });
  });
  return { cues, starts, filter };
}

/** True where a cue may begin with a word; now and then true by chance. */
export const mayBeCue = ({ filter }: CueIndex, hash: number): boolean =>
  (filter[hash >>> (32 - FILTER_BITS + 5)]! & (1 << ((hash >>> (32 - FILTER_BITS)) & 31))) !== 0;
