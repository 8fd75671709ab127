import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Block, BlockRole } from '../../src/contract/mention.ts';

/** What a careful reader says that a stretch of an article names. Offsets are UTF-16 code units in the block's text. */
export interface GoldMention {
  block: number;
  start: number;
  end: number;
  /** Null: a name that looks like one of the corpus and is somebody or something else. */
  entry: string | null;
  /** Entries whose mark here is not wrong but does not find the label: "strikes in Yemen" has Yemen in it. */
  also: string[];
  /** A mark here is right, and none is no miss. */
  optional: boolean;
}

export interface LabelledArticle {
  id: string;
  blocks: Block[];
  gold: GoldMention[];
}

const ROLES: [prefix: string, role: BlockRole][] = [
  ['# ', 'headline'],
  ['## ', 'heading'],
  ['- ', 'list'],
  ['> ', 'quote'],
  ['| ', 'table'],
  ['^ ', 'caption'],
];
const LABEL = /\[\[([^[\]|]+)\|([^[\]|]+)\]\]|\(\(([^()|]+)\|([^()|]+)\)\)/g;

/**
 * Reads labelled articles, by name.
 * @param folder of `.txt` files in the form that `README.md` beside this file describes
 * @throws when a label is broken, with the file and the line
 */
export const readArticles = (folder: string = join(import.meta.dirname, 'articles')): LabelledArticle[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parseArticle(basename(file, '.txt'), readFileSync(join(folder, file), 'utf8')));

/**
 * Parses one labelled article.
 * @param id for the result and for error messages
 * @param text one block a line, its role as a prefix, labels inline
 * @throws when a label is broken
 */
export function parseArticle(id: string, text: string): LabelledArticle {
  const article: LabelledArticle = { id, blocks: [], gold: [] };
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const [prefix, role] = ROLES.find(([prefix]) => line.startsWith(prefix)) ?? ['', 'paragraph' as const];
    const { plain, gold } = parseLine(line.slice(prefix.length), article.blocks.length);
    if (/\[\[|\]\]|\(\(|\)\)/.test(plain))
      throw new Error(`${id}.txt:${i + 1}: a label is broken; write [[text|entry]]`);
    article.blocks.push({ text: plain, role });
    article.gold.push(...gold);
  });
  return article;
}

function parseLine(line: string, block: number): { plain: string; gold: GoldMention[] } {
  const gold: GoldMention[] = [];
  let plain = '';
  let done = 0;
  for (const match of line.matchAll(LABEL)) {
    const [all, needed, neededIds, allowed, allowedIds] = match;
    const [entry, ...also] = (neededIds ?? allowedIds)!.split('/');
    plain += line.slice(done, match.index);
    const start = plain.length;
    plain += needed ?? allowed!;
    const optional = allowed !== undefined;
    gold.push({ block, start, end: plain.length, entry: entry === '-' ? null : entry!, also, optional });
    done = match.index + all.length;
  }
  return { plain: plain + line.slice(done), gold };
}
