import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../src/store/library.ts';
import { type OwnScore, ownMarks, scoreOwn } from './own-articles.ts';
import { type Case, readCaseFile, readCases } from './read-cases.ts';
import { RULES } from './rule-table.ts';
import { rulesDocument } from './rules-document.ts';
import { runCases } from './run-cases.ts';

/** What our own articles count today; changes only in a commit that says why. */
export type ArticleCounts = Record<'all' | 'incidents', Omit<OwnScore, 'precision' | 'recall'>>;

/** Which cases are wrong today: our own, and the shared findings where they are here. */
export interface KnownWrong {
  own: readonly string[];
  findings: readonly string[];
}

const COUNTS = join('tests', 'quality', 'articles.counts.json');
const KNOWN_WRONG = join('tests', 'quality', 'cases.known-wrong.json');

/** The page that is made from the table of rules. */
export const RULES_PAGE = join('docs', 'linking-rules.md');

/** Said wherever what is kept differs from what is found. */
export const HOW_TO_RENEW =
  'If this is meant: `npm run quality -- --renew`, and say in the commit why the numbers change.';

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const writeJson = (file: string, value: unknown): void => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

export const readCounts = (): ArticleCounts => readJson(COUNTS);
export const readKnownWrong = (): KnownWrong => readJson(KNOWN_WRONG);

/** Counts what a library marks in our own articles; `faults` says each. */
export function countArticles(corpus: Library): { counts: ArticleCounts; faults: string[] } {
  const { all, incidents, faults } = scoreOwn(corpus, ownMarks(corpus));
  const countsOf = ({ labels, right, wrong, missed, exact }: OwnScore) => ({ labels, right, wrong, missed, exact });
  return { counts: { all: countsOf(all), incidents: countsOf(incidents) }, faults };
}

/** Ids of the cases that come out wrong, in the order of the alphabet. */
export const wrongIds = (cases: readonly Case[], corpus: Library): string[] =>
  runCases(cases, corpus)
    .flatMap(({ id, wrong }) => (wrong.length > 0 ? [id] : []))
    .sort();

/**
 * Writes today's counts, wrong cases and rules over those that are kept. Without the
 * findings, theirs stay as they were. Gives the files.
 */
export function renewKept(corpus: Library, findings: string | null): string[] {
  writeJson(COUNTS, countArticles(corpus).counts);
  writeFileSync(RULES_PAGE, rulesDocument(RULES));
  writeJson(KNOWN_WRONG, {
    own: wrongIds(readCases(), corpus),
    findings: findings ? wrongIds(readCaseFile(findings), corpus) : readKnownWrong().findings,
  });
  return [COUNTS, KNOWN_WRONG, RULES_PAGE];
}
