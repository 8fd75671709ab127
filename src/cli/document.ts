import type { PlacedBlock } from '../draft/read/split-text.ts';

/** A document as blocks; `text` is what offsets are counted in. */
export interface Document {
  text: string;
  blocks: PlacedBlock[];
}
