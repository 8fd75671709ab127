import type { Block } from '../contract/mention.ts';

/** A block with its place in a document's text. */
export interface PlacedBlock extends Block {
  /** UTF-16 offset of its first character in the document's text. */
  start: number;
}

/** A document as blocks; `text` is what offsets are counted in. */
export interface Document {
  text: string;
  blocks: PlacedBlock[];
}
