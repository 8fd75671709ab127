/**
 * Whether a table holds data, and is not there for the layout: after Readability's `_markDataTables` (Apache-2.0), which has it
 * from Firefox's accessibility engine.
 */
export function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation') return false;
  if (table.querySelector('caption,col,colgroup,tfoot,thead,th')) return true;
  if (table.querySelector('table')) return false;
  const rows = [...table.getElementsByTagName('tr')];
  const columns = Math.max(...rows.map(({ childElementCount }) => childElementCount));
  if (columns < 2 || rows.length < 2) return false;
  return rows.length >= 10 || columns > 4 || rows.length * columns > 10;
}
