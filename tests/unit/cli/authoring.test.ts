import { rmSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { packFolder } from '../compile/pack-folder.ts';
import { runCommand } from './run-command.ts';
import { workFolder } from './work-folder.ts';

const work = workFolder();
const writeFolder = (name: string, changes?: Parameters<typeof packFolder>[0]) => {
  for (const { path, text } of packFolder(changes)) work.write(`${name}/${path}`, text);
  return work.path(name);
};

describe('check', () => {
  const ordinary = writeFolder('ordinary', {
    'entries/incident/harbour-sale.yaml': (text) =>
      text.replace('phrase: [harbour sale]', 'phrase: [harbour sale, sale]'),
    'entries/person/ada-marsh.yaml': (text) => text.replace('full: [Ada Marsh]', 'full: [Ada Marsh, May]'),
  });

  test('warns of forms that are ordinary words, by file and line, and is content', async () => {
    const { code, stdout, stderr } = await runCommand(['check', ordinary]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/harbour-sale\.yaml:5: warning: form "sale" is one ordinary word/);
    expect(stderr).toMatch(/ada-marsh\.yaml:7: warning: form "May" has only words that any sentence has\n {4}mend: /);
    expect(stderr).toContain('good: harbour 1.0.0');
  });

  test('warns of the same in the pack file', async () => {
    const pack = work.path('ordinary.pack.jsonl.gz');
    expect((await runCommand(['compile', ordinary, '-o', pack])).code).toBe(0);
    const { code, stderr } = await runCommand(['check', pack]);
    expect(code).toBe(0);
    expect(stderr).toContain(`${pack}:3: warning: form "sale" is one ordinary word`);
  });
});

describe('stats --on', () => {
  const folder = writeFolder('told');
  const pack = work.path('told.pack.jsonl.gz');
  work.write(
    'news/one.txt',
    'Mayor denies\n\nAda Marsh spoke on Monday. Marsh said that she had never met any of them.\n',
  );
  work.write('news/inner/two.html', '<h1>Weather</h1><p>It will rain tomorrow in the whole country.</p>');
  work.write('news/notes.md', 'Ada Marsh');

  test('says what is marked, how densely, and what is never found', async () => {
    await runCommand(['compile', folder, '-o', pack]);
    const { code, stdout } = await runCommand(['stats', pack, '--on', work.path('news')]);
    expect(code).toBe(0);
    const { on } = JSON.parse(stdout) as { on: Record<string, unknown> };
    expect(on).toMatchObject({
      articles: [
        { file: 'inner/two.html', words: 9, mentions: 0, marked: 0, markedPer100Words: 0 },
        { file: 'one.txt', words: 17, markedPer100Words: expect.any(Number) },
      ],
      together: { words: 26 },
      entries: [{ entry: 'ada-marsh', name: 'Ada Marsh', articles: 1 }],
      neverFound: [{ entry: 'harbour-sale' }],
    });
    const [top] = on['entries'] as { mentions: number; marked: number }[];
    expect(top).toMatchObject({ mentions: 2 });
    expect(top!.marked).toBeGreaterThan(0);
  });

  test('of a folder without articles is refused', async () => {
    expect(await runCommand(['stats', pack, '--on', folder])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('has no .html or .txt file'),
    });
  });
});

describe('compile --watch', () => {
  /** Runs a command that goes on, until `stop`. */
  function start(args: string[]) {
    const end = new AbortController();
    const stderr = new PassThrough();
    let said = '';
    stderr.on('data', (part: Buffer) => {
      said += part.toString();
    });
    const io = { stdin: Readable.from([]), stdout: new PassThrough(), stderr, signal: end.signal };
    const code = run(args, io);
    const stop = () => {
      end.abort();
      return code;
    };
    /** Waits for words that were not said before. */
    const until = async (words: string) => {
      await vi.waitFor(() => expect(said).toContain(words), { timeout: 20_000, interval: 20 });
      said = said.slice(said.indexOf(words) + words.length);
    };
    return { until, stop };
  }

  test('makes the pack again after each change, says what is wrong meanwhile, and goes on', async () => {
    const folder = writeFolder('watched');
    const out = work.path('watched/../watched.pack.jsonl.gz');
    const watching = start(['compile', folder, '-o', out, '--watch']);
    await watching.until('2 entries');
    await watching.until('Ctrl+C');
    work.write('watched/entries/place/elm.yaml', 'id: elm\nkind: place\nname: Port Elm\nsources: [gazette]\n');
    await watching.until('elm.yaml');
    await watching.until('3 entries');
    work.write('watched/entries/place/elm.yaml', 'id: elm\nkind: plaice\n');
    await watching.until('kind is "plaice"');
    await watching.until('does not compile');
    rmSync(work.path('watched/entries/place/elm.yaml'));
    await watching.until('2 entries');
    expect(await watching.stop()).toBe(0);
  });

  test('watches a name list, and takes its own pack beside it for no change', async () => {
    const line = (id: string) => `${JSON.stringify({ id, name: `Name ${id}`, source: 'register' })}\n`;
    const list = work.write('listed/names.jsonl', line('a'));
    const watching = start(['compile', '--entries', list, '-o', work.path('listed/names.pack.jsonl.gz'), '--watch']);
    await watching.until('1 entries');
    await watching.until('Ctrl+C');
    work.write('listed/names.jsonl', line('a') + line('b'));
    await watching.until('changed: names.jsonl');
    await watching.until('2 entries');
    await watching.stop();
  });

  test('needs something that can be watched', async () => {
    expect((await runCommand(['compile', '--entries', '-', '-o', 'x', '--watch'])).code).toBe(2);
    expect((await runCommand(['compile', work.path('nowhere'), '-o', 'x', '--watch'])).code).toBe(1);
  });
});
