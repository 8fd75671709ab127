import type { Box } from './box.ts';

/** Text as it stands between two line breaks of the page's making: the text nodes of one block that follow each other. */
export interface Line {
  /** The block-level element. */
  box: Box;
  nodes: Text[];
  /** Of each node, the box of the element that it stands in. */
  holders: Box[];
  /** Places in `nodes` that a line break or something left out stands before. */
  breaks: Set<number> | null;
  /** Places in `nodes` of what is not read: note numbers. */
  marks: Set<number> | null;
  /** Characters as shown, about. */
  text: number;
  linkText: number;
  /** Whether it ends as sentences and quotations do. */
  isEnded: boolean;
  /** Whether it reads like written sentences, as labels, dates and buttons do not. */
  isProse: boolean;
}
