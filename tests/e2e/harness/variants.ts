import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './browser.ts';

/** A copy of the test build with another list of news sites. */
export interface Variant {
  dist: string;
  remove(): void;
}

/** Copies the test build and has it speak other words, whatever the browser's language is. */
export function makeSpeaker(name: BrowserName, messages: object): Variant {
  const { dist, remove } = copyBuild(name);
  writeFileSync(join(dist, '_locales/en/messages.json'), JSON.stringify(messages));
  return { dist, remove };
}

function copyBuild(name: BrowserName): Variant {
  const dist = mkdtempSync(join(tmpdir(), 'variant-'));
  cpSync(join(process.env['BACKGROUNDER_OUT'] ?? 'dist', `test-${name}`), dist, { recursive: true });
  return { dist, remove: () => rmSync(dist, { recursive: true, force: true }) };
}

/**
 * Copies the test build and has it know only these sites.
 *
 * @param sites `listed`: run there by itself; `allowed`: as if the reader had been asked about them already, which no
 *   test can answer in Chromium.
 */
export function makeVariant(name: BrowserName, sites: { listed: string[]; allowed?: string[] }): Variant {
  const { dist, remove } = copyBuild(name);
  const file = join(dist, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    content_scripts: { matches: string[] }[];
    host_permissions: string[];
  };
  const patterns = (hosts: string[]) => hosts.map((host) => `*://*.${host}/*`);
  for (const script of manifest.content_scripts) script.matches = patterns(sites.listed);
  manifest.host_permissions = patterns([...sites.listed, ...(sites.allowed ?? [])]);
  writeFileSync(file, JSON.stringify(manifest));
  return { dist, remove };
}
