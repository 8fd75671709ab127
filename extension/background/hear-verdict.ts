import type { WorkerCalls } from '../../src/contract/messages.ts';
import type { Sender } from '../platform/messages.ts';
import { bringContent, listedPatterns } from '../platform/page-script.ts';
import { readSettings } from '../platform/settings.ts';
import { siteOf, whyNotRead } from '../platform/sites.ts';
import { showToolbar } from '../platform/toolbar.ts';
import { lookOfPage } from './toolbar-look.ts';

type Verdict = WorkerCalls['reportVerdict'];

/** Brings the content script where the gate found an article that is wanted; says in the toolbar why not otherwise. */
export async function hearVerdict({ article }: Verdict['params'], page: Sender): Promise<Verdict['result']> {
  const settings = await readSettings();
  const { hostname } = new URL(page.url ?? '');
  const whyNot = whyNotRead(siteOf(hostname, listedPatterns(), settings), settings);
  if (article && !whyNot) await bringContent(page);
  else await showToolbar(lookOfPage({ state: whyNot ?? 'not-article', mentions: 0 }), page.tabId);
  return null;
}
