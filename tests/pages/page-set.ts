import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** A saved page, and what is known of it. */
export interface SavedPage {
  id: string;
  /** Path of its HTML, UTF-8. */
  file: string;
  /** The address that it is shown under, always https. */
  url: string;
  kind?: 'news-article' | 'other';
  subkind?: string;
  /** Path of the HTML of its article body. */
  expected?: string;
}

const RowSchema = v.object({
  id: v.string(),
  file: v.string(),
  url: v.optional(v.nullable(v.string())),
  kind: v.optional(v.picklist(['news-article', 'other'])),
  subkind: v.optional(v.string()),
  ground_truth: v.optional(v.object({ body_html: v.string() })),
});

/**
 * Lists the pages of a folder: by its `index.json` where it has one, else every `.html` file in it, with
 * `<name>.expected.html` as the article body of `<name>.html`.
 * @throws where the folder has no pages
 */
export function listPages(folder: string): SavedPage[] {
  const index = join(folder, 'index.json');
  const rows = existsSync(index)
    ? v.parse(v.array(RowSchema), JSON.parse(readFileSync(index, 'utf8')))
    : readdirSync(folder)
        .filter((name) => name.endsWith('.html') && !name.endsWith('.expected.html'))
        .map((name) => ({ id: name.replace(/\.html$/, ''), file: name }) as v.InferOutput<typeof RowSchema>);
  if (rows.length === 0) throw new Error(`no pages in ${folder}: give a folder with index.json or with .html files`);
  return rows.map((row, number) => {
    const file = join(folder, row.file);
    const beside = join(folder, row.ground_truth?.body_html ?? row.file.replace(/\.html$/, '.expected.html'));
    return {
      id: row.id,
      file,
      url: addressOf({ told: row.url, html: readFileSync(file, 'utf8'), number }),
      kind: row.kind,
      subkind: row.subkind,
      expected: existsSync(beside) ? beside : undefined,
    };
  });
}

/** The address that a page had: as told, else as the page says itself, else a made-up one that says nothing. */
function addressOf(page: { told: string | null | undefined; html: string; number: number }): string {
  const said =
    page.told ??
    page.html.match(/<link[^>]+rel=["']?canonical["']?[^>]*?href=["']?([^"'\s>]+)/i)?.[1] ??
    page.html.match(/<meta[^>]+property=["']?og:url["']?[^>]*?content=["']?([^"'\s>]+)/i)?.[1];
  if (said && /^https?:\/\/[^/\s]+\.[^/\s]+/.test(said) && URL.canParse(said)) {
    const url = new URL(said);
    return `https://${url.host}${url.pathname}${url.search}`;
  }
  return `https://page-${page.number}.example/page`;
}
