import { print } from '../print.ts';
import { decimal, formatTable } from '../table.ts';
import { type Share, seedDocuments } from './hand-made.ts';
import { capitals, compromise, drafted, type NameFinder, wink } from './name-finders.ts';
import { NAME_SETS, readNamedSet } from './named-sets.ts';
import { scoreHandNames } from './score-hand-names.ts';
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

const WANTED: Readonly<Record<string, string>> = { found: '.950', right: '.900', kinds: '.950', forms: '.900' };

/** Prints how the names drafted from the three documents compare with the entries made by hand. */
export function printHandNames(): void {
  const documents = seedDocuments();
  if (documents.length === 0) return;
  print('\nPeople, bodies, places and operations drafted, against those of the corpus');
  const shares = Object.entries(scoreHandNames(documents)) as [string, Share][];
  const rows = shares.map(([name, { right, of }]) => [
    name,
    String(right),
    String(of),
    decimal(right / of),
    WANTED[name]!,
  ]);
  print(formatTable(['', 'right', 'of', 'share', 'wanted'], rows));
  for (const [name, { missed }] of shares) if (missed.length > 0) print(`${name}, not: ${missed.join('; ')}`);
}
