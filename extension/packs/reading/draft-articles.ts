import { compileFolder } from '../../../src/compile/compile-folder.ts';
import { serializePack } from '../../../src/compile/serialize-pack.ts';
import { type KeptArticle, MY_READING } from '../../../src/contract/kept-article.ts';
import type { Pack } from '../../../src/contract/pack.ts';
import { draft } from '../../../src/draft/draft.ts';
import { writeFolder } from '../../../src/draft/folder/write-folder.ts';
import { Refusal } from '../refusal.ts';

/**
 * Drafts the reader's own pack from all articles that they keep, in the order given.
 *
 * @param title of the pack, in the reader's language
 * @throws Refusal where the articles give no sound pack
 */
export function draftArticles(articles: readonly KeptArticle[], title: string): Pack {
  const drafted = draft(articles.map(documentOf));
  const { files } = writeFolder(drafted, {
    quotes: true,
    pack: {
      id: MY_READING,
      title,
      version: dayOf(Math.max(...articles.map(({ keptAt }) => keptAt))),
      language: 'en',
      license: 'The articles are their publishers’; kept by one reader for their own use',
      asOf: articles.map(({ date, keptAt }) => date ?? dayOf(keptAt)).reduce((a, b) => (a > b ? a : b)),
      draft: true,
    },
  });
  const { pack, problems } = compileFolder(files);
  if (!pack) throw new Refusal('problems', { problems, message: problems[0]?.message ?? '' });
  return pack;
}

/** A pack as the file that an import reads. */
export const fileOf = (pack: Pack): Blob =>
  new Blob(
    Array.from(serializePack(pack), (line) => `${line}\n`),
    { type: 'application/jsonl' },
  );

const documentOf = ({ address, title, publisher, date, language, paragraphs }: KeptArticle) => ({
  id: address,
  title,
  publisher,
  ...(date && { date }),
  language,
  addresses: [address],
  paragraphs,
});

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
