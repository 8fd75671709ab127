import { search } from '../../src/search/search.ts';
import { setMenu, watchCommands, watchInstall, watchMenu } from '../platform/events.ts';
import { listen } from '../platform/listen.ts';
import { readPackImages } from '../platform/pack-images.ts';
import { readPacksState } from '../platform/packs-changed.ts';
import { readOnce, styleInside } from '../platform/page-script.ts';
import { readSettings, watchSettings } from '../platform/settings.ts';
import { watchSitePermissions } from '../platform/site-permission.ts';
import { switchSource } from '../platform/switch-source.ts';
import { openOwnPage } from '../platform/tabs.ts';
import { showToolbar } from '../platform/toolbar.ts';
import { t } from '../platform/words.ts';
import { listAddedPacks } from './added-packs.ts';
import { hearVerdict } from './hear-verdict.ts';
import { createLibraryKeeper } from './library-keeper.ts';
import { logLookUp } from './log-look-up.ts';
import { lookUpSelection } from './look-up-selection.ts';
import { answerOmnibox } from './omnibox.ts';
import { openPanel } from './open-panel.ts';
import { readArticle } from './read-article.ts';
import { readCard } from './read-card.ts';
import { addSites, followAddedSites, leaveSites, reachOpenPages } from './site-scripts.ts';
import { stepMention } from './step-mention.ts';
import { lookOfPage, lookOfRefusal } from './toolbar-look.ts';

const keep = createLibraryKeeper({
  readBundled: readPackImages,
  listAdded: listAddedPacks,
  readState: readPacksState,
});
const library = () => keep.open(readSettings());
const searchable = () => keep.openForSearch(readSettings());
const forever = new AbortController().signal;
const showRest = (paused: boolean) => showToolbar(lookOfPage({ state: paused ? 'paused' : 'not-listed', mentions: 0 }));

listen({
  readArticle: (article) => readArticle(keep, article),
  readCard: async (ref) => readCard(await library(), ref),
  search: async ({ query, limit }) => search({ query, limit, library: await searchable() }),
  listPacks: () => keep.report(readSettings()),
  logLookUp: (lookUp, sender) => logLookUp(lookUp, sender, library),
  switchSource: async ({ on, ...source }) => {
    await switchSource(source, on);
    return null;
  },
  openPanel: (ref, { tabId }) => openPanel(ref, tabId),
  styleInside: async (_none, { tabId }) => {
    if (tabId !== undefined) await styleInside(tabId);
    return null;
  },
  reportVerdict: hearVerdict,
  reportPage: async (page, { tabId }) => {
    if (tabId !== undefined) await showToolbar(lookOfPage(page), tabId);
    return null;
  },
});

watchInstall(async (why) => {
  if (why === 'install') await openOwnPage('welcome', { behind: true });
  await setMenu([
    { id: 'read-once', title: t('menuReadOnce'), context: 'page' },
    { id: 'look-up', title: t('menuLookUp'), context: 'selection' },
  ]);
  // An update forgets what was registered, and leaves open pages with the old script.
  await followAddedSites();
  await reachOpenPages();
});
watchMenu((id, { tabId, words }) => {
  if (id === 'look-up') return void lookUpSelection(words, tabId);
  readOnce(tabId).catch(() => showToolbar(lookOfRefusal(), tabId));
});
answerOmnibox(searchable);
watchCommands((name) => stepMention(name === 'next-mention' ? 1 : -1));
watchSitePermissions(async (change, hosts) => {
  if (change === 'allowed') await addSites(hosts);
  else await leaveSites(hosts);
});
watchSettings(async (settings) => {
  await showRest(settings.paused);
  await followAddedSites();
}, forever);

readSettings().then(({ paused }) => showRest(paused));
