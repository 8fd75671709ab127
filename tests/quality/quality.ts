import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Library } from '../../src/store/library.ts';
import { ablate } from './ablate.ts';
import { printDraft } from './draft/print-draft.ts';
import { fitConstants } from './fit.ts';
import { renewKept } from './kept.ts';
import { findData } from './labelled-sets.ts';
import { measureBaselines, measureSets, readSets } from './measure.ts';
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

const NO_DATA = '\nSkipped: the shared data (BACKGROUNDER_DATA or ../shared/data) is not here.';
const USAGE = `npm run quality -- [--cases] [--reading] [--draft] [--renew] [--baselines] [--ablate] [--fit] [--faults] [--json <file>] [set …]
  --cases      which cases are wrong, by kind, and nothing else
  --reading    how much is marked in real articles, and every mention of them in a file to read; nothing else
  --renew      writes today's counts of our own articles and the wrong cases, and the page of rules
  --baselines  the same packs and texts with exact match, surnames, Kontext's rule, fuse.js, compromise
  --ablate     what is lost without each rule
  --draft      names of drafts beside other programs, and drafts beside the corpus made by hand; nothing else
  --fit        fits the constants: on all sets, and each set with what the others gave (minutes)
  --near-misses  what looking for misspelt names finds and costs
  --faults     every wrong and missed mark in our own articles`;

const FLAG = { type: 'boolean', default: false } as const;

const readArgs = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      cases: FLAG,
      reading: FLAG,
      renew: FLAG,
      baselines: FLAG,
      ablate: FLAG,
      fit: FLAG,
      'near-misses': FLAG,
      draft: FLAG,
      faults: FLAG,
      json: { type: 'string', default: 'artifacts/quality.json' },
      help: FLAG,
    },
  });

/** What is asked for, over what. */
interface Request {
  flags: ReturnType<typeof readArgs>['values'];
  /** The sets that are named; all where none is. */
  only: readonly string[];
  corpus: Library;
}

/** Measures linking quality and prints it as tables. Takes the command line's arguments; gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values: flags, positionals: only } = readArgs(args);
  if (flags.help) {
    print(USAGE);
    return 0;
  }
  const data = findData();
  const request = { flags, only, corpus: openCorpus() };
  if (flags.draft) printDraft(data);
  else if (flags.cases || flags.reading || flags.renew) showNow(request, data);
  else measureAll(request, data);
  return 0;
}

/** What takes no labelled sets. */
function showNow({ flags, corpus }: Request, data: string | null): void {
  if (flags.renew)
    print(`Written: ${renewKept(corpus, findFindings(data)).join(', ')}. Say in the commit why they change.`);
  if (flags.cases) printCases(corpus, findFindings(data));
  if (!flags.reading) return;
  if (data) printReading(data, corpus);
  else print(NO_DATA);
}

function measureAll(request: Request, data: string | null): void {
  const { flags, corpus } = request;
  const own = scoreOwn(corpus, ownMarks(corpus));
  printOwn(own);
  if (flags.faults) print(own.faults.join('\n'));
  if (!data) print(NO_DATA);
  const found = data && measureLabelled(request, data);
  mkdirSync(dirname(flags.json), { recursive: true });
  writeFileSync(flags.json, `${JSON.stringify({ own, ...found }, null, 1)}\n`);
}

/** What the labelled sets say; as it is printed, and for the file. */
function measureLabelled({ flags, only, corpus }: Request, data: string) {
  const { sets, names } = readSets(data, only);
  const rows = measureSets(sets, openNameList(names, 'names-300k'));
  printSets(rows);
  if (only.length === 0) printOtherSets(data);
  const baselines = flags.baselines ? measureBaselines(sets) : [];
  if (flags.baselines) printResults('Baselines', baselines);
  if (flags['near-misses']) printNearMisses(measureNearMisses(sets));
  const fit = flags.fit ? fitConstants(sets) : null;
  if (fit) printFit(fit);
  const ablations = flags.ablate ? ablate(sets, corpus) : [];
  if (flags.ablate) printAblations(ablations);
  return { rows, baselines, ablations, fit };
}
