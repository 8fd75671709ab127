import { defaultSettings, type Settings } from '../../src/contract/settings.ts';
import { titleOf } from '../platform/form-proof.ts';
import { isRetired } from '../platform/lifetime.ts';
import { listenAsPage, send, tell } from '../platform/messages.ts';
import { watchPacks } from '../platform/packs-changed.ts';
import { openGate, type PageLife } from '../platform/page-life.ts';
import { listedPatterns } from '../platform/page-script.ts';
import { readSettings, watchSettings } from '../platform/settings.ts';
import { type Site, siteOf, whyNotRead } from '../platform/sites.ts';
import { type ArticleReader, createArticleReader } from './article-reader.ts';
import { articleText } from './article-text.ts';
import { followPage } from './follow-page.ts';
import { reportArticle } from './report-article.ts';
import { placeOfSelected } from './selected-mention.ts';
import { createShowing, type Showing } from './showing.ts';

/** Reading and showing, while it is wanted here. */
interface Run {
  reader: ArticleReader;
  showing: Showing | null;
  stop: AbortController;
}

/**
 * Lives in one page from its first look to its last: reads and shows while the reader's settings want it, answers the
 * panel, and leaves no trace when the signal is aborted.
 */
export async function runInPage(document: Document, { end, gate = openGate }: PageLife): Promise<void> {
  const { signal } = end;
  // The browser copies the whole manifest at each asking, and it lists hundreds of sites.
  const listed = listedPatterns();
  let settings = defaultSettings();
  let site: Site = siteOf(location.hostname, listed, settings);
  let run: Run | null = null;
  // Asked for by the reader for this page only; it outlives a change of settings.
  let anyway = false;
  let reported: Promise<unknown> = Promise.resolve();

  const restState = () => whyNotRead(site, settings);
  const stateNow = () => (anyway ? null : restState()) ?? run?.reader.state() ?? 'not-article';

  // One after the other: a report that has to be sent again must not come after a newer one.
  function report(): void {
    reported = reported.then(() => {
      const mentions = run?.reader.mentions().length ?? 0;
      return isRetired() ? null : tell('reportPage', { state: stateNow(), mentions });
    });
  }

  /** Leaves once the extension is gone: switched off, removed, or a newer copy of this script has come. */
  function retire(): boolean {
    if (isRetired()) end.abort();
    return signal.aborted;
  }

  function start(): Run {
    const stop = new AbortController();
    signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
    const reader = createArticleReader({
      document,
      gate,
      ask: (article) => send('readArticle', article),
      // Not before `run` is there: small pages are read at once.
      onChange: () => queueMicrotask(onChange),
      signal: stop.signal,
    });
    return { reader, showing: null, stop };
  }

  function onChange(): void {
    if (run && !run.showing && run.reader.mentions().length > 0) {
      run.showing = createShowing({
        document,
        reader: run.reader,
        settings: () => settings,
        fetchCard: ({ pack, entry }) => send('readCard', { pack, entry }).catch(() => undefined),
        openPanel: ({ pack, entry }) => void tell('openPanel', { pack, entry }),
        logLookUp: ({ pack, entry }) =>
          void tell('logLookUp', { pack, entry, title: titleOf(document).slice(0, 1_000) }),
        switchSource: ({ pack, source }, on) => void tell('switchSource', { pack, source, on }),
        styleInside: () => void tell('styleInside', {}),
        retire,
        signal: run.stop.signal,
      });
      run.showing.update();
      if (__TEST__) performance.mark('backgrounder:marked');
      run.showing.prepare();
    } else run?.showing?.update();
    report();
  }

  function follow(now: Settings): void {
    const before = settings;
    settings = now;
    site = siteOf(location.hostname, listed, settings);
    const wanted = anyway || restState() === null;
    if (!wanted) {
      run?.stop.abort();
      run = null;
    } else if (!run) {
      // It reports when it has looked.
      run = start();
      return;
    } else if (packsOf(before) !== packsOf(now)) run.reader.reread();
    else run.showing?.update();
    report();
  }

  /** Hears what is wanted of this page; at once, because whoever brought this script here may ask next. */
  function attend(): void {
    listenAsPage(
      {
        readPage: async () => {
          await begun;
          return reportArticle(document, stateNow(), run?.reader);
        },
        readText: async () => {
          await begun;
          const blocks = run?.reader.blocks() ?? [];
          return blocks.length > 0 ? articleText(document, blocks) : null;
        },
        showMention: ({ index }) => done(() => run?.showing?.open(index)),
        stepMention: ({ by }) => done(() => run?.showing?.step(by)),
        showSelection() {
          const place = run?.showing ? placeOfSelected(run.reader.mentions()) : -1;
          if (place >= 0) run?.showing?.open(place);
          return place >= 0;
        },
        readAnyway: async () => {
          await begun;
          anyway = true;
          run ??= start();
          run.reader.readAnyway();
          return null;
        },
        leave: () => done(() => end.abort()),
      },
      signal,
    );
    watchSettings(follow, signal);
    watchPacks(() => run?.reader.reread(), signal);
    followPage(
      document,
      {
        // Who switches us off in the browser's settings comes back to a page without us.
        onSeen: retire,
        onLeave: () => run?.showing?.close(),
        // It may come back to other settings, and to other packs.
        onBack: () =>
          void (
            isRetired() ||
            readSettings()
              .then(follow, () => null)
              .then(() => run?.reader.reread())
          ),
        onOpened: startAnew,
      },
      signal,
    );
  }

  /** Nothing that was read is there any more, and nobody hears the reader. */
  function startAnew(): void {
    if (!run) return;
    run.stop.abort();
    run = start();
    if (anyway) run.reader.readAnyway();
  }

  const begun = readSettings().then(follow);
  attend();
  return begun;
}

/** What of the settings decides what the packs say. */
const packsOf = ({ sourcesOff, packsOff, packOrder }: Settings): string =>
  JSON.stringify([sourcesOff, packsOff, packOrder]);

function done(act: () => void): null {
  act();
  return null;
}
