import { search } from '../../src/search/search.ts';
import type { Library } from '../../src/store/library.ts';
import { watchOmnibox } from '../platform/omnibox.ts';
import { openPanelPage } from '../platform/tabs.ts';

/** The browsers show no more. */
const MOST_SUGGESTIONS = 8;

/**
 * Answers what is typed behind our keyword in the address bar: with entries as suggestions; at Enter with the page of the
 * entry that fits best, or of a search where none does.
 */
export function answerOmnibox(open: () => Promise<Library>): void {
  const find = async (query: string, limit: number) => search({ query, library: await open(), limit });
  watchOmnibox({
    suggest: (query) => find(query, MOST_SUGGESTIONS),
    choose: async (text, where) => {
      const [entry] = await find(text, 1);
      await openPanelPage(entry ? { entry } : { query: text }, where);
    },
  });
}
