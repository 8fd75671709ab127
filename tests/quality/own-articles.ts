import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compileFolder } from '../../src/compile/compile-folder.ts';
import type { Mention } from '../../src/contract/mention.ts';
import { type AnnotateOptions, annotate } from '../../src/match/annotate.ts';
import { buildSearchIndex } from '../../src/search/build-search-index.ts';
import { buildImage } from '../../src/store/build-image.ts';
import { createLibrary } from '../../src/store/create-library.ts';
import type { Library } from '../../src/store/library.ts';
import { openImage } from '../../src/store/open-image.ts';
import { type LabelledArticle, readArticles } from './read-articles.ts';

/** Compiles the corpus of this repository and opens it as the only pack of a library. */
export function openCorpus(folder = 'seeds'): Library {
  const paths = readdirSync(folder, { recursive: true }) as string[];
  const files = paths
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  const { pack, problems } = compileFolder(files);
  if (!pack) throw new Error(`The corpus does not compile: ${JSON.stringify(problems.slice(0, 3))}`);
  return createLibrary([openImage(buildImage(pack, buildSearchIndex(pack)))]);
}

/** What our own articles say of a linker. */
export interface OwnScore {
  right: number;
  wrong: number;
  missed: number;
  labels: number;
  /** Labels whose entry is marked with just the label's offsets. */
  exact: number;
  precision: number;
  recall: number;
}

export interface OwnResult {
  all: OwnScore;
  incidents: OwnScore;
  faults: string[];
}

type Marks = (article: LabelledArticle) => { block: number; start: number; end: number; entry: string }[];

/** Marks that our own matcher asserts. */
export const ownMarks =
  (library: Library, options: AnnotateOptions = {}): Marks =>
  ({ blocks }) =>
    annotate(blocks, library, options).filter((mention: Mention) => mention.certainty === 'is');

/** Marks that a reader sees as one entry's: what is asserted, and misspelt names, which are shown as "possibly". */
export const shownMarks =
  (library: Library, options: AnnotateOptions = {}): Marks =>
  ({ blocks }) =>
    annotate(blocks, library, options).filter(({ certainty }) => certainty !== 'may-refer-to');

/**
 * Scores marks against the labels of our own articles, as their README says: a mark is right when it overlaps a label and
 * its entry is one of the label's; a label without `((…))` is missed when no mark for its first entry overlaps it.
 */
export function scoreOwn(library: Library, marks: Marks): OwnResult {
  const pack = library.shelves[0]!.pack;
  const isIncident = (entry: string | null): boolean => {
    const number = entry === null ? -1 : pack.numberOf(entry);
    return number >= 0 && pack.kindOf(number) === 'incident';
  };
  const counts = { all: [0, 0, 0, 0, 0], incidents: [0, 0, 0, 0, 0] };
  const faults: string[] = [];
  const add = (index: number, incident: boolean) => {
    counts.all[index]!++;
    if (incident) counts.incidents[index]!++;
  };
  for (const article of readArticles('tests/quality/articles')) {
    const found = marks(article);
    const textAt = (block: number, start: number, end: number) => {
      const { text } = article.blocks[block]!;
      return `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
    };
    for (const mark of found) {
      const over = article.gold.filter((g) => g.block === mark.block && g.start < mark.end && mark.start < g.end);
      const isRight = over.some((g) => g.entry === mark.entry || g.also.includes(mark.entry));
      add(isRight ? 0 : 1, isIncident(mark.entry));
      if (!isRight) faults.push(`wrong  ${article.id}: ${mark.entry} …${textAt(mark.block, mark.start, mark.end)}…`);
    }
    for (const g of article.gold) {
      if (g.entry === null || g.optional) continue;
      add(3, isIncident(g.entry));
      const over = found.filter(
        (mark) => mark.block === g.block && mark.entry === g.entry && mark.start < g.end && g.start < mark.end,
      );
      if (over.some((mark) => mark.start === g.start && mark.end === g.end)) add(4, isIncident(g.entry));
      if (over.length > 0) continue;
      add(2, isIncident(g.entry));
      faults.push(`missed ${article.id}: ${g.entry} …${textAt(g.block, g.start, g.end)}…`);
    }
  }
  const scoreOf = ([right, wrong, missed, labels, exact]: number[]): OwnScore => ({
    right: right!,
    wrong: wrong!,
    missed: missed!,
    labels: labels!,
    exact: exact!,
    precision: right! / (right! + wrong! || 1),
    recall: (labels! - missed!) / (labels! || 1),
  });
  return { all: scoreOf(counts.all), incidents: scoreOf(counts.incidents), faults };
}
