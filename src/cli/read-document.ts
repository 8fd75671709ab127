import { splitText } from '../draft/read/split-text.ts';
import type { Document } from './document.ts';
import { readPage, readText } from './files.ts';
import type { Io } from './io.ts';
import { readHtml } from './read-html.ts';

/** Whether a file is a web page, by its name. */
export const isPage = (path: string): boolean => /\.x?html?(\.gz)?$/i.test(path);

/** A plain text as a document. */
export const textDocument = (text: string): Document => ({ text, blocks: splitText(text) });

/** Reads an article: a web page or a plain text. Throws InputError where it cannot be read. */
export async function readDocument(path: string, io: Io): Promise<Document> {
  return isPage(path) ? readHtml(await readPage(path, io)) : textDocument(await readText(path, io));
}
