import * as v from 'valibot';
import { type Reading, readGiven } from './read-document.ts';

const text = v.optional(v.nullish(v.string()));

/** One line of a list of documents; other fields are passed over. */
const RecordSchema = v.object({
  doc_id: v.union([v.string(), v.number()]),
  text: v.string(),
  title: text,
  url: text,
  publisher: text,
  author: text,
  date: text,
  language: text,
});

/** Reads one record of a list of documents: `{doc_id, text, title?, url?, publisher?, author?, date?, language?}`. */
export function readRecord(value: unknown): Reading {
  const record = v.safeParse(RecordSchema, value);
  if (!record.success) return { refused: 'is no document: write {"doc_id": …, "text": "…"} on each line' };
  const { doc_id, text: body, url, ...told } = record.output;
  const said = Object.fromEntries(Object.entries(told).filter(([, value]) => value));
  const address = url && /^https?:\/\/\S+$/i.test(url) ? { address: url } : {};
  return readGiven({ name: String(doc_id), ...said, ...address, paragraphs: body.split(/\r?\n|[\u2028\u2029]/) });
}
