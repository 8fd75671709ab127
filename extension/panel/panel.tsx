import { useEffect, useState } from 'preact/hooks';
import type { EntryRef } from '../../src/contract/mention.ts';
import { sendToPage } from '../platform/messages.ts';
import { watchWishes } from '../platform/panel-wish.ts';
import { isToolbarPopup } from '../platform/side-panel.ts';
import { t } from '../platform/words.ts';
import { CardFrame } from '../ui/card-frame.tsx';
import { ArticleNames } from './article-names.tsx';
import { CopyReport } from './copy-report.tsx';
import { PageState } from './page-state.tsx';
import { PanelHead } from './panel-head.tsx';
import { SearchBox } from './search-box.tsx';
import { SiteStrip } from './site-strip.tsx';
import { useCards } from './use-cards.ts';
import { useTab } from './use-tab.ts';

/** The toolbar's popup and the side panel: who and what is in the open article, and a search over all packs. */
export function Panel({ tabId }: { tabId?: number }) {
  const { reading, problem, reload } = useTab(tabId);
  const [failure, setFailure] = useState<string>();
  const [query, setQuery] = useState('');
  const cards = useCards();

  const open = (ref: EntryRef) => cards.open(ref).catch(() => setFailure(t('noAnswer')));
  const show = async (index: number) => {
    if (!reading?.tab) return;
    try {
      await sendToPage(reading.tab.id, 'showMention', { index });
      if (isToolbarPopup()) window.close();
    } catch {
      setFailure(t('pageGone'));
      reload();
    }
  };
  useEffect(() => {
    const stop = new AbortController();
    watchWishes(open, stop.signal);
    return () => stop.abort();
  }, []);
  useEffect(() => {
    if (!cards.top) return;
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Else the browser would close its whole popup.
      event.preventDefault();
      cards.back();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [cards.top]);
  const words = { onDone: reload, onProblem: setFailure };

  return (
    <>
      <PanelHead reading={reading} onProblem={setFailure} />
      {(failure ?? problem) && (
        <p class="problem" role="alert">
          {failure ?? problem}
        </p>
      )}
      {cards.top && (
        <main class="open-card">
          <CardFrame
            page={{ type: 'card', card: cards.top, certainty: 'is', written: cards.top.name }}
            t={t}
            canGoBack
            pinned={false}
            focusable
            onBack={cards.back}
            onClose={cards.close}
            onOpen={open}
            onCopy={copy}
          />
        </main>
      )}
      <main class="list" hidden={cards.top !== undefined}>
        {reading && <SiteStrip reading={reading} {...words} />}
        <SearchBox query={query} onQuery={setQuery} onOpen={open} />
        {reading && query.trim() === '' && (
          <>
            <PageState reading={reading} {...words} />
            {reading.report && !reading.site?.off && !reading.settings.paused && (
              <>
                <ArticleNames report={reading.report} onShow={show} onOpen={open} />
                {reading.report.mentions.length > 0 && (
                  <CopyReport report={reading.report} address={reading.tab?.url} onCopy={copy} />
                )}
              </>
            )}
          </>
        )}
      </main>
    </>
  );
}

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
