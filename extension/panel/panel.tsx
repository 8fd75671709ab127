import { useMemo, useState } from 'preact/hooks';
import type { EntryRef } from '../../src/contract/mention.ts';
import { copyText } from '../platform/copy-text.ts';
import { sendToPage } from '../platform/messages.ts';
import { isToolbarPopup } from '../platform/side-panel.ts';
import { t } from '../platform/words.ts';
import { ArticleView } from './article-view.tsx';
import { CopyReport } from './copy-report.tsx';
import { Coverage } from './coverage.tsx';
import { Found } from './found.tsx';
import { groupMentions } from './group-mentions.ts';
import { LogView } from './log/log-view.tsx';
import type { NameActs } from './name-row.tsx';
import { OpenCard } from './open-card.tsx';
import { PageState } from './page-state.tsx';
import { PanelHead } from './panel-head.tsx';
import { placeMentions } from './place-mentions.ts';
import type { TabReading } from './read-tab.ts';
import { KeepArticle } from './reading/keep-article.tsx';
import { SiteStrip } from './site-strip.tsx';
import { useAddress } from './use-address.ts';
import { type OpenCards, useCards } from './use-cards.ts';
import { usePacks } from './use-packs.ts';
import { useTab } from './use-tab.ts';

const NOTHING = { mentions: [], entries: [], cards: [], blocks: [] };

/** The toolbar's popup and the side panel: who and what is in the open article, and a search over all packs. */
export function Panel({ tabId }: { tabId?: number }) {
  const { reading, problem, reload } = useTab(tabId);
  const [failure, setFailure] = useState<string>();
  const [query, setQuery] = useState('');
  const cards = useCards();
  const isReading = reading !== undefined && !reading.site?.off && !reading.settings.paused;
  const report = isReading ? reading.report : undefined;
  const names = useMemo(() => groupMentions(report ?? NOTHING), [report]);
  const words = { onDone: reload, onProblem: setFailure };
  const acts = useActs({ reading, cards, ...words });
  const [isLog, setLog] = useAddress({ top: cards.top, query, onOpen: acts.onOpen, onQuery: setQuery });
  const isEmpty = isReading && (report?.mentions.length ?? 0) === 0;
  const packs = usePacks(isEmpty || query.trim() !== '');
  // Not drawn again at each letter that is typed above it.
  const atRest = useMemo(
    () =>
      reading && (
        <>
          <PageState reading={reading} {...words} />
          {isEmpty && <Coverage packs={packs} settings={reading.settings} />}
          {report && <ArticleView report={report} names={names} acts={acts} />}
          {report && reading.tab && !reading.tab.isPrivate && <KeepArticle tab={reading.tab} />}
          {report && !isEmpty && <CopyReport report={report} address={reading.tab?.url} onCopy={copyText} />}
        </>
      ),
    [reading, isEmpty && packs],
  );

  return (
    <>
      <PanelHead reading={reading} onLog={() => setLog(true)} onProblem={setFailure} />
      {(failure ?? problem) && (
        <p class="problem" role="alert">
          {failure ?? problem}
        </p>
      )}
      {cards.top && <OpenCard cards={cards} names={names.named} acts={acts} canKeep={!reading?.tab?.isPrivate} />}
      {isLog && !cards.top && reading && (
        <LogView
          settings={reading.settings}
          onOpen={acts.onOpen}
          onClose={() => setLog(false)}
          onProblem={setFailure}
        />
      )}
      <main class="list" hidden={cards.top !== undefined || isLog}>
        {reading && <SiteStrip reading={reading} {...words} />}
        <Found
          query={query}
          onQuery={setQuery}
          names={names.named}
          acts={acts}
          packs={packs}
          settings={reading?.settings}
        />
        <div class="at-rest" hidden={query.trim() !== ''}>
          {atRest}
        </div>
      </main>
    </>
  );
}

interface ActsOn {
  reading?: TabReading;
  cards: OpenCards;
  onDone(): void;
  onProblem(message: string): void;
}

/** What can be done with the names of the page in front. */
function useActs({ reading, cards, onDone, onProblem }: ActsOn): NameActs {
  const places = useMemo(() => placeMentions(reading?.report ?? NOTHING), [reading]);
  const open = (ref: EntryRef) => cards.open(ref).catch(() => onProblem(t('noAnswer')));
  const show = async (index: number) => {
    if (!reading?.tab) return;
    try {
      await sendToPage(reading.tab.id, 'showMention', { index });
      if (isToolbarPopup()) window.close();
    } catch {
      onProblem(t('pageGone'));
      onDone();
    }
  };
  return { places, onShow: show, onOpen: open };
}
