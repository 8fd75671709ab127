import * as v from 'valibot';
import { cleanText } from '../../../src/contract/clean-text.ts';
import type { KeptArticle } from '../../../src/contract/kept-article.ts';
import { LIMITS } from '../../../src/contract/limits.ts';
import { partialDate, webLink } from '../../../src/contract/text-schema.ts';

const RecordSchema = v.object({
  doc_id: v.string(),
  url: webLink,
  title: v.string(),
  publisher: v.string(),
  date: v.optional(partialDate),
  language: v.optional(v.string(), 'en'),
  text: v.string(),
  kept_at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
});

/** Kept articles as JSON Lines, as `backgrounder draft --docs` takes them: paragraphs with an empty line between. */
export const writeExport = (articles: readonly KeptArticle[]): string =>
  articles
    .map(({ address, title, publisher, date, language, paragraphs, keptAt }) =>
      JSON.stringify({
        doc_id: address,
        url: address,
        title,
        publisher,
        date,
        language,
        text: paragraphs.join('\n\n'),
        kept_at: keptAt,
      }),
    )
    .map((line) => `${line}\n`)
    .join('');

/** The articles of such a file; undefined where one of its lines is no article: nothing of it is used then. */
export function readExport(text: string): KeptArticle[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim());
  const articles = lines.map(readLine);
  return lines.length > 0 && articles.every((article) => article !== undefined) ? articles : undefined;
}

function readLine(line: string): KeptArticle | undefined {
  const read = v.safeParse(RecordSchema, parseJson(line));
  if (!read.success) return undefined;
  const { url, title, publisher, date, language, text, kept_at } = read.output;
  return {
    address: url,
    title: cleanText(title, LIMITS.name) || url.slice(0, LIMITS.name),
    publisher: cleanText(publisher, LIMITS.name) || new URL(url).hostname,
    ...(date && { date }),
    language,
    paragraphs: text.split(/\n\n+/).filter((paragraph) => paragraph.trim()),
    keptAt: kept_at,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
