import { draft } from '../../../src/draft/draft.ts';
import { print } from '../print.ts';
import { decimal, formatTable } from '../table.ts';
import { type Share, scoreAgainstHand, seedDocuments } from './hand-made.ts';
import { scoreIncidents } from './score-incidents.ts';

const WANTED: Readonly<Record<string, string>> = {
  incidents: '.700',
  claims: '.800',
  standing: '.850',
  disputes: '8 of 13',
};

/** Prints how much of what was written by hand of the three documents a draft of them has, and what it misses. */
export function printAgainstHand(): void {
  const documents = seedDocuments();
  if (documents.length === 0) {
    print('\nSkipped: the documents that the corpus rests on are not here.');
    return;
  }
  const shares = Object.entries(scoreAgainstHand(draft(documents))) as [string, Share][];
  print('\nThe three documents drafted, against the corpus that was made by hand');
  const rows = shares.map(([name, { right, of }]) => [
    name,
    String(right),
    String(of),
    decimal(right / of),
    WANTED[name]!,
  ]);
  print(formatTable(['', 'found', 'of', 'share', 'wanted'], rows));
  for (const [name, { missed }] of shares) print(`missed ${name}:\n  ${missed.join('\n  ')}`);
}

/** Prints how well the two incidents of each topic of `ecbplus` are told apart. */
export function printIncidents(data: string): void {
  print('\nDocuments put together by the incident that they tell of, ecbplus: B³');
  const rows = Object.entries(scoreIncidents(data)).map(([name, { precision, recall, f1 }]) => [
    name,
    ...[precision, recall, f1].map(decimal),
  ]);
  print(formatTable(['', 'precision', 'recall', 'F1'], rows));
}
