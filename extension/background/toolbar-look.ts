import type { PageState } from '../../src/contract/messages.ts';
import type { ToolbarLook } from '../platform/toolbar.ts';
import { t, tCount } from '../platform/words.ts';

/** What the toolbar button shows for a page: how many names, or why there are none. */
export function lookOfPage({ state, mentions }: { state: PageState; mentions: number }): ToolbarLook {
  switch (state) {
    case 'marked':
      return { badge: shortCount(mentions), title: tCount('toolbarMarked', mentions), awake: true };
    case 'budget-reached':
      return { badge: `${shortCount(mentions)}+`, title: tCount('toolbarBudget', mentions), awake: true };
    case 'no-names':
      return { badge: '', title: t('toolbarNoNames'), awake: true };
    case 'not-article':
      return { badge: '', title: t('toolbarNotArticle'), awake: false };
    case 'site-off':
      return { badge: t('badgeOff'), title: t('toolbarSiteOff'), awake: false };
    case 'not-listed':
      return { badge: '', title: t('toolbarNotListed'), awake: false };
    case 'paused':
      return { badge: '❚❚', title: t('toolbarPaused'), awake: false };
  }
}

/** What it shows where the reader wanted a page to be read and the browser does not let us. */
export const lookOfRefusal = (): ToolbarLook => ({ badge: '!', title: t('onceRefused'), awake: false });

const shortCount = (count: number): string => (count > 999 ? '1k' : String(count));
