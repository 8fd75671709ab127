import { annotate } from '../../src/match/annotate.ts';
import { createLibrary } from '../../src/store/create-library.ts';
import { openImage } from '../../src/store/open-image.ts';
import { createTokens, tokenize } from '../../src/text/tokens.ts';
import { findData, type LabelledDocument, readLabelledSet, readNames } from '../quality/labelled-sets.ts';
import { imageOfNameList } from '../quality/packs.ts';

/** What matching costs with one pack. Times in milliseconds for all articles together; sizes in megabytes. */
export interface MatchRow {
  names: number;
  megabytes: number;
  open: number;
  tokenize: number;
  match: number;
  /** Matching against only tokenizing the same text. */
  timesTokenizing: number;
  /** Against the pack of 1,000 names. */
  timesSmallest: number;
  firstAnswer: number;
}

const SIZES = [1_000, 10_000, 100_000, Number.POSITIVE_INFINITY];
const ROUNDS = 40;

/** The least of several rounds: what the work takes where nothing else disturbs it. */
const least = (times: number[]): number => Math.min(...times);

/**
 * The least time of each article over all rounds, added up. On a machine that others use, no whole round is undisturbed;
 * each article is, in some round. Between two of its times all others are read, so that none finds its names in the cache.
 */
class LeastTimes {
  readonly #times: number[] = [];

  add(article: number, milliseconds: number): void {
    this.#times[article] = Math.min(this.#times[article] ?? Number.POSITIVE_INFINITY, milliseconds);
  }

  sum(): number {
    return this.#times.reduce((sum, milliseconds) => sum + milliseconds, 0);
  }
}

const time = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/**
 * Measures matching on real articles with name lists of rising size; the least times of alternating rounds in one run.
 * Gives null where the shared data is not there.
 */
export function benchMatch(): { rows: MatchRow[]; megabytesOfText: number } | null {
  const data = findData();
  if (!data) return null;
  const documents: LabelledDocument[] = [
    ...readLabelledSet(data, 'wikinews-dexter'),
    ...readLabelledSet(data, 'fox-topic-links').slice(0, 200),
  ];
  const articles = documents.map(({ text }) =>
    text.split('\n').map((line) => ({ text: line, role: 'paragraph' as const })),
  );
  const megabytesOfText = documents.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  const names = readNames(data, 'names-300k');
  const packs = SIZES.map((size) => {
    const lines = names.slice(0, size);
    const image = imageOfNameList(lines, 'names');
    const open = least(Array.from({ length: 5 }, () => time(() => openImage(image))));
    const firstAnswer = least(
      Array.from({ length: 5 }, () => time(() => annotate(articles[0]!, createLibrary([openImage(image)])))),
    );
    const library = createLibrary([openImage(image)]);
    const matching = new LeastTimes();
    return { names: lines.length, megabytes: image.length / 1e6, open, firstAnswer, library, matching };
  });
  const tokenizing = new LeastTimes();
  // By turns, so that what disturbs one disturbs all.
  for (let round = 0; round < ROUNDS; round++) {
    documents.forEach(({ text }, i) => {
      tokenizing.add(
        i,
        time(() => tokenizeOnly(text)),
      );
    });
    for (const { library, matching } of packs) {
      articles.forEach((blocks, i) => {
        matching.add(
          i,
          time(() => annotate(blocks, library)),
        );
      });
    }
  }
  const tokens = tokenizing.sum();
  const rows = packs.map(({ library: _, matching, ...figures }): MatchRow => {
    const match = matching.sum();
    return { ...figures, tokenize: tokens, match, timesTokenizing: match / tokens, timesSmallest: 1 };
  });
  for (const row of rows) row.timesSmallest = row.match / rows[0]!.match;
  return { rows, megabytesOfText };
}

const tokenizeOnly = (text: string): void => {
  tokenize(text, createTokens(Math.ceil(text.length / 4) + 16));
};

/** Prints the table of `benchMatch`; gives its result for the JSON file. */
export function runMatchBench(): ReturnType<typeof benchMatch> {
  const result = benchMatch();
  if (!result) {
    console.warn('match: skipped, the shared data (BACKGROUNDER_DATA or ../shared/data) is not here');
    return null;
  }
  const head = [
    'names',
    'image MB',
    'open ms',
    '1st answer ms',
    'tokenize ms',
    'match ms',
    '× tokenize',
    '× 1,000 names',
  ];
  console.warn(`match: ${result.megabytesOfText.toFixed(2)} million characters of articles`);
  console.warn(head.map((cell) => cell.padStart(14)).join(''));
  for (const row of result.rows) {
    const cells = [
      row.megabytes,
      row.open,
      row.firstAnswer,
      row.tokenize,
      row.match,
      row.timesTokenizing,
      row.timesSmallest,
    ];
    console.warn(
      [String(row.names), ...cells.map((cell) => cell.toFixed(2))].map((cell) => cell.padStart(14)).join(''),
    );
  }
  return result;
}
