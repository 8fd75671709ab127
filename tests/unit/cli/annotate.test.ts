import { readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packFolder } from '../compile/pack-folder.ts';
import { runCommand } from './run-command.ts';
import { workFolder } from './work-folder.ts';

const work = workFolder();
for (const { path, text } of packFolder()) work.write(`folder/${path}`, text);
const PACK = work.path('harbour.pack.jsonl.gz');
await runCommand(['compile', work.path('folder'), '-o', PACK]);

interface Answer {
  doc_id: string | number;
  text?: string;
  mentions: {
    start: number;
    end: number;
    text: string;
    entry: string;
    confidence: number;
    marked: boolean;
    pack?: string;
    certainty?: string;
    why?: object;
  }[];
  entries?: { pack?: string; entry: string; prominence: number }[];
}

const TEXT =
  'Denial in the harbour\n\n  🙂 On Monday, Ada Marsh said that the harbour sale never was.\r\nMarsh then left.';

/** What each mention says, after its offsets were tried on the text. */
function surfaces(text: string, { mentions }: Answer): string[] {
  for (const { start, end, text: said } of mentions) expect(text.slice(start, end)).toBe(said);
  return mentions.map((mention) => `${mention.text} → ${mention.entry}`);
}

describe('annotate', () => {
  test('gives the mentions of each document, in order, with offsets in the text as given', async () => {
    const docs = work.write(
      'docs.jsonl',
      `${JSON.stringify({ doc_id: 7, text: TEXT })}\n{"doc_id":"empty","text":"","more":1}\n`,
    );
    const { code, json } = await runCommand(['annotate', '--pack', PACK, '--docs', docs]);
    expect(code).toBe(0);
    const [first, second, ...others] = json<Answer>();
    expect(surfaces(TEXT, first!)).toEqual([
      'Ada Marsh → ada-marsh',
      'harbour sale → harbour-sale',
      'Marsh → ada-marsh',
    ]);
    expect(Object.keys(first!.mentions[0]!)).toEqual(['start', 'end', 'text', 'entry', 'confidence', 'marked']);
    expect(first!.mentions.map(({ marked }) => marked)).toEqual([true, true, false]);
    expect([first!.doc_id, second, others]).toEqual([7, { doc_id: 'empty', mentions: [] }, []]);
  });

  test('reads documents from standard input, and gzipped ones', async () => {
    const line = JSON.stringify({ doc_id: 'd', text: 'Ada Marsh left.' });
    const piped = await runCommand(['annotate', '--pack', PACK, '--docs', '-'], line);
    const packed = await runCommand(['annotate', '--pack', PACK, '--docs', work.write('d.jsonl.gz', gzipSync(line))]);
    expect(piped.json<Answer>()[0]?.mentions).toHaveLength(1);
    expect(packed.stdout).toBe(piped.stdout);
  });

  test('goes on after a bad document, and says which it was', async () => {
    const lines = [
      '{"doc_id":1,"text":"Ada Marsh."}',
      '{"doc_id":2',
      '{"doc_id":3}',
      '{"doc_id":4,"text":"Ada Marsh."}',
    ];
    const { code, stderr, json } = await runCommand(['annotate', '--pack', PACK, '--docs', '-'], lines.join('\n'));
    expect(code).toBe(1);
    expect(json<Answer>().map(({ doc_id }) => doc_id)).toEqual([1, 4]);
    expect(stderr).toMatch(/-:2: broken JSON[\s\S]*-:3: the line is no document/);
  });

  test('reads text files and pages, in the order given', async () => {
    const page = `<!doctype html><title>Ada Marsh</title><nav>Ada Marsh</nav>
      <h1>A denial</h1><p>On Monday, <b>Ada</b>
      Marsh denied the <i>harbour&nbsp;sale</i>.<script>"Ada Marsh"</script><p hidden>Ada Marsh`;
    const files = [work.write('a.html', page), work.write('b.txt', TEXT)];
    const { code, json } = await runCommand(['annotate', '--pack', PACK, ...files]);
    expect(code).toBe(0);
    const [first, second] = json<Answer>();
    expect([first?.doc_id, second?.doc_id]).toEqual(files);
    expect(surfaces(first!.text!, first!)).toEqual(['Ada Marsh → ada-marsh', 'harbour\u00a0sale → harbour-sale']);
    expect(surfaces(TEXT, second!)).toHaveLength(3);
    expect(second?.text).toBeUndefined();
  });

  test('says why when asked to', async () => {
    const { json } = await runCommand(
      ['annotate', '--pack', PACK, '--explain', '--docs', '-'],
      '{"doc_id":1,"text":"Ada Marsh left."}',
    );
    expect(json<Answer>()[0]?.mentions[0]).toMatchObject({
      pack: 'harbour',
      kind: 'person',
      certainty: 'is',
      alternatives: [],
      why: { rule: 'full-name', form: 'Ada Marsh' },
    });
  });

  test('says how much each entry matters when asked why, the most prominent first', async () => {
    const { json } = await runCommand(
      ['annotate', '--pack', PACK, '--explain', '--docs', '-'],
      JSON.stringify({ doc_id: 1, text: TEXT }),
    );
    const entries = json<Answer>()[0]!.entries!;
    expect(entries.map((one) => one.entry)).toEqual(['ada-marsh', 'harbour-sale']);
    expect(entries.map((one) => Object.keys(one))).toEqual([
      ['entry', 'prominence'],
      ['entry', 'prominence'],
    ]);
    expect(entries[0]!.prominence).toBeGreaterThan(entries[1]!.prominence);
  });

  test('takes several packs', async () => {
    const list = work.path('elm.pack.jsonl.gz');
    await runCommand(
      ['compile', '--entries', '-', '-o', list],
      '{"id":"elm","name":"Port Elm","type":"place","source":"atlas"}',
    );
    const args = ['annotate', '--pack', PACK, '--pack', list, '--docs', '-'];
    const line = '{"doc_id":1,"text":"Yesterday Ada Marsh left Port Elm."}';
    const { json } = await runCommand(args, line);
    expect(json<Answer>()[0]?.mentions.map((mention) => mention.entry)).toEqual(['ada-marsh', 'elm']);
    const explained = await runCommand([...args, '--explain'], line);
    expect(explained.json<Answer>()[0]?.entries?.map(({ pack, entry }) => [pack, entry])).toEqual([
      ['harbour', 'ada-marsh'],
      ['names', 'elm'],
    ]);
  });

  test.each([
    ['a pack that is not there', ['--pack', 'nowhere.pack.jsonl.gz', '--docs', '-'], 'no such file'],
    ['a file that is not there', ['--pack', PACK, 'nowhere.txt'], 'no such file'],
    ['a folder for a file', ['--pack', PACK, work.path('folder')], 'is a folder'],
  ])('refuses %s', async (_, args, message) => {
    const { code, stderr } = await runCommand(['annotate', ...args]);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });
});

describe('the image beside a pack', () => {
  const image = work.path('harbour.image');

  test('has the same bytes each time', async () => {
    await runCommand(['index', PACK, '-o', image]);
    const bytes = readFileSync(image);
    await runCommand(['index', PACK, '-o', image]);
    expect(readFileSync(image).equals(bytes)).toBe(true);
  });

  test('is used while it is fresh and good', async () => {
    const ask = () => runCommand(['annotate', '--pack', PACK, '--docs', '-'], '{"doc_id":1,"text":"Ada Marsh left."}');
    const fresh = await ask();
    const damaged = readFileSync(image);
    damaged.fill(7, damaged.length >> 1);
    work.write('harbour.image', damaged);
    expect(await ask()).toMatchObject({ code: 0, stdout: fresh.stdout });
    const old = new Date(statSync(PACK).mtimeMs - 60_000);
    utimesSync(image, old, old);
    expect(await ask()).toMatchObject({ code: 0, stdout: fresh.stdout });
  });

  test('has beside it what search needs, and search does without either', async () => {
    const ask = () => runCommand(['search', '--pack', PACK, 'ada']);
    await runCommand(['index', PACK, '-o', image]);
    const fresh = await ask();
    expect(fresh.stdout).toContain('ada-marsh');
    rmSync(work.path('harbour.search'));
    expect(await ask()).toMatchObject({ code: 0, stdout: fresh.stdout });
    rmSync(image);
    expect(await ask()).toMatchObject({ code: 0, stdout: fresh.stdout });
  });
});

describe('search', () => {
  interface Found {
    id: string;
    entry: string;
    name: string;
    kind: string;
    score: number;
  }

  test('ranks entries, tolerant of typing errors', async () => {
    const { code, json } = await runCommand(['search', '--pack', PACK, 'ada', 'mrash']);
    expect(code).toBe(0);
    expect(json<Found[]>()).toHaveLength(1);
    expect(json<Found[]>()[0]?.[0]).toMatchObject({
      id: 'ada-marsh',
      entry: 'ada-marsh',
      name: 'Ada Marsh',
      kind: 'person',
    });
  });

  test('answers queries line by line, as text or as JSON', async () => {
    const queries = work.write('queries.txt', 'harbour\n\n"marsh"\n{"query":"ada"}\n{odd\n');
    const { code, json } = await runCommand(['search', '--pack', PACK, '--queries', queries, '--limit', '1']);
    expect(code).toBe(0);
    expect(json<Found[]>().map((found) => found.map(({ id }) => id))).toEqual([
      ['harbour-sale'],
      [],
      ['ada-marsh'],
      ['ada-marsh'],
      [],
    ]);
  });
});
