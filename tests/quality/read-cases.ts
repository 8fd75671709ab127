import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameLine } from './labelled-sets.ts';

interface CaseBase {
  id: string;
  /** What language or data does here; several cases share it. */
  kind: string;
  /** Entries of a name list that stand in place of the corpus. */
  pack?: readonly NameLine[];
}

/** A text with what must be marked in it and what must not. */
export interface TextCase extends CaseBase {
  text: string;
  /** Must be marked, exactly these words and as that entry, and not as "may refer to". */
  want: readonly (readonly [surface: string, entry: string])[];
  /** Must not be in any mark. */
  not: readonly string[];
  /** Nothing but `want` may be marked. */
  only: boolean;
}

/** A query with the entry that must be among the first so many. */
export interface QueryCase extends CaseBase {
  query: string;
  first: string;
  within: number;
}

export type Case = TextCase | QueryCase;

/** Where our own cases are. */
export const CASES = join('tests', 'quality', 'cases');

/** The shared findings, where they are here. */
export function findFindings(data: string | null): string | null {
  const file = data && join(data, '../findings/linking.jsonl');
  return file && existsSync(file) ? file : null;
}

/** Reads the cases of a file, one a line. */
export const readCaseFile = (file: string): Case[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [readCase(line, `${file}:${i + 1}`)]));

/** Reads all cases of a folder, file by file. */
export const readCases = (folder: string = CASES): Case[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readCaseFile(join(folder, file)));

/** A case that asks for what its own text does not have would be wrong for ever, or right for ever. */
function readCase(line: string, at: string): Case {
  const found = JSON.parse(line) as Case;
  if ('query' in found) return found;
  const absent = [...found.want.map(([surface]) => surface), ...found.not].filter(
    (surface) => !found.text.includes(surface),
  );
  if (absent.length > 0) throw new Error(`${at}: the text of ${found.id} does not have “${absent.join('”, “')}”`);
  if (found.want.length === 0 && found.not.length === 0 && !found.only)
    throw new Error(`${at}: ${found.id} asks for nothing; write want, not or only`);
  return found;
}
