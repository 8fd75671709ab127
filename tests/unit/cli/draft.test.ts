import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { workFolder } from './work-folder.ts';

const work = workFolder();
const PROSE = [
  'Mayor Ada Marsh denied on Monday that she had sold the harbour of Port Elm to Furlong Industries Inc last year.',
  'Furlong Industries Inc said that it had bought the harbour from Ada Marsh, and that all of the papers were in order.',
  'Ron Wick, a lawyer from Port Elm, said that Marsh had lied to everybody in the town about the sale of the harbour.',
];
work.write('articles/one.txt', PROSE.join('\n\n'));
work.write(
  'articles/two.md',
  '# A night in Port Elm\n\nKay Wills, a harbour master, said that *Ron Wick* had never been to the harbour.\n',
);
work.write(
  'articles/three.html',
  `<title>Sold</title><main>${[PROSE[2], 'The Elm Gazette has seen a letter in which Ada Marsh asks Furlong Industries Inc for more time and for more money, it says.', 'Nobody in Port Elm wanted to talk to us about the letter, or about who might have written it.'].map((text) => `<p>${text}</p>`).join('')}</main>`,
);

const filesOf = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.yaml')).sort();

describe('draft', () => {
  test('makes a folder of articles into a pack folder that compiles, and says what it does', async () => {
    const out = work.path('pack');
    const { code, stdout, stderr } = await runCommand([
      'draft',
      work.path('articles'),
      '-o',
      out,
      '--title',
      'The harbour',
    ]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(
      /3 documents read\.\n[\s\S]*Finding names …\n[\s\S]*3 sources, \d+ entries, \d+ statements, \d+ disputes?\. Review it/,
    );
    expect(filesOf(out)).toEqual(
      expect.arrayContaining(['entries/person/ada-marsh.yaml', 'pack.yaml', 'sources/one.yaml']),
    );
    expect(readFileSync(work.path('pack/pack.yaml'), 'utf8')).toContain('draft: true');
    const pack = work.path('pack.pack.jsonl.gz');
    expect((await runCommand(['compile', out, '-o', pack])).code).toBe(0);
    expect(JSON.parse((await runCommand(['stats', pack])).stdout)).toMatchObject({ id: 'pack' });
    const text = work.write('new.txt', 'Ada Marsh was seen in the harbour. Marsh said nothing.');
    const [found] = (await runCommand(['annotate', '--pack', pack, text])).json<{ mentions: { entry: string }[] }>();
    expect(found!.mentions.map(({ entry }) => entry)).toContain('ada-marsh');
  });

  test('takes a list of documents, and leaves out what is none, with its line', async () => {
    const lines = [
      { doc_id: 1, text: PROSE.join('\n'), date: '2024-05-02' },
      { doc_id: 2 },
      { doc_id: 3, language: 'ja', text: '港は売却された。'.repeat(20) },
    ];
    const list = work.write('list.jsonl', `${lines.map((line) => JSON.stringify(line)).join('\n')}\nno json\n`);
    const { code, stderr } = await runCommand(['draft', '--docs', list, '-o', work.path('listed'), '--no-quotes']);
    expect(code).toBe(0);
    expect(stderr).toContain(`${list}:2: left out: it is no document: write {"doc_id": …, "text": "…"}`);
    expect(stderr).toContain(`${list}:3: left out: it is in Japanese: only English can be drafted from.`);
    expect(stderr).toContain(`${list}:4: left out: broken JSON: `);
    expect(filesOf(work.path('listed'))).toContain('sources/1.yaml');
    for (const name of filesOf(work.path('listed')))
      expect(readFileSync(work.path(`listed/${name}`), 'utf8')).not.toContain('denied');
  });

  test('says of each bad file what is wrong with it, and drafts the others', async () => {
    const good = work.path('articles/one.txt');
    const bad = [
      [work.write('bad/photo.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff, 0xfe, 1, 2, 3])), 'is no text'],
      [
        work.write('bad/long.txt', 'All work and no play. '.repeat(2_500_000)),
        'has 55 million characters, no article has more than 2 million',
      ],
      [work.write('bad/home.html', '<ul><li><a href="/">Home</a></ul>'), 'has no article'],
      [
        work.write('bad/japanese.txt', '港は月曜日に売却された。市長はこれを否定した。'.repeat(30)),
        'is in another language',
      ],
      [work.write('bad/empty.md', '\n'), 'has no text'],
      [work.path('bad/missing.txt'), 'there is no such file'],
    ] as const;
    const { code, stderr } = await runCommand([
      'draft',
      good,
      ...bad.slice(0, 5).map(([path]) => path),
      '-o',
      work.path('rest'),
    ]);
    expect(code).toBe(0);
    for (const [path, why] of bad.slice(0, 5)) expect(stderr).toContain(`${path}: left out: it ${why}`);
    expect(stderr).toContain('1 document read.');
    const missing = await runCommand(['draft', bad[5][0], '-o', work.path('none')]);
    expect([missing.code, existsSync(work.path('none'))]).toEqual([1, false]);
    expect(missing.stderr).toContain(bad[5][1]);
  });

  test.each([
    [
      'an empty folder',
      () => [work.write('empty/.keep', '').replace('/.keep', '')],
      /has no \.txt, \.md or \.html file/,
    ],
    ['nothing that can be used', () => [work.write('only/x.md', '')], /no document left to draft from/],
  ])('of %s: says so, and writes nothing', async (_, paths, why) => {
    const { code, stderr } = await runCommand(['draft', ...paths(), '-o', work.path('nothing')]);
    expect([code, existsSync(work.path('nothing'))]).toEqual([1, false]);
    expect(stderr).toMatch(why);
  });

  test('writes into no folder of somebody’s other files', async () => {
    work.write('thesis/chapter.txt', 'Mine.');
    const { code, stderr } = await runCommand(['draft', work.path('articles'), '-o', work.path('thesis')]);
    expect([code, readdirSync(work.path('thesis'))]).toEqual([1, ['chapter.txt']]);
    expect(stderr).toContain('holds other files and no pack.yaml');
  });

  test.each([
    [['draft']],
    [['draft', 'x.txt']],
    [['draft', '-o', 'x']],
    [['draft', '-o', 'x', '--docs', 'a', 'b']],
    [['draft', '--bad']],
  ])('used badly (%j) explains itself', async (args) => {
    const { code, stderr } = await runCommand(args);
    expect(code).toBe(2);
    expect(stderr).toContain('draft <file | folder>... -o <folder>');
  });
});
