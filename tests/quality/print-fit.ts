import type { Constants } from '../../src/match/constants.ts';
import { CONSTANTS } from '../../src/match/constants.ts';
import type { Fit } from './fit.ts';
import { mean } from './measure.ts';
import { print } from './print.ts';
import { decimal, difference, formatTable } from './table.ts';

/** Prints the constants that each fold gave, what they make of the set left out, and how flat each optimum is. */
export function printFit({ folds, all, flatness, gain }: Fit): void {
  const names = Object.keys(all) as (keyof Constants)[];
  print('\nConstants: shipped, fitted on all sets, and on all but one');
  const columns = [CONSTANTS, all, ...folds.map(({ constants }) => constants)];
  print(
    formatTable(
      ['constant', 'shipped', 'all', ...folds.map(({ set }) => `not ${set}`)],
      names.map((name) => [name, ...columns.map((constants) => threeDigits(constants[name]))]),
    ),
  );
  print('\nEach set with what the others gave: precision / F1');
  const figures = ({ precision, f1 }: { precision: number; f1: number }) => `${decimal(precision)} / ${decimal(f1)}`;
  const rows = folds.map(({ set, outOfFold, shipped }) => [
    set,
    figures(outOfFold),
    figures(shipped),
    difference(outOfFold.f1 - shipped.f1),
  ]);
  const f1Of = (of: 'outOfFold' | 'shipped') => mean(folds.map((fold) => fold[of].f1));
  const [out, shipped] = [f1Of('outOfFold'), f1Of('shipped')];
  print(
    formatTable(
      ['set', 'out of fold', 'shipped', 'difference of F1'],
      [...rows, ['mean F1', decimal(out), decimal(shipped), difference(out - shipped)]],
    ),
  );
  print(
    `\nFitted on all, the objective is ${difference(gain)} to the shipped. At half and at double of each constant:`,
  );
  print(
    formatTable(
      ['constant', 'half', 'double'],
      flatness.map(({ name, half, double }) => [name, fourDigits(half), fourDigits(double)]),
    ),
  );
}

const threeDigits = (number: number): string => String(Number(number.toPrecision(3)));
const fourDigits = (number: number): string => (number >= 0 ? '+' : '') + number.toFixed(4);
