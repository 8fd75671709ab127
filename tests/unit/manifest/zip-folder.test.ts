import { utimesSync } from 'node:fs';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { workFolder } from '../cli/work-folder.ts';

const work = workFolder();
const { zipFolder } = (await import(resolve('scripts/zip-folder.mjs'))) as { zipFolder(folder: string): Uint8Array };

test('two clones give the same zip, whenever and in whatever order their files were written', () => {
  const names = ['manifest.json', 'a/b.js', 'a.js', '_locales/en/messages.json'];
  for (const name of names) work.write(`one/${name}`, `what ${name} holds`);
  for (const name of names.toReversed()) {
    utimesSync(work.write(`deeper/two/${name}`, `what ${name} holds`), 1e9, 1e9);
  }
  const zip = zipFolder(work.path('one'));
  expect(Buffer.from(zipFolder(work.path('deeper/two'))).equals(zip)).toBe(true);
  const files = unzipSync(zip);
  expect(Object.keys(files)).toEqual([...names].sort());
  expect(Buffer.from(files['a/b.js']!).toString()).toBe('what a/b.js holds');
});
