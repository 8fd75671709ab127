import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Pack } from '../contract/pack.ts';
import { TEXT_VERSION } from '../text/version.ts';
import { UsageError } from './fault.ts';
import { readParts } from './files.ts';
import { type Io, writeJson } from './io.ts';
import { readPack } from './pack-files.ts';
import { statsOn } from './stats-on.ts';

/** `stats`: what a pack file says and holds, as one JSON object; with `--on`, what it marks in a folder of articles. */
export async function stats(args: string[], io: Io): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { on: { type: 'string' } } });
  if (positionals.length !== 1) throw new UsageError('stats takes one pack file');
  const path = positionals[0]!;
  const pack = await readPack(path, io);
  let unpackedBytes = 0;
  for await (const part of readParts(path, io)) unpackedBytes += part.length;
  const sizes = { fileBytes: statSync(path).size, unpackedBytes };
  const report = { ...pack.header, textVersion: TEXT_VERSION, sizes, ...countKinds(pack), sources: countSources(pack) };
  const on = values.on === undefined ? {} : { on: await statsOn(values.on, { pack, io }) };
  await writeJson(io, { ...report, ...on }, 2);
}

function countKinds({ entries }: Pack) {
  const claims = entries.flatMap((entry) => entry.claims);
  return {
    kinds: tally(entries.map((entry) => entry.kind)),
    forms: tally(entries.flatMap((entry) => entry.forms.map((form) => form.type))),
    statuses: tally(claims.map((claim) => claim.status)),
    disputes: entries.reduce((sum, entry) => sum + entry.disputes.length, 0),
  };
}

function countSources({ sources, entries }: Pack) {
  const speaking = tally(entries.flatMap((entry) => entry.sources));
  const claims = tally(entries.flatMap((entry) => entry.claims.map((claim) => claim.source)));
  return sources.map(({ id, title, genre, date }) => ({
    id,
    title,
    genre,
    ...(date && { date }),
    entries: speaking[id] ?? 0,
    claims: claims[id] ?? 0,
  }));
}

/** How often each word occurs, by the words' order in the alphabet. */
function tally(words: string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
