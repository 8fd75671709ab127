import type { ArticleReport, PageState } from '../../src/contract/messages.ts';
import { titleOf } from '../platform/form-proof.ts';
import type { ArticleReader } from './article-reader.ts';

/**
 * What the panel shows of a page.
 * @param reader knows its article, where it has one
 */
export function reportArticle(document: Document, state: PageState, reader?: ArticleReader): ArticleReport {
  return {
    state,
    host: location.hostname,
    title: titleOf(document),
    blocks: (reader?.blocks() ?? []).map(({ text }) => text.length),
    mentions: (reader?.mentions() ?? []).map(({ id, element, ranges, ...mention }) => mention),
    entries: [...(reader?.entries() ?? [])],
    cards: [...(reader?.cards() ?? [])],
  };
}
