import { basename, join } from 'node:path';
import { createJsonLines } from '../compile/json-lines.ts';
import type { Problem } from '../compile/problem.ts';
import type { Document } from '../draft/document.ts';
import type { Reading } from '../draft/read/read-document.ts';
import { readHtml } from '../draft/read/read-html.ts';
import { readMarkdown } from '../draft/read/read-markdown.ts';
import { readRecord } from '../draft/read/read-record.ts';
import { readText } from '../draft/read/read-text.ts';
import { InputError } from './fault.ts';
import { isFolder, listFiles, readBytes, readLines, readPage } from './files.ts';
import { type Io, say } from './io.ts';

const KINDS = { page: /\.x?html?(\.gz)?$/i, markdown: /\.(md|markdown)(\.gz)?$/i, text: /\.te?xt(\.gz)?$/i };

/** Reads the documents of files and folders; each that cannot be drafted from is named with the reason. Throws InputError where none is left. */
export async function readDocuments(paths: readonly string[], io: Io): Promise<Document[]> {
  const documents: Document[] = [];
  for (const path of paths.flatMap(filesOf)) {
    const reading = await attempt(() => readFile(path, io));
    if ('document' in reading) documents.push(reading.document);
    else say(io, `${path}: left out: it ${reading.refused}.`);
  }
  if (documents.length === 0) throw new InputError('there is no document left to draft from.');
  return documents;
}

/** Reads a list of documents, one JSON record a line. Throws InputError where none of them can be drafted from. */
export async function readDocumentList(path: string, io: Io): Promise<Document[]> {
  const documents: Document[] = [];
  const problems: Problem[] = [];
  const readJson = createJsonLines(path, problems);
  for await (const text of readLines(path, io)) {
    const json = readJson(text);
    for (const { line, message } of problems.splice(0)) say(io, `${path}:${line}: left out: ${message}`);
    if (json === 'end') break;
    const reading = json && readRecord(json.value);
    if (reading && 'document' in reading) documents.push(reading.document);
    else if (reading) say(io, `${path}:${json.line}: left out: it ${reading.refused}.`);
  }
  if (documents.length === 0) throw new InputError(`${path}: there is no document left to draft from.`);
  return documents;
}

/** A file as it is given; of a folder all files of the kinds that can be read, in the order of their names. */
function filesOf(path: string): string[] {
  if (path === '-' || !isFolder(path)) return [path];
  const files = listFiles(path).filter((name) => Object.values(KINDS).some((kind) => kind.test(name)));
  if (files.length === 0) throw new InputError(`${path}: has no .txt, .md or .html file.`);
  return files.sort().map((name) => join(path, name));
}

async function readFile(path: string, io: Io): Promise<Reading> {
  const name =
    path === '-'
      ? 'standard input'
      : basename(path)
          .replace(/\.gz$/i, '')
          .replace(/\.\w+$/, '');
  if (KINDS.page.test(path)) return readHtml(await readPage(path, io), name);
  // What is not UTF-8 shows in what is read, and is refused there.
  const text = Buffer.from(await readBytes(path, io))
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  return KINDS.markdown.test(path) ? readMarkdown(text, name) : readText(text, name);
}

/** A file that cannot be read is left out like one that cannot be drafted from. */
async function attempt(read: () => Promise<Reading>): Promise<Reading> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof InputError) return { refused: `cannot be read (${error.message})` };
    throw error;
  }
}
