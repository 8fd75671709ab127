import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { type Ablation, ablate } from './ablate.ts';
import { findData } from './labelled-sets.ts';
import { mean, measureBaselines, measureOwn, readSets, type SetResult } from './measure.ts';
import { measureNearMisses, type NearMissRow } from './near-misses.ts';
import { measureIncidents, measureVariedWording } from './other-sets.ts';
import { type OwnResult, openCorpus, ownMarks, scoreOwn } from './own-articles.ts';
import { openNameList } from './packs.ts';
import { decimal, difference, formatTable } from './table.ts';

const USAGE = `npm run quality -- [--baselines] [--ablate] [--faults] [--json <file>] [set …]
  --baselines  the same packs and texts with exact match, surnames, Kontext's rule, fuse.js, compromise
  --ablate     what is lost without each rule
  --near-misses  what looking for misspelt names finds and costs
  --faults     every wrong and missed mark in our own articles`;

/** Measures linking quality and prints it as tables. Takes the command line's arguments; gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      baselines: { type: 'boolean', default: false },
      ablate: { type: 'boolean', default: false },
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
  const own = scoreOwn(corpus, ownMarks(corpus));
  printOwn(own);
  if (values.faults) print(own.faults.join('\n'));

  const data = findData();
  let results: SetResult[] = [];
  let ablations: Ablation[] = [];
  if (data === null) {
    print('\nLabelled sets: skipped, the shared data (BACKGROUNDER_DATA or ../shared/data) is not here.');
  } else {
    const { sets, names } = readSets(data, positionals);
    results = measureOwn(sets, openNameList(names, 'names-300k'));
    printResults('Labelled sets: precision / recall / F1 / extra marks per 1,000 words; F1 of spans', results);
    if (positionals.length === 0) printOtherSets(data);
    if (values.baselines) {
      const baselines = measureBaselines(sets);
      printResults('Baselines', baselines);
      results = [...results, ...baselines];
    }
    if (values['near-misses']) printNearMisses(measureNearMisses(sets));
    if (values.ablate) {
      ablations = ablate(sets, corpus);
      printAblations(ablations);
    }
  }
  mkdirSync(dirname(values.json), { recursive: true });
  writeFileSync(values.json, `${JSON.stringify({ own, results, ablations }, null, 1)}\n`);
  return 0;
}

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

function printOwn({ all, incidents }: OwnResult): void {
  const row = (name: string, s: OwnResult['all']) => [
    name,
    ...[s.labels, s.right, s.wrong, s.missed].map(String),
    decimal(s.precision),
    decimal(s.recall),
  ];
  print('Our own articles over the corpus');
  print(
    formatTable(
      ['', 'labels', 'right', 'wrong', 'missed', 'precision', 'recall'],
      [row('all', all), row('incidents', incidents)],
    ),
  );
}

function printResults(title: string, results: readonly SetResult[]): void {
  const linkers = [...new Set(results.map(({ linker }) => linker))];
  const sets = [...new Set(results.map(({ set }) => set))];
  const find = (set: string, linker: string) => results.find((r) => r.set === set && r.linker === linker)!.score;
  const rows = sets.map((set) => [
    set,
    ...linkers.map((linker) => {
      const s = find(set, linker);
      return `${decimal(s.precision)} / ${decimal(s.recall)} / ${decimal(s.f1)} / ${s.extraPer1000.toFixed(2)}; ${decimal(s.span.f1)}`;
    }),
  ]);
  const means = linkers.map((linker) => decimal(mean(sets.map((set) => find(set, linker).f1))));
  print(`\n${title}`);
  print(formatTable(['set', ...linkers], [...rows, ['mean F1', ...means]]));
}

function printOtherSets(data: string): void {
  print('\nPeople and countries in varied wording (newswcl50), known by one name each');
  const varied = measureVariedWording(data).map(({ linker, score: s }) => [
    linker,
    ...[s.precision, s.recall, s.f1].map(decimal),
    s.extraPer1000.toFixed(2),
  ]);
  print(formatTable(['', 'precision', 'recall', 'F1', 'extra'], varied));
  print('\nDocuments sorted to one of two like incidents (ecbplus), by the names in them');
  const sorted = measureIncidents(data).map(({ linker, score: s }) => [
    linker,
    ...[s.right, s.wrong, s.undecided].map(String),
  ]);
  print(formatTable(['', 'right', 'wrong', 'undecided'], sorted));
}

function printNearMisses(rows: readonly NearMissRow[]): void {
  print('\nMisspelt names: means over the sets; marks more than without, by what became of them');
  const cells = rows.map((row) => [
    `${row.way}${row.slips ? ', one name in ten with a slip' : ''}`,
    decimal(row.f1),
    decimal(row.precision),
    row.extraPer1000.toFixed(2),
    ...[row.right, row.wrong, row.extra].map(String),
    row.millisecondsPerDocument.toFixed(2),
  ]);
  print(formatTable(['', 'F1', 'precision', 'extra', 'right', 'wrong', 'extra marks', 'ms a document'], cells));
}

function printAblations(ablations: readonly Ablation[]): void {
  print('\nWithout a rule: differences of mean F1 and precision, of extra marks; and of faults in our own articles');
  const rows = ablations.map((a) => [
    a.rule,
    difference(a.f1),
    difference(a.precision),
    ...[a.extra, a.ownWrong, a.ownMissed].map((n) => (n > 0 ? `+${n}` : String(n))),
  ]);
  print(formatTable(['rule', 'F1', 'precision', 'extra', 'own wrong', 'own missed'], rows));
}
