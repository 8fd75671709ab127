// What goes into every listed page must stay small, and so must what goes into articles.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserName } from './harness/browser.ts';

const folderOf = (name: BrowserName): string => join(process.env['BACKGROUNDER_OUT'] ?? 'dist', name);

describe.each(BROWSERS)('in %s', (name) => {
  it('the browser runs the gate by itself, and nothing else', () => {
    const { content_scripts } = JSON.parse(readFileSync(join(folderOf(name), 'manifest.json'), 'utf8')) as {
      content_scripts: { js: string[] }[];
    };
    expect(content_scripts.map(({ js }) => js)).toEqual([['extension/gate/main.iife.js']]);
  });

  it.each([
    ['the gate', 'gate', 6_000],
    ['the content script with its popover', 'content', 45_000],
  ])('gzipped, %s', (_, room, limit) => {
    const file = join(folderOf(name), 'extension', room, 'main.iife.js');
    expect(gzipSync(readFileSync(file), { level: 9 }).length).toBeLessThan(limit);
  });
});
