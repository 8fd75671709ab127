/** A table of text: columns as wide as they need to be, the first one flush left. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  return [line(head), ...rows.map(line)].join('\n');
}

/** Three decimals without the leading zero: ".924". */
export const decimal = (value: number): string => value.toFixed(3).replace(/^(-?)0/, '$1');

/** The same with its sign, for differences: "+.012". */
export const difference = (value: number): string => (value >= 0 ? '+' : '') + decimal(value);
