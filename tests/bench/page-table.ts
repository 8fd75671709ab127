import type { Floor } from './page-floor.ts';

/** What marking one set of pages costs the main thread, medians over the pages in milliseconds. */
export interface PageRow {
  names: number;
  /** The bare walk over the page's text nodes. */
  floor: Floor;
  /** From the script's start to the first marks, or all there was to do where no name of the list is on the page. */
  ours: number;
  /** The same, when the tab shows the page a second time: the browser has compiled our code, as on the next page of a site. */
  oursAgain: number;
  oursLongest: number;
  markedPages: number;
  /** Null where more than half of the pages passed the cap. */
  markJs: number | null;
  regexPerName: number | null;
}

/**
 * Prints a line of the table, after its heading where it is the first.
 * @param options `cap`: milliseconds that a peer may take; what takes longer is not measured
 */
export function printRow(row: PageRow, { isFirst, cap }: { isFirst: boolean; cap: number }): void {
  const cell = (value: string): string => value.padStart(14);
  if (isFirst) {
    const heads = [
      'names',
      'bare walk ms',
      'walked again',
      'ours ms',
      '× bare walk',
      'ours again',
      '× again',
      'longest task',
      'pages marked',
      'mark.js ms',
      '× ours',
      'regex a name',
      '× ours',
    ];
    process.stdout.write(`${heads.map(cell).join('')}\n`);
  }
  const peer = (time: number | null): string[] =>
    time === null ? [`> ${cap}`, '-'] : [time.toFixed(0), (time / row.ours).toFixed(0)];
  const cells = [
    String(row.names),
    row.floor.once.toFixed(2),
    row.floor.again.toFixed(2),
    row.ours.toFixed(2),
    (row.ours / row.floor.once).toFixed(1),
    row.oursAgain.toFixed(2),
    (row.oursAgain / row.floor.again).toFixed(0),
    row.oursLongest.toFixed(1),
    String(row.markedPages),
    ...peer(row.markJs),
    ...peer(row.regexPerName),
  ];
  process.stdout.write(`${cells.map(cell).join('')}\n`);
}
