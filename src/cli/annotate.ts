import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { readJsonLines } from '../compile/json-lines.ts';
import type { Problem } from '../compile/problem.ts';
import type { Mention } from '../contract/mention.ts';
import { annotate as findMentions } from '../match/annotate.ts';
import type { Library } from '../store/library.ts';
import type { Document } from './document.ts';
import { InputError, UsageError } from './fault.ts';
import { readLines, readPage, readText } from './files.ts';
import { type Io, writeLine } from './io.ts';
import { openLibrary } from './open-library.ts';
import { countProblems } from './pack-files.ts';
import { readHtml } from './read-html.ts';
import { splitText } from './split-text.ts';

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
    const mentions = mentionsOf(document, report);
    await writeLine(io, JSON.stringify({ doc_id: path, mentions, ...(isPage && { text: document.text }) }));
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
    const mentions = mentionsOf(splitDocument(text), report);
    await writeLine(io, JSON.stringify({ doc_id, mentions }));
  }
  if (problems.length > 0)
    throw new InputError(`${path}: ${countProblems(problems.length)} in the documents.`, problems);
}

/** Mentions with offsets in the document's text. */
function mentionsOf({ text, blocks }: Document, { library, explain }: Report) {
  const found = findMentions(blocks, library).filter((mention) => explain || mention.certainty === 'is');
  return found.map((mention) => {
    const offset = blocks[mention.block]?.start ?? 0;
    const [start, end] = [offset + mention.start, offset + mention.end];
    const { entry, confidence } = mention;
    return { start, end, text: text.slice(start, end), entry, confidence, ...(explain && explanation(mention)) };
  });
}

function explanation({ pack, kind, certainty, alternatives, why }: Mention) {
  return { pack, kind, certainty, alternatives, why };
}
