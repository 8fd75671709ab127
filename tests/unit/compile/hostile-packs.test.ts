import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/cli/fault.ts';
import { readPack } from '../../../src/cli/pack-files.ts';
import { serializePack } from '../../../src/compile/serialize-pack.ts';
import { LIMITS } from '../../../src/contract/limits.ts';
import type { Pack } from '../../../src/contract/pack.ts';
import { readArticle } from '../../../src/match/annotate.ts';
import { buildImage } from '../../../src/store/build-image.ts';
import { createLibrary } from '../../../src/store/create-library.ts';
import { openImage } from '../../../src/store/open-image.ts';
import { makeHostilePack } from './hostile-packs.ts';

/** How many packs are tried; `npm test` tries a few hundred. */
const TRIED = Number(process.env['BACKGROUNDER_HOSTILE'] ?? 300);
/** No pack may keep a reader waiting. Milliseconds of this process, whatever runs beside it. */
const LONGEST = 5_000;
/** What the process may come to hold, with the test runner in it. Bytes. */
const MEMORY = 1 << 30;

const INVISIBLE = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;

const io = (bytes: Buffer) => ({ stdin: Readable.from([bytes]), stdout: new Writable(), stderr: new Writable() });

/** The texts of a value, keys too. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? [...Object.keys(value), ...Object.values(value).flatMap(textsOf)]
    : [];
}

/** Uses a pack as the extension does: opens it, reads an article that names what is in it, and makes every card. */
function usePack(pack: Pack): void {
  const library = createLibrary([openImage(buildImage(pack))]);
  const text = pack.entries.flatMap((entry) => entry.forms.map((form) => `We saw ${form.text} there.`)).join(' ');
  readArticle([{ text: text.slice(0, 20_000), role: 'paragraph' }], library);
  const ids = new Set(pack.entries.map(({ id }) => id));
  for (const id of ids) {
    const card = library.card({ pack: pack.header.id, entry: id });
    expect(card?.entry).toBe(id);
    expect(textsOf(card).filter((one) => INVISIBLE.test(one))).toEqual([]);
    for (const { url } of card?.sources ?? []) expect(url ?? 'https://').toMatch(/^https?:\/\//i);
  }
  expect([...serializePack(pack)].join('\n').length).toBeLessThan(LIMITS.packBytes);
}

/** Returns whether it is refused, with a clear error; anything else that is wrong throws. */
async function isRefused(bytes: Buffer): Promise<boolean> {
  try {
    usePack(await readPack('-', io(bytes)));
    return false;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.message).not.toBe('');
    expect(error.problems.length).toBeLessThanOrEqual(220);
    for (const { line, message, mend } of error.problems) {
      expect(line).toBeGreaterThan(0);
      expect([message, mend]).not.toContain('');
      expect(message.length + mend.length).toBeLessThan(2_000);
    }
    return true;
  }
}

describe('hostile packs', () => {
  test(`${TRIED} of them are refused with a clear error or do no harm; none hangs, and memory is bounded`, async () => {
    const kinds = new Map<string, { refused: number; harmless: number; slowest: number }>();
    let memory = 0;
    for (let seed = 0; seed < TRIED; seed++) {
      const { kind, bytes } = makeHostilePack(seed);
      const row = kinds.get(kind) ?? { refused: 0, harmless: 0, slowest: 0 };
      kinds.set(kind, row);
      const before = process.cpuUsage();
      const refused = await isRefused(bytes).catch((error: unknown) => {
        throw new Error(`pack ${seed} (${kind})`, { cause: error });
      });
      row[refused ? 'refused' : 'harmless']++;
      const { user, system } = process.cpuUsage(before);
      row.slowest = Math.max(row.slowest, (user + system) / 1_000);
      memory = Math.max(memory, process.memoryUsage().rss);
      expect(row.slowest, `pack ${seed} (${kind})`).toBeLessThan(LONGEST);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(memory).toBeLessThan(MEMORY);
    if (process.env['BACKGROUNDER_HOSTILE']) {
      console.table(
        Object.fromEntries([...kinds].map(([kind, row]) => [kind, { ...row, slowest: Math.round(row.slowest) }])),
      );
      console.log(`${TRIED} packs, at most ${Math.round(memory / (1 << 20))} MB of memory`);
    }
    const sum = (what: 'refused' | 'harmless') => [...kinds.values()].reduce((all, row) => all + row[what], 0);
    expect(sum('refused')).toBeGreaterThan(TRIED / 2);
    expect(sum('harmless')).toBeGreaterThan(TRIED / 20);
  }, 1_800_000);
});
