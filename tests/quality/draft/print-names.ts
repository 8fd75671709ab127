import { print } from '../print.ts';
import { decimal, formatTable } from '../table.ts';
import { capitals, compromise, drafted, type NameFinder, wink } from './name-finders.ts';
import { NAME_SETS, readNamedSet } from './named-sets.ts';
import { scoreNames } from './score-names.ts';

const FINDERS: Readonly<Record<string, NameFinder>> = { drafted, compromise, 'wink-nlp': wink, capitals };

/** Prints how well names are found and put into one entry each, beside programs that others made. */
export function printNames(data: string): void {
  print('\nNames: precision / recall / F1 of stretches; B³ F1 of entries');
  const rows = NAME_SETS.map((set) => {
    const documents = readNamedSet(data, set);
    const cells = Object.values(FINDERS).map((find) => {
      const { precision, recall, f1, b3 } = scoreNames(documents, find(documents));
      return `${[precision, recall, f1].map(decimal).join(' / ')}; ${decimal(b3.f1)}`;
    });
    return [set, ...cells];
  });
  print(formatTable(['set', ...Object.keys(FINDERS)], rows));
}
