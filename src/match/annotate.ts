import type { Block, Mention } from '../contract/mention.ts';
import type { Library } from '../store/library.ts';
import { readBlocks } from './document.ts';
import { findCandidates } from './find.ts';

/**
 * Finds what an article's blocks name, by the library's packs. Gives mentions in order of the text, none overlapping;
 * offsets are UTF-16 code units in the block's text.
 */
export function annotate(blocks: readonly Block[], library: Library): Mention[] {
  const article = readBlocks(blocks);
  const { tokens, blockStarts, blockAt } = article;
  return findCandidates(article, library, () => true).map(({ from, to, readings }) => {
    const start = tokens.start[from]!;
    const block = blockAt(start);
    let best = readings[0]!;
    for (const reading of readings) {
      const weigh = (r: typeof best) => library.shelves[r.shelf]!.pack.weightOf(r.entry);
      if (weigh(reading) > weigh(best)) best = reading;
    }
    const { pack } = library.shelves[best.shelf]!;
    return {
      pack: pack.header.id,
      entry: pack.idOf(best.entry),
      block,
      start: start - blockStarts[block]!,
      end: tokens.end[to - 1]! - blockStarts[block]!,
      kind: pack.kindOf(best.entry),
      confidence: 1,
      certainty: 'is',
      alternatives: [],
      why: { rule: 'full-name', form: pack.formText(best.form), evidence: [] },
    };
  });
}
