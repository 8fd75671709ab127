// What goes into every page must stay small.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { BROWSERS } from './harness/browser.ts';

const LIMIT = 45_000;

it.each(BROWSERS)('the content script with its popover is under 45 kB gzipped in %s', (name) => {
  const folder = join(process.env['BACKGROUNDER_OUT'] ?? 'dist', name, 'extension/content');
  const script = readFileSync(join(folder, 'main.iife.js'));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(LIMIT);
});
