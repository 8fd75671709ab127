import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One of the documents that the corpus rests on, by paragraphs (headings included). */
export interface SeedDocument {
  file: string;
  paragraphs: string[];
}

/**
 * The documents, which are not part of this repository: `seeds/*.txt` in the folder that `BACKGROUNDER_DATA` names, in its
 * parent, or in `../shared` beside the repository.
 * @returns the documents in the order of their names; empty where there is no such folder
 */
export function readDocuments(): SeedDocument[] {
  const given = process.env['BACKGROUNDER_DATA'];
  const roots = [...(given ? [given, join(given, '..')] : []), resolve(import.meta.dirname, '../../../../shared')];
  const folder = roots.map((root) => join(root, 'seeds')).find(hasTexts);
  if (!folder) return [];
  return texts(folder).map((file) => ({
    file,
    paragraphs: readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== ''),
  }));
}

const texts = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
const hasTexts = (folder: string) => existsSync(folder) && texts(folder).length > 0;
