import { isRetired } from '../platform/lifetime.ts';
import { tell } from '../platform/messages.ts';
import type { PageLife } from '../platform/page-life.ts';
import { listedPatterns } from '../platform/page-script.ts';
import { findListed } from '../platform/sites.ts';
import { watchStoredSettings } from '../platform/stored-settings.ts';
import { createGate } from './create-gate.ts';

/**
 * Stands at one page: tells the worker whether it is an article, until the content script, which the worker then brings,
 * speaks for the page.
 */
export function guardPage(life: PageLife): void {
  const { signal } = life.end;
  let article = false;
  let told: boolean | undefined;

  // Where an older word is heard after a newer one, the content script will have the last.
  function sayVerdict(): void {
    if (isRetired()) life.end.abort();
    if (signal.aborted || life.scripts.has('content')) return;
    told = article;
    void tell('reportVerdict', { article });
  }

  life.gate = createGate({
    newsSite: isNews(),
    onWord(word) {
      ({ article } = word);
      if (article !== told) sayVerdict();
    },
    signal,
  });
  watchStoredSettings(sayVerdict, signal);
  // A page that comes back from the back/forward cache may come back to other settings.
  window.addEventListener('pageshow', ({ persisted }) => persisted && sayVerdict(), { signal });
}

/** The gate stands on sites that the list or the reader names, and on no other; but that of the test build everywhere. */
const isNews = (): boolean => !__TEST__ || findListed(location.hostname, listedPatterns()) !== undefined;
