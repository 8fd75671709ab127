import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, lstatSync, readFileSync, readlinkSync, statSync, symlinkSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/contract/limits.ts';
import { packFolder } from '../compile/pack-folder.ts';
import { runCommand } from './run-command.ts';
import { workFolder } from './work-folder.ts';

const work = workFolder();
for (const { path, text } of packFolder()) work.write(`good/${path}`, text);
const compileTo = (out: string) => runCommand(['compile', work.path('good'), '-o', out]);

describe('-o', () => {
  test('writes to a pipe, and does not replace it', async () => {
    const pipe = work.path('pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'inherit'] });
    const parts: Buffer[] = [];
    reader.stdout.on('data', (part: Buffer) => parts.push(part));
    const ended = once(reader, 'close');
    expect((await compileTo(pipe)).code).toBe(0);
    // Where the pipe was replaced, nobody ever writes to it.
    setTimeout(() => reader.kill(), 5_000).unref();
    await ended;
    expect(gunzipSync(Buffer.concat(parts)).toString()).toContain('"id":"harbour"');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  test.each([
    ['a file', 'linked.pack.jsonl.gz', true],
    ['a file that is not there yet', 'later.pack.jsonl.gz', false],
  ])('follows a link to %s, and keeps the link', async (_, target, exists) => {
    if (exists) work.write(target, 'the old one');
    const link = work.path(`link-to-${target}`);
    symlinkSync(target, link);
    expect((await compileTo(link)).code).toBe(0);
    expect(readlinkSync(link)).toBe(target);
    expect(gunzipSync(readFileSync(work.path(target))).toString()).toContain('"id":"harbour"');
  });

  test('keeps the permissions of the file that was there', async () => {
    const out = work.write('private.pack.jsonl.gz', 'the old one');
    chmodSync(out, 0o600);
    await compileTo(out);
    expect(statSync(out).mode & 0o777).toBe(0o600);
  });

  test('does not replace a folder', async () => {
    const { code, stderr } = await compileTo(work.path('good'));
    expect([code, stderr]).toEqual([1, expect.stringContaining('is a folder, a file was expected')]);
  });
});

describe('what is printed', () => {
  const header = (more: object) => ({ format: 'backgrounder-pack', formatVersion: 1, ...more });
  const check = async (...records: object[]) => {
    const file = work.write('printed.jsonl', records.map((record) => JSON.stringify(record)).join('\n'));
    return (await runCommand(['check', file])).stderr;
  };

  test.each([
    ['a key', header({ '\u001b[31mred\u0007': 1 })],
    ['a word that is none', header({ id: 'a', title: 'T\u202eelttit' })],
    ['a key with lines of its own', header({ 'x\nbackgrounder: all is well\r': 1 })],
    ['tags and marks that nobody sees', header({ 'a\u{e0041}\u061c\u00ad\u200b\u2028b': 1 })],
    ['C1 controls', header({ '\u009b2J': 1 })],
    ['half a pair', header({ 'a\ud800': 1 })],
  ])('has none of the controls of %s', async (_, record) => {
    const printed = await check(record);
    expect(printed).toMatch(/unknown field|title/);
    expect(printed).not.toMatch(/[^\P{Cc}\n]|[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}]/u);
    for (const line of printed.trimEnd().split('\n')) expect(line).toMatch(/^(\/|backgrounder: | {4}mend: )/);
  });

  test('is never longer than a person can read', async () => {
    const printed = await check(
      header({ ['k'.repeat(400_000)]: 1, id: 'y'.repeat(400_000), asOf: 'z'.repeat(90_000) }),
    );
    for (const line of printed.split('\n')) expect(line.length).toBeLessThan(1_000);
    expect(printed).toContain('unknown field');
  });

  test('of a file’s name is one line', async () => {
    const { stderr } = await runCommand(['check', work.path('no\u001b[2J\nbackgrounder: good')]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain('\\u{001b}[2J\\u{000a}');
  });

  test('as data is the same data, and obeyed by no terminal', async () => {
    const text = 'Ada Marsh\u009b2J\u202e of Port Elm\u007f said so.';
    const pack = work.path('data.pack.jsonl.gz');
    await compileTo(pack);
    const doc = JSON.stringify({ doc_id: 'a\u202eb', text });
    const { stdout, json } = await runCommand(['annotate', '--pack', pack, '--docs', '-'], doc);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
    expect(json<{ doc_id: string }>()[0]?.doc_id).toBe('a\u202eb');
  });

  test('are not more problems than anybody reads', async () => {
    const docs = '{}\n'.repeat(5_000);
    const { stderr } = await runCommand(['annotate', '--pack', work.path('data.pack.jsonl.gz'), '--docs', '-'], docs);
    expect(stderr.split('\n').length).toBeLessThan(2_100);
    expect(stderr).toContain('and 4000 more like these');
  });
});

describe('a file that never ends', () => {
  const megabyte = Buffer.alloc(1 << 20, '\n');
  const blank = gzipSync(megabyte, { level: 9 });

  test.each([
    ['check', (file: string) => ['check', file]],
    ['compile', (file: string) => ['compile', '--entries', file, '-o', work.path('never')]],
    ['annotate', (file: string) => ['annotate', '--pack', work.path('data.pack.jsonl.gz'), '--docs', file]],
    ['draft', (file: string) => ['draft', '--docs', file, '-o', work.path('drafted')]],
  ])('of blank lines is refused by %s before it is read', async (_, command) => {
    const file = work.write('blank.pack.jsonl.gz', Buffer.concat(Array<Buffer>(500).fill(blank)));
    const { code, stderr } = await runCommand(command(file));
    expect([code, stderr]).toEqual([1, expect.stringContaining(`more than ${LIMITS.blankLines} blank lines`)]);
  });

  test.each([
    ['beside it', Buffer.from('\0<script>')],
    ['long after it', Buffer.alloc(3 << 20, '\0<script>')],
  ])('that has something behind its end, %s, is refused', async (_, rest) => {
    const pack = work.path('data.pack.jsonl.gz');
    const file = work.write('behind.pack.jsonl.gz', Buffer.concat([readFileSync(pack), rest]));
    expect(await runCommand(['check', file])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('behind its end'),
    });
    expect((await runCommand(['check', pack])).code).toBe(0);
  });

  test('of one line is refused, and never in memory as a whole', async () => {
    const spaces = gzipSync(Buffer.alloc(1 << 20, ' '), { level: 9 });
    const file = work.write('line.pack.jsonl.gz', Buffer.concat(Array<Buffer>(60).fill(spaces)));
    const before = process.memoryUsage().rss;
    const { code, stderr } = await runCommand(['check', file]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('longer than 1000000 characters')]);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 << 20);
  });

  test.runIf(process.platform === 'linux')('as a device is refused', async () => {
    const { code, stderr } = await runCommand(['check', '/dev/zero']);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/a line of more than 64 MB/)]);
  });
});
