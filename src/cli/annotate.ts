import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { createJsonLines } from '../compile/json-lines.ts';
import type { Problem } from '../compile/problem.ts';
import type { EntryProminence, Mention } from '../contract/mention.ts';
import { readArticle } from '../match/annotate.ts';
import type { Library } from '../store/library.ts';
import type { Document } from './document.ts';
import { InputError, UsageError } from './fault.ts';
import { readLines } from './files.ts';
import { type Io, writeJson } from './io.ts';
import { openLibrary } from './open-library.ts';
import { countProblems } from './pack-files.ts';
import { isPage, readDocument, textDocument } from './read-document.ts';

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
    const document = await readDocument(path, io);
    const read = reportOn(document, report);
    await writeJson(io, { doc_id: path, ...read, ...(isPage(path) && { text: document.text }) });
  }
}

interface Report {
  library: Library;
  /** Say why, and list what is not asserted too. */
  explain: boolean;
}

async function annotateLines(path: string, report: Report, io: Io): Promise<void> {
  const problems: Problem[] = [];
  const readJson = createJsonLines(path, problems);
  for await (const written of readLines(path, io)) {
    const json = readJson(written);
    if (json === 'end') break;
    const doc = json && v.safeParse(DocSchema, json.value);
    if (doc?.success) {
      const { doc_id, text } = doc.output;
      await writeJson(io, { doc_id, ...reportOn(textDocument(text), report) });
    } else if (json) {
      const mend = 'write {"doc_id": …, "text": "…"} on each line';
      problems.push({ file: path, line: json.line, message: 'the line is no document', mend });
    }
  }
  if (problems.length > 0)
    throw new InputError(`${path}: ${countProblems(problems.length)} in the documents.`, problems);
}

/** Mentions with offsets in the document's text; with them, where it is to be explained, how much each entry matters. */
function reportOn({ text, blocks }: Document, { library, explain }: Report) {
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
