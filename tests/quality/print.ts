import type { Library } from '../../src/store/library.ts';
import type { Ablation } from './ablate.ts';
import { mean, type SetResult } from './measure.ts';
import type { NearMissRow } from './near-misses.ts';
import { measureIncidents, measureVariedWording } from './other-sets.ts';
import type { OwnResult } from './own-articles.ts';
import { type Case, readCaseFile, readCases } from './read-cases.ts';
import { runCases } from './run-cases.ts';
import type { Score } from './score.ts';
import { decimal, difference, formatTable } from './table.ts';
import { checkOwnTargets, checkTargets, extraRatioOf, gainOf, type SetRow, type Target } from './targets.ts';

export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Prints what our own articles say. */
export function printOwn({ all, incidents }: OwnResult): void {
  const row = (name: string, s: OwnResult['all']) => [
    name,
    ...[s.labels, s.right, s.wrong, s.missed, s.exact].map(String),
    decimal(s.precision),
    decimal(s.recall),
  ];
  print('Our own articles over the corpus');
  print(
    formatTable(
      ['', 'labels', 'right', 'wrong', 'missed', 'exact spans', 'precision', 'recall'],
      [row('all', all), row('incidents', incidents)],
    ),
  );
  printTargets(checkOwnTargets({ all, incidents }));
}

function printTargets(targets: readonly Target[]): void {
  const rows = targets.map(({ name, met, says }) => [name, met ? 'met' : 'NOT MET', says]);
  print(formatTable(['Targets', '', ''], rows));
}

const figures = (s: Score): string =>
  `${decimal(s.precision)} / ${decimal(s.recall)} / ${decimal(s.f1)} / ${s.extraPer1000.toFixed(2)}`;

/** Prints ours beside the surname rule, set by set, and which targets are met. */
export function printSets(rows: readonly SetRow[]): void {
  print('\nLabelled sets: precision / recall / F1 / extra marks per 1,000 words');
  const cells = rows.map((row) => {
    const ratio = extraRatioOf(row);
    const gain = difference(gainOf(row));
    return [row.set, figures(row.surnames), figures(row.own), figures(row.large), gain, ratio?.toFixed(2) ?? '–'];
  });
  const meanOf = (of: (row: SetRow) => number) => decimal(mean(rows.map(of)));
  const means = [
    'mean F1',
    meanOf(({ surnames }) => surnames.f1),
    meanOf(({ own }) => own.f1),
    meanOf(({ large }) => large.f1),
    difference(mean(rows.map(gainOf))),
    '',
  ];
  print(formatTable(['set', 'surnames', 'own', 'own + names-300k', 'gain', 'extra ratio'], [...cells, means]));
  printTargets(checkTargets(rows));
}

/** Prints results of several linkers side by side, with the F1 of spans. */
export function printResults(title: string, results: readonly SetResult[]): void {
  const linkers = [...new Set(results.map(({ linker }) => linker))];
  const sets = [...new Set(results.map(({ set }) => set))];
  const find = (set: string, linker: string) => results.find((r) => r.set === set && r.linker === linker)!.score;
  const rows = sets.map((set) => [
    set,
    ...linkers.map((linker) => {
      const s = find(set, linker);
      return `${figures(s)}; ${decimal(s.span.f1)}`;
    }),
  ]);
  const means = linkers.map((linker) => decimal(mean(sets.map((set) => find(set, linker).f1))));
  print(`\n${title}: precision / recall / F1 / extra marks per 1,000 words; F1 of spans`);
  print(formatTable(['set', ...linkers], [...rows, ['mean F1', ...means]]));
}

/** Prints what the sets without an encyclopedia's titles say. */
export function printOtherSets(data: string): void {
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

/** Prints what looking for misspelt names finds and costs. */
export function printNearMisses(rows: readonly NearMissRow[]): void {
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

/** Prints what is lost without each rule. */
export function printAblations(ablations: readonly Ablation[]): void {
  print('\nWithout a rule: differences of mean F1 and precision, of extra marks; and of faults in our own articles');
  const rows = ablations.map((a) => [
    a.rule,
    difference(a.f1),
    difference(a.precision),
    ...[a.extra, a.ownWrong, a.ownMissed].map((n) => (n > 0 ? `+${n}` : String(n))),
  ]);
  print(formatTable(['rule', 'F1', 'precision', 'extra', 'own wrong', 'own missed'], rows));
}

/** Prints what is wrong by kind: of our own cases, and of the shared findings where they are here. */
export function printCases(corpus: Library, findings: string | null): void {
  const files: [string, Case[] | null][] = [
    ['Our own cases', readCases()],
    ['The shared findings', findings ? readCaseFile(findings) : null],
  ];
  for (const [name, cases] of files) {
    if (!cases) {
      print(`\n${name}: skipped, they are not here.`);
      continue;
    }
    const results = runCases(cases, corpus);
    const wrong = results.filter((result) => result.wrong.length > 0);
    print(`\n${name}: ${results.length - wrong.length} of ${results.length} right`);
    for (const kind of new Set(wrong.map((result) => result.kind))) {
      const lines = wrong.filter((result) => result.kind === kind).map((r) => `  ${r.id}: ${r.wrong.join('; ')}`);
      print([kind, ...lines].join('\n'));
    }
  }
}
