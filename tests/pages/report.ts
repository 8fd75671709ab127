import type { Finder } from './in-page/compare-finders.ts';
import type { PageRow } from './run-pages.ts';

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
const at = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
const spread = (values: number[], digits = 2): string =>
  values.length === 0 ? '-' : [0.5, 0.95, 1].map((share) => at(values, share).toFixed(digits)).join(' / ');

/** One line about a page, in the columns of `HEADING`. */
export function describeRow(row: PageRow): string {
  const seen = row.visits.chromium;
  if (row.failed || !seen) return `${row.id.slice(0, 44).padEnd(44)} FAILED ${row.failed ?? ''}`;
  const cells = [
    row.gate.article ? 'article' : row.gate.why,
    row.found.blocks,
    seen.ranges,
    seen.errors.length,
    seen.changed ? 'CHANGED' : 'same',
    seen.addedShift.toFixed(3),
    seen.work?.longest.toFixed(1) ?? '-',
    seen.work?.total.toFixed(1) ?? '-',
    seen.marked?.toFixed(0) ?? '-',
    (seen.heap / 1e6).toFixed(1),
  ];
  return `${row.id.slice(0, 44).padEnd(44)} ${cells.map((cell) => String(cell).padStart(9)).join(' ')}`;
}

export const HEADING = `${'page'.padEnd(44)} ${['gate', 'blocks', 'marks', 'errors', 'DOM', 'shift', 'longest', 'work ms', 'marked ms', 'heap MB'].map((name) => name.padStart(9)).join(' ')}`;

/** The whole run in a few tables. */
export function summarize(rows: PageRow[]): string {
  return [gateTable(rows), finderTable(rows), visitTable(rows)].filter(Boolean).join('\n\n');
}

function gateTable(rows: PageRow[]): string {
  const labelled = rows.filter(({ kind }) => kind);
  const wrong = labelled.filter(({ kind, gate }) => (kind === 'news-article') !== gate.article);
  const lines = [
    `gate: ${rows.filter(({ gate }) => gate.article).length} of ${rows.length} are articles; ms (median / p95 / most) ${spread(
      rows.map(({ gate }) => gate.time),
      3,
    )}`,
  ];
  if (labelled.length > 0)
    lines.push(`as labelled: ${(1 - wrong.length / labelled.length).toFixed(3)} of ${labelled.length}`);
  for (const { kind, gate, url } of wrong)
    lines.push(`  ${gate.article ? 'taken' : 'not taken'} (${gate.why}), labelled ${kind}: ${url}`);
  return lines.join('\n');
}

function finderTable(rows: PageRow[]): string {
  const finders = ['ours', 'readability', 'defuddle'] as const satisfies Finder[];
  const scored = rows.filter(({ findings }) => findings.ours?.shares);
  const sets = [
    { name: 'all pages with a known body', rows: scored },
    { name: 'bodies marked by people', rows: scored.filter(({ id }) => id.startsWith('aeb/')) },
    {
      name: 'bodies that are Readability’s own output',
      rows: scored.filter(({ id }) => id.startsWith('readability/')),
    },
    { name: 'news articles among them', rows: scored.filter(({ kind }) => kind === 'news-article') },
  ].filter((set) => set.rows.length > 0);
  const lines = sets.flatMap((set) => [
    `${set.name} (${set.rows.length}): share of the body read, share of what is read that is body, F1 (means over pages)`,
    ...finders
      .filter((finder) => set.rows[0]?.findings[finder])
      .map((finder) => {
        const shares = set.rows.flatMap(({ findings }) => findings[finder]?.shares ?? []);
        const recall = mean(shares.map(({ recall }) => recall));
        const precision = mean(shares.map(({ precision }) => precision));
        const both = mean(shares.map(({ recall: r, precision: p }) => (r + p === 0 ? 0 : (2 * r * p) / (r + p))));
        return `  ${finder.padEnd(12)} ${recall.toFixed(4)}  ${precision.toFixed(4)}  ${both.toFixed(4)}`;
      }),
  ]);
  lines.push('time to find the article, ms: median / p95 / most, and all pages together');
  for (const finder of finders) {
    const times = rows.flatMap(({ findings }) => findings[finder]?.time ?? []);
    if (times.length > 0)
      lines.push(`  ${finder.padEnd(12)} ${spread(times)}  ${times.reduce((sum, time) => sum + time, 0).toFixed(0)}`);
  }
  return lines.join('\n');
}

function visitTable(rows: PageRow[]): string {
  return (['chromium', 'firefox'] as const)
    .flatMap((browser) => {
      const seen = rows.flatMap(({ id, visits }) => (visits[browser] ? [{ id, ...visits[browser] }] : []));
      if (seen.length === 0) return [];
      const bad = (name: string, which: typeof seen): string =>
        `  ${name}: ${which.length}${
          which.length > 0
            ? ` (${which
                .slice(0, 5)
                .map(({ id }) => id)
                .join(', ')})`
            : ''
        }`;
      const work = seen.flatMap(({ work }) => work ?? []);
      return [
        `${browser}, with the extension: ${seen.length} pages, ${seen.filter(({ ranges }) => ranges > 0).length} with marks, ${seen.reduce((sum, { ranges }) => sum + ranges, 0)} ranges`,
        bad(
          'pages with errors',
          seen.filter(({ errors }) => errors.length > 0),
        ),
        bad(
          'pages whose DOM was changed',
          seen.filter(({ changed }) => changed),
        ),
        bad(
          'pages with layout shift of ours',
          seen.filter(({ addedShift }) => addedShift > 0.0001),
        ),
        bad(
          'pages with a task of ours over 50 ms',
          seen.filter(({ work }) => (work?.longest ?? 0) > 50),
        ),
        ...(work.length === 0
          ? []
          : [
              `  our work on the main thread, ms (median / p95 / most): ${spread(work.map(({ total }) => total))}, of which loading the script ${spread(work.map(({ load }) => load))}`,
              `  from the start to the first marks: ${spread(work.flatMap(({ untilMarked }) => untilMarked ?? []))}`,
              `  our longest task, ms: ${spread(work.map(({ longest }) => longest))}`,
            ]),
        `  start to first marks, ms: ${spread(seen.flatMap(({ marked }) => marked ?? []))}`,
        `  script memory, MB: ${spread(seen.map(({ heap }) => heap / 1e6))}`,
      ];
    })
    .concat(rows.filter(({ failed }) => failed).map(({ id, failed }) => `failed: ${id}: ${failed}`))
    .join('\n');
}
