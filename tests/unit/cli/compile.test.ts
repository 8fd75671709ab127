import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packFolder } from '../compile/pack-folder.ts';
import { runCommand } from './run-command.ts';
import { workFolder } from './work-folder.ts';

const work = workFolder();
for (const { path, text } of packFolder()) work.write(`good/${path}`, text);
for (const { path, text } of packFolder({ 'sources/gazette.yaml': null })) work.write(`bad/${path}`, text);

const LIST = [
  { id: 'a "b"', name: 'Ada Marsh', aliases: [], type: 'person', source: 'register' },
  { id: '__proto__', name: 'Port Elm', aliases: ['Elm'], type: 'place', weight: 2.5, source: 'atlas' },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

/** The records of a pack file. */
const read = (path: string) =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string });

describe('compile', () => {
  test('makes a pack of a folder: header, sources, entries', async () => {
    const pack = work.path('out/good.pack.jsonl.gz');
    const { code, stdout, stderr } = await runCommand(['compile', work.path('good'), '-o', pack]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('harbour 1.0.0: 1 sources, 2 entries, 5 forms, 2 claims');
    expect(read(pack).map(({ id }) => id)).toEqual(['harbour', 'gazette', 'harbour-sale', 'ada-marsh']);
  });

  test('gives the same bytes each time, with nothing of the machine in them', async () => {
    const [first, second] = [work.path('1.pack.jsonl.gz'), work.path('2.pack.jsonl.gz')];
    await runCommand(['compile', work.path('good'), '-o', first]);
    await runCommand(['compile', work.path('good'), '--output', second]);
    const bytes = readFileSync(first);
    expect(readFileSync(second).equals(bytes)).toBe(true);
    expect([...bytes.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, bytes[8], 255]);
  });

  test('says what readers will miss, and makes the pack all the same', async () => {
    const pack = work.path('missing.pack.jsonl.gz');
    const missing = 'warning: claim "marsh-denies" has no date\n    mend: add date';
    const folder = await runCommand(['compile', work.path('good'), '-o', pack]);
    expect([folder.code, existsSync(pack)]).toEqual([0, true]);
    expect(folder.stderr).toContain(`${work.path('good/entries/person/ada-marsh.yaml')}:12: ${missing}`);
    const file = await runCommand(['check', pack]);
    expect(file.code).toBe(0);
    expect(file.stderr).toContain(`${pack}:4: ${missing}`);
    expect(file.stderr).toContain('good: harbour 1.0.0');
  });

  test('lists every problem of a bad folder, and writes nothing', async () => {
    const out = work.path('bad.pack.jsonl.gz');
    const { code, stdout, stderr } = await runCommand(['compile', work.path('bad'), '-o', out]);
    expect([code, stdout, existsSync(out)]).toEqual([1, '', false]);
    expect(stderr).toContain(
      `${work.path('bad/entries/person/ada-marsh.yaml')}:14: claims[0].source points at source "gazette", which does not exist\n    mend: correct the id`,
    );
    expect(stderr).toContain('does not compile: 2 problems');
  });

  test('keeps the pack that was there when the new one has problems', async () => {
    const out = work.write('kept.pack.jsonl.gz', 'the old one');
    await runCommand(['compile', work.path('bad'), '-o', out]);
    expect(readFileSync(out, 'utf8')).toBe('the old one');
    expect(readdirSync(work.path('.')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test.each([
    ['a file', () => [work.write('names.jsonl', LIST), '']],
    ['a gzipped file', () => [work.write('names.jsonl.gz', gzipSync(LIST)), '']],
    ['standard input', () => ['-', LIST]],
    ['gzipped standard input', () => ['-', gzipSync(LIST)]],
  ] as [string, () => [string, string | Uint8Array]][])('takes a name list from %s', async (_, list) => {
    const [path, stdin] = list();
    const out = work.path('names.pack.jsonl.gz');
    const { code } = await runCommand(['compile', '--entries', path, '-o', out, '--as-of', '2024-05'], stdin);
    expect(code).toBe(0);
    expect(read(out)).toMatchObject([
      { id: 'names', asOf: '2024-05', counts: { entries: 2 } },
      { id: 'register' },
      { id: 'atlas' },
      { id: 'a "b"', name: 'Ada Marsh' },
      { id: '__proto__', weight: 2.5 },
    ]);
  });

  test('refuses a broken name list by line', async () => {
    const { code, stderr } = await runCommand(['compile', '--entries', '-', '-o', work.path('x')], `${LIST}\n{"id"`);
    expect(code).toBe(1);
    expect(stderr).toContain('standard input:3: broken JSON');
  });
});

describe('check', () => {
  test.each([
    ['a good folder', 'good', 0, 'good: harbour 1.0.0'],
    ['a bad folder', 'bad', 1, 'does not compile: 2 problems'],
    ['nothing', 'nowhere', 1, 'there is no such file or folder'],
  ])('of %s', async (_, folder, expected, message) => {
    const { code, stdout, stderr } = await runCommand(['check', work.path(folder)]);
    expect([code, stdout]).toEqual([expected, '']);
    expect(stderr).toContain(message);
  });

  test('of a pack file, a damaged one, one of something else, and a bomb', async () => {
    const pack = work.path('checked.pack.jsonl.gz');
    await runCommand(['compile', work.path('good'), '-o', pack]);
    expect((await runCommand(['check', pack])).code).toBe(0);
    const cut = work.write('cut.pack.jsonl.gz', readFileSync(pack).subarray(0, 200));
    expect(await runCommand(['check', cut])).toMatchObject({ code: 1, stderr: expect.stringContaining('cut off') });
    const other = work.write('other.pack.jsonl.gz', gzipSync('{"hello": 1}'));
    expect(await runCommand(['check', other])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/other\.pack\.jsonl\.gz:1: this is no Backgrounder pack[\s\S]*--entries/),
    });
    const latin = work.write('latin.pack.jsonl', Buffer.from([0x7b, 0xe9, 0x7d]));
    expect(await runCommand(['check', latin])).toMatchObject({ code: 1, stderr: expect.stringContaining('UTF-8') });
  });

  test('of a file that would unpack without end', async () => {
    const megabyte = gzipSync(`${' '.repeat((1 << 19) - 1)}\n`.repeat(2));
    const bomb = work.write('bomb.pack.jsonl.gz', Buffer.concat(Array<Buffer>(513).fill(megabyte)));
    expect(await runCommand(['check', bomb])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('more than 512 MB'),
    });
  });

  test('of a name list', async () => {
    expect((await runCommand(['check', '--entries', '-'], LIST)).code).toBe(0);
    expect((await runCommand(['check', '--entries', '-'], '{}')).code).toBe(1);
  });
});

describe('stats', () => {
  test('counts what a pack holds', async () => {
    const pack = work.path('stats.pack.jsonl.gz');
    await runCommand(['compile', work.path('good'), '-o', pack]);
    const { code, stdout } = await runCommand(['stats', pack]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'harbour',
      formatVersion: 1,
      counts: { sources: 1, entries: 2, claims: 2, forms: 5 },
      sizes: { fileBytes: readFileSync(pack).length },
      kinds: { incident: 1, person: 1 },
      forms: { full: 1, phrase: 2, short: 1, title: 1 },
      statuses: { denied: 1, reported: 1 },
      disputes: 1,
      sources: [{ id: 'gazette', entries: 2, claims: 2 }],
    });
  });
});

describe('a wrong command line', () => {
  test.each([
    [[]],
    [['frobnicate']],
    [['compile', 'folder']],
    [['compile', 'folder', '-o']],
    [['compile', 'folder', 'other', '-o', 'x']],
    [['compile', 'folder', '--entries', 'y', '-o', 'x']],
    [['compile', 'folder', '-o', 'x', '--title', 'T']],
    [['compile', '--entries', 'y', '-o', 'x', '--as-of', 'May']],
    [['compile', 'folder', '-o', 'x', '--bogus']],
    [['check']],
    [['check', '--bogus', 'x']],
    [['annotate']],
    [['annotate', '--bogus']],
    [['search']],
    [['search', '--limit', 'many', 'x']],
    [['search', '--limit', '0', 'x']],
    [['stats']],
    [['index', 'x']],
  ])('%j: exit 2, with the usage on standard error', async (args) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('compile <folder> -o <file>');
  });

  test.each([[['--help']], [['help']], [['compile', '-h']]])('%j: the usage, on standard output', async (args) => {
    const { code, stdout } = await runCommand(args);
    expect(code).toBe(0);
    expect(stdout).toContain('compile <folder> -o <file>');
  });
});
