/**
 * Whether a table holds data, and is not there for the layout: Readability's `_markDataTables` (Apache-2.0), which has it
 * from Firefox's accessibility engine.
 */
export function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.getAttribute('datatable') === '0') return false;
  if (table.getAttribute('summary')) return true;
  if (table.querySelector('caption')?.firstChild || table.querySelector('col,colgroup,tfoot,thead,th')) return true;
  if (table.querySelector('table')) return false;
  let [rows, columns] = [0, 0];
  for (const row of table.getElementsByTagName('tr')) {
    rows += spanOf(row, 'rowspan');
    let cells = 0;
    for (const cell of row.getElementsByTagName('td')) cells += spanOf(cell, 'colspan');
    columns = Math.max(columns, cells);
  }
  if (columns === 1 || rows === 1) return false;
  return rows >= 10 || columns > 4 || rows * columns > 10;
}

const spanOf = (element: Element, name: string): number => Number.parseInt(element.getAttribute(name) ?? '', 10) || 1;
