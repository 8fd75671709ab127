import { createLibrary } from '../../src/store/create-library.ts';
import type { Library } from '../../src/store/library.ts';
import { createRandom, mistype } from '../bench/slips.ts';
import { createFuseLookup } from './ask-fuse.ts';
import { isCounted, type LabelledDocument } from './labelled-sets.ts';
import { CAPITALIZED, type Linker, ownLinker } from './linkers.ts';
import { type LabelledSet, mean } from './measure.ts';
import { score } from './score.ts';

/** What one way of looking for misspelt names does, over all sets. */
export interface NearMissRow {
  way: string;
  /** Texts as they are, or with slips. */
  slips: boolean;
  f1: number;
  precision: number;
  extraPer1000: number;
  /** Marks more than without any, by what became of them. */
  right: number;
  wrong: number;
  extra: number;
  millisecondsPerDocument: number;
}

const BUDGET = 20;
/** Of the labelled names, so many have a slip: far more than in any newspaper. */
const MISTYPED = 0.1;

/** Ours, and fuse.js asked about each capitalized stretch that is not marked, within a budget for each document. */
const fuseNearMiss = (library: Library, fewest = 1): Linker => {
  const link = ownLinker(library, { without: new Set(['near-misses']) });
  return (document) => {
    const found = link(document);
    const lookUp = createFuseLookup(library, BUDGET);
    for (const match of document.text.matchAll(CAPITALIZED)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((mark) => mark.start < end && start < mark.end)) continue;
      if (match[0].split(/\s/).length < fewest) continue;
      const [best, next] = lookUp(match[0]);
      if (best && (!next || next.score > best.score)) found.push({ start, end, entry: best.entry });
    }
    return found;
  };
};

/** The documents with a slip in some of the names that count; the labels moved along. */
function mistypeNames(documents: readonly LabelledDocument[]): LabelledDocument[] {
  const random = createRandom(7);
  return documents.map((document) => {
    if (document.eval_span) return document;
    let text = '';
    let read = 0;
    const mentions = [...document.mentions]
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map((label) => {
        const { start, end, surface } = label;
        if (start < read) return { ...label, start: start + text.length - read, end: end + text.length - read };
        text += document.text.slice(read, start);
        read = end;
        const at = text.length;
        const hasSlip = isCounted(label) && surface.length > 5 && random() < MISTYPED;
        // The first letter is hardly ever wrong.
        text += hasSlip ? surface[0] + mistype(surface.slice(1), random) : surface;
        return { ...label, start: at, end: text.length };
      });
    return { ...document, text: text + document.text.slice(read), mentions };
  });
}

/** Compares no look-up, the article's own names, and fuse.js, on texts as they are and with slips. */
export function measureNearMisses(sets: readonly LabelledSet[]): NearMissRow[] {
  const ways: [string, (library: Library) => Linker][] = [
    ['none', (library) => ownLinker(library, { without: new Set(['near-misses']) })],
    ["the article's names", (library) => ownLinker(library, {}, true)],
    ['fuse.js', fuseNearMiss],
    ['fuse.js, two words or more', (library) => fuseNearMiss(library, 2)],
  ];
  return [false, true].flatMap((slips) => {
    const rows: NearMissRow[] = [];
    const texts = sets.map(({ documents }) => (slips ? mistypeNames(documents) : documents));
    for (const [way, makeLinker] of ways) {
      const start = performance.now();
      const scores = sets.map(({ pack }, i) => score(texts[i]!, makeLinker(createLibrary([pack]))));
      const milliseconds = performance.now() - start;
      const sum = (of: 'right' | 'wrong' | 'extra') => scores.reduce((all, s) => all + s[of], 0);
      const [none] = rows;
      rows.push({
        way,
        slips,
        f1: mean(scores.map((s) => s.f1)),
        precision: mean(scores.map((s) => s.precision)),
        extraPer1000: mean(scores.map((s) => s.extraPer1000)),
        right: sum('right') - (none?.right ?? 0),
        wrong: sum('wrong') - (none?.wrong ?? 0),
        extra: sum('extra') - (none?.extra ?? 0),
        millisecondsPerDocument: milliseconds / texts.flat().length,
      });
    }
    return rows;
  });
}
