import { parseArgs } from 'node:util';
import { search as findEntries } from '../search/search.ts';
import type { Library } from '../store/library.ts';
import { UsageError } from './fault.ts';
import { readLines } from './files.ts';
import { type Io, writeJson } from './io.ts';
import { openLibrary } from './open-library.ts';

/** `search`: entries by name, tolerant of typing errors; a JSON list a query and line, best first. */
export async function search(args: string[], io: Io): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      pack: { type: 'string', multiple: true, default: [] },
      limit: { type: 'string', default: '10' },
      queries: { type: 'string' },
    },
  });
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit takes a whole number from 1');
  if ((values.queries === undefined) === (positionals.length === 0)) {
    throw new UsageError('search takes a query, or --queries <file> with one a line');
  }
  const library = await openLibrary({ paths: values.pack, search: true }, io);
  const queries = values.queries === undefined ? [positionals.join(' ')] : readLines(values.queries, io);
  for await (const line of queries) await writeJson(io, answer({ query: readQuery(line), library, limit }));
}

/** A line is a query as typed, or a JSON text, or a JSON object with `query`. */
function readQuery(line: string): string {
  if (!/^\s*[{"]/.test(line)) return line;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'string') return value;
    if (typeof value === 'object' && value !== null && 'query' in value) return String(value.query);
  } catch {
    // Typed as it stands.
  }
  return line;
}

function answer(request: { query: string; library: Library; limit: number }) {
  return findEntries(request).map((found) => ({ id: found.entry, ...found }));
}
