import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { type Ablation, ablate } from './ablate.ts';
import { fitConstants } from './fit.ts';
import { renewKept } from './kept.ts';
import { findData } from './labelled-sets.ts';
import { measureBaselines, measureSets, readSets, type SetResult } from './measure.ts';
import { measureNearMisses } from './near-misses.ts';
import { openCorpus, ownMarks, scoreOwn } from './own-articles.ts';
import { openNameList } from './packs.ts';
import {
  print,
  printAblations,
  printCases,
  printNearMisses,
  printOtherSets,
  printOwn,
  printResults,
  printSets,
} from './print.ts';
import { printFit } from './print-fit.ts';
import { printReading } from './print-reading.ts';
import { findFindings } from './read-cases.ts';
import type { SetRow } from './targets.ts';

const USAGE = `npm run quality -- [--cases] [--reading] [--renew] [--baselines] [--ablate] [--fit] [--faults] [--json <file>] [set …]
  --cases      which cases are wrong, by kind, and nothing else
  --reading    how much is marked in real articles, and every mention of them in a file to read; nothing else
  --renew      writes today's counts of our own articles and the wrong cases, and the page of rules
  --baselines  the same packs and texts with exact match, surnames, Kontext's rule, fuse.js, compromise
  --ablate     what is lost without each rule
  --fit        fits the constants: on all sets, and each set with what the others gave (minutes)
  --near-misses  what looking for misspelt names finds and costs
  --faults     every wrong and missed mark in our own articles`;

/** Measures linking quality and prints it as tables. Takes the command line's arguments; gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      cases: { type: 'boolean', default: false },
      reading: { type: 'boolean', default: false },
      renew: { type: 'boolean', default: false },
      baselines: { type: 'boolean', default: false },
      ablate: { type: 'boolean', default: false },
      fit: { type: 'boolean', default: false },
      'near-misses': { type: 'boolean', default: false },
      faults: { type: 'boolean', default: false },
      json: { type: 'string', default: 'artifacts/quality.json' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    print(USAGE);
    return 0;
  }
  const corpus = openCorpus();
  const data = findData();
  if (values.renew) {
    renewKept(corpus, findFindings(data));
    print(
      'Written: articles.counts.json, cases.known-wrong.json, docs/linking-rules.md. Say in the commit why they change.',
    );
  }
  if (values.cases) printCases(corpus, findFindings(data));
  if (values.reading && data) printReading(data, corpus);
  else if (values.reading) print('Skipped: the shared articles are not here.');
  if (values.renew || values.cases || values.reading) return 0;
  const own = scoreOwn(corpus, ownMarks(corpus));
  printOwn(own);
  if (values.faults) print(own.faults.join('\n'));

  let rows: SetRow[] = [];
  let baselines: SetResult[] = [];
  let ablations: Ablation[] = [];
  if (data === null) {
    print('\nLabelled sets: skipped, the shared data (BACKGROUNDER_DATA or ../shared/data) is not here.');
  } else {
    const { sets, names } = readSets(data, positionals);
    rows = measureSets(sets, openNameList(names, 'names-300k'));
    printSets(rows);
    if (positionals.length === 0) printOtherSets(data);
    if (values.baselines) {
      baselines = measureBaselines(sets);
      printResults('Baselines', baselines);
    }
    if (values['near-misses']) printNearMisses(measureNearMisses(sets));
    if (values.fit) printFit(fitConstants(sets));
    if (values.ablate) {
      ablations = ablate(sets, corpus);
      printAblations(ablations);
    }
  }
  mkdirSync(dirname(values.json), { recursive: true });
  writeFileSync(values.json, `${JSON.stringify({ own, rows, baselines, ablations }, null, 1)}\n`);
  return 0;
}
