import type { PageState } from '../../src/contract/messages.ts';
import { titleOf } from '../platform/form-proof.ts';
import { isRetired } from '../platform/lifetime.ts';
import { answerAsGate, send } from '../platform/messages.ts';
import type { PageLife } from '../platform/page-life.ts';
import { listedPatterns } from '../platform/page-script.ts';
import { watchStoredSettings } from '../platform/settings.ts';
import { findListed } from '../platform/sites.ts';
import { createGate } from './create-gate.ts';

/**
 * Stands at one page: tells the worker whether it is an article, and speaks for the page until the content script, which
 * the worker then brings, does so.
 */
export function guardPage(life: PageLife): void {
  const { end } = life;
  const alone = new AbortController();
  const { signal } = alone;
  end.signal.addEventListener('abort', () => alone.abort(), { signal });
  life.onContent = () => alone.abort();

  let article = false;
  let told: boolean | undefined;
  let whyNot: PageState | null = null;
  let telling: Promise<unknown> = Promise.resolve();

  // One after the other: what has to be sent again must not come after something newer.
  function tell(): void {
    telling = telling.then(async () => {
      if (isRetired()) end.abort();
      if (signal.aborted) return;
      told = article;
      whyNot = await send('reportVerdict', { article }).catch(() => null);
    });
  }

  life.gate = createGate(isNews(), end.signal);
  life.gate.listen((word) => {
    ({ article } = word);
    if (article !== told) tell();
  }, signal);

  answerAsGate(
    {
      readPage: () => ({
        state: whyNot ?? 'not-article',
        host: location.hostname,
        title: titleOf(document),
        mentions: [],
        entries: [],
        cards: [],
      }),
      leave: () => {
        end.abort();
        return null;
      },
    },
    signal,
  );
  watchStoredSettings(tell, signal);
  // A page that comes back from the back/forward cache may come back to other settings.
  window.addEventListener('pageshow', ({ persisted }) => persisted && tell(), { signal });
  // Who switches us off in the browser's settings comes back to a page without us.
  window.addEventListener('visibilitychange', () => isRetired() && end.abort(), { signal });
}

/** The gate stands on sites that the list or the reader names, and on no other; but that of the test build everywhere. */
const isNews = (): boolean => !__TEST__ || findListed(location.hostname, listedPatterns()) !== undefined;
