import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchmarkPages } from './benchmark-pages.ts';

/** What `npm run pages` was asked for. */
export interface PagesOptions {
  folder: string;
  /** Only pages whose id has this in it. */
  only?: string;
  /** Every n-th page. */
  every: number;
  /** Every n-th of those in Firefox too; 0 for none. */
  firefox: number;
  /** Whether the article is compared with what Readability and defuddle find. */
  compare: boolean;
  /** The unpacked test builds. */
  dist: string;
  json: string;
}

export const USAGE = `usage: npm run pages -- [folder | --benchmark-pages] [--only <text>] [--every <n>] [--firefox <n>] [--no-compare] [--dist <folder>] [--json <file>]
  folder      saved pages: with an index.json, or all .html in it (<name>.expected.html is the article body)
  --benchmark-pages  258 pages of 2013 from npm (htmlparser-benchmark), installed into artifacts/ when first asked for
  --only      only pages whose id has this in it
  --every     every n-th page (1)
  --firefox   every n-th of those in Firefox too (20; 0: none)
  --no-compare  do not run Readability and defuddle beside ours
  --dist      where test-chromium and test-firefox are (dist)
  --json      where the figures go (artifacts/pages.json)`;

/** @throws with the usage where an option is unknown */
export function readOptions(args: string[]): PagesOptions {
  const { values, positionals } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    allowPositionals: true,
    options: {
      'benchmark-pages': { type: 'boolean', default: false },
      only: { type: 'string' },
      every: { type: 'string', default: '1' },
      firefox: { type: 'string', default: '20' },
      'no-compare': { type: 'boolean', default: false },
      dist: { type: 'string', default: 'dist' },
      json: { type: 'string', default: join('artifacts', 'pages.json') },
    },
  });
  return {
    folder: values['benchmark-pages'] ? benchmarkPages() : (positionals[0] ?? join(dataFolder(), 'pages')),
    only: values.only,
    every: Number(values.every) || 1,
    firefox: Number(values.firefox) || 0,
    compare: !values['no-compare'],
    dist: values.dist,
    json: values.json,
  };
}

/** Where data of other publishers is, which is not part of this repository. */
export function dataFolder(): string {
  return resolve(process.env['BACKGROUNDER_DATA'] ?? join('..', 'shared', 'data'));
}

/** Whether there are pages to look at. */
export const hasPages = (folder: string): boolean => existsSync(folder);
