import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../src/store/library.ts';
import { print } from './print.ts';
import {
  type Density,
  densityOf,
  findFallenFor,
  type ReadArticle,
  readDocuments,
  readTopicArticles,
  writtenOut,
} from './reading.ts';
import { formatTable } from './table.ts';

const FOLDER = join('artifacts', 'reading');

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Writes each article with its mentions in brackets, for a person to read, and prints how much is marked. */
export function printReading(data: string, corpus: Library): void {
  const documents = readDocuments(data, corpus);
  const topic = readTopicArticles(data, corpus);
  mkdirSync(FOLDER, { recursive: true });
  for (const article of [...documents, ...topic]) {
    writeFileSync(join(FOLDER, `${article.id.replace(/\W+/g, '-')}.txt`), `${writtenOut(article)}\n`);
  }
  printDocuments(documents);
  const densities = topic.map(densityOf);
  const words = densities.reduce((sum, density) => sum + density.words, 0);
  print(`\n${topic.length} real articles, ${words} words; marks by default, medians:`);
  print(`  ${median(densities.map(({ per100Words }) => per100Words)).toFixed(2)} per 100 words`);
  print(`  ${percent(median(densities.map(({ share }) => share)))} of the text`);
  printLong([...documents.map(densityOf), ...densities]);
  const { passages, fallen } = findFallenFor(data, corpus);
  print(`\nConfusables: fell for ${fallen.length} of ${passages}`);
  for (const { name, context } of fallen) print(`  ${name}: ${context.replace(/\s+/g, ' ').slice(0, 240)}`);
  print(`\nEvery mention of every article is in ${FOLDER}/.`);
}

function printDocuments(documents: readonly ReadArticle[]): void {
  if (documents.length === 0) return;
  print('\nThe documents of the corpus: marks by default');
  const rows = documents.map((document) => {
    const { words, marks, share, per100Words } = densityOf(document);
    return [document.id, String(words), String(marks), percent(share), per100Words.toFixed(2)];
  });
  print(formatTable(['', 'words', 'marks', 'of the text', 'per 100 words'], rows));
}

function printLong(densities: readonly Density[]): void {
  const long = densities.flatMap((density) => density.long);
  print(`  over six words: ${long.length}`);
  for (const text of long.slice(0, 20)) print(`    ${text}`);
}
