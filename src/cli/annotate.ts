import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { readJsonLines } from '../compile/json-lines.ts';
import type { Problem } from '../compile/problem.ts';
import type { EntryProminence, Mention } from '../contract/mention.ts';
import { splitText } from '../draft/read/split-text.ts';
import { readArticle } from '../match/annotate.ts';
import type { Library } from '../store/library.ts';
import type { Document } from './document.ts';
import { InputError, UsageError } from './fault.ts';
import { readLines, readPage, readText } from './files.ts';
import { type Io, writeLine } from './io.ts';
import { openLibrary } from './open-library.ts';
import { countProblems } from './pack-files.ts';
import { readHtml } from './read-html.ts';

const DocSchema = v.object({ doc_id: v.union([v.string(), v.number()]), text: v.string() });

/** `annotate`: the mentions of documents, one JSON object a document and line. */
export async function annotate(args: string[], io: Io): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      pack: { type: 'string', multiple: true, default: [] },
      docs: { type: 'string' },
      explain: { type: 'boolean', default: false },
    },
  });
  const { docs, explain } = values;
  if (docs === undefined && positionals.length === 0) {
    throw new UsageError('annotate needs documents: --docs <file>, or .html and .txt files');
  }
  const library = await openLibrary({ paths: values.pack, search: false }, io);
  const report = { library, explain };
  if (docs !== undefined) await annotateLines(docs, report, io);
  for (const path of positionals) {
    const isPage = /\.x?html?(\.gz)?$/i.test(path);
    const document = isPage ? readHtml(await readPage(path, io)) : splitDocument(await readText(path, io));
    const read = readDocument(document, report);
    await writeLine(io, JSON.stringify({ doc_id: path, ...read, ...(isPage && { text: document.text }) }));
  }
}

const splitDocument = (text: string): Document => ({ text, blocks: splitText(text) });

interface Report {
  library: Library;
  /** Say why, and list what is not asserted too. */
  explain: boolean;
}

async function annotateLines(path: string, report: Report, io: Io): Promise<void> {
  const problems: Problem[] = [];
  for (const { line, value } of readJsonLines(await readLines(path, io), path, problems)) {
    const doc = v.safeParse(DocSchema, value);
    if (!doc.success) {
      const mend = 'write {"doc_id": …, "text": "…"} on each line';
      problems.push({ file: path, line, message: 'the line is no document', mend });
      continue;
    }
    const { doc_id, text } = doc.output;
    await writeLine(io, JSON.stringify({ doc_id, ...readDocument(splitDocument(text), report) }));
  }
  if (problems.length > 0)
    throw new InputError(`${path}: ${countProblems(problems.length)} in the documents.`, problems);
}

/** Mentions with offsets in the document's text; with them, where it is to be explained, how much each entry matters. */
function readDocument({ text, blocks }: Document, { library, explain }: Report) {
  const { mentions, entries } = readArticle(blocks, library);
  const written = mentions
    .filter((mention) => explain || mention.certainty === 'is')
    .map((mention) => {
      const offset = blocks[mention.block]?.start ?? 0;
      const [start, end] = [offset + mention.start, offset + mention.end];
      const { entry, confidence, marked } = mention;
      const said = { start, end, text: text.slice(start, end), entry, confidence, marked };
      return explain ? { ...said, ...explanation(mention) } : said;
    });
  return explain
    ? { mentions: written, entries: entries.map((entry) => prominenceOf(entry, library)) }
    : { mentions: written };
}

/** Ids are unique within a pack only: of several packs, each entry says which is its own. */
const prominenceOf = ({ pack, entry, prominence }: EntryProminence, { shelves }: Library) =>
  shelves.length > 1 ? { pack, entry, prominence } : { entry, prominence };

function explanation({ pack, kind, certainty, alternatives, why }: Mention) {
  return { pack, kind, certainty, alternatives, why };
}
