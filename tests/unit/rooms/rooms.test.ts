import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRooms } from './check-rooms.ts';
import { DATA, ROOMS } from './table.ts';

const sources = () =>
  ['src', 'extension'].flatMap((half) =>
    readdirSync(half, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
      .map((file) => join(half, file)),
  );

describe('the rooms of this repository', () => {
  it('keep to the table, and the checker saw every file', async () => {
    const { files, violations } = await checkRooms(process.cwd());
    expect(violations).toEqual([]);
    expect(files.sort()).toEqual(sources().sort());
    expect(files.length).toBeGreaterThan(40);
  });

  it('are the only folders of the two halves', () => {
    for (const half of ['src', 'extension']) {
      const folders = readdirSync(half, { withFileTypes: true }).filter((entry) => entry.isDirectory());
      for (const { name } of folders) expect([...Object.keys(ROOMS), ...DATA]).toContain(`${half}/${name}`);
    }
  });
});

describe('an injected violation', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'rooms-'));
    for (const half of ['src', 'extension']) cpSync(half, join(root, half), { recursive: true });
    cpSync('package.json', join(root, 'package.json'));
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const injected: [what: string, file: string, code: string, rule: RegExp][] = [
    [
      'the page importing the matcher',
      'extension/content/bad.ts',
      "import '../../src/match/annotate.ts';",
      /content imports only/,
    ],
    [
      'the page importing the gate',
      'extension/content/bad.ts',
      "import '../gate/judge-page.ts';",
      /content imports only/,
    ],
    [
      'what we know importing where it runs',
      'src/match/bad.ts',
      "import '../../extension/platform/settings.ts';",
      /match imports only/,
    ],
    [
      'a type-only import of a forbidden room',
      'src/text/bad.ts',
      "import type { Kind } from '../contract/kind.ts';\nexport type A = Kind;",
      /text imports only/,
    ],
    [
      'the polyfill outside its room',
      'extension/panel/bad.ts',
      "import browser from 'webextension-polyfill';\nbrowser.runtime.id;",
      /webextension-polyfill/,
    ],
    ['fuse.js outside its room', 'src/match/bad.ts', "import Fuse from 'fuse.js';\nFuse.version;", /fuse\.js/],
    ['Node in pure code', 'src/store/bad.ts', "import 'node:fs';", /use node/],
    ['an unknown folder', 'src/utils/bad.ts', "import '../contract/kind.ts';", /known room/],
    ['an import of a main', 'extension/background/bad.ts', "import './main.ts';", /imports a main/],
    ['a cycle', 'src/contract/bad.ts', "import './worse.ts';\nexport {};", /cycles/],
  ];
  it.each(injected)('%s is refused', async (_, file, code, rule) => {
    const path = join(root, file);
    const partner = join(root, 'src/contract/worse.ts');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
    writeFileSync(partner, "import './bad.ts';\nexport {};");
    if (!file.startsWith('src/contract')) rmSync(partner);
    try {
      const { violations } = await checkRooms(root);
      expect(violations.filter((line) => line.includes('bad.ts')).join('\n')).toMatch(rule);
    } finally {
      rmSync(path);
      rmSync(partner, { force: true });
    }
  });
});
