import type { ArticleReport } from '../../src/contract/messages.ts';
import type { Settings } from '../../src/contract/settings.ts';
import { t, tCount } from '../platform/words.ts';
import { keyOf } from './group-mentions.ts';
import type { TabReading } from './read-tab.ts';

/** What the panel says about the page, and what the reader can do about it. */
export interface PageWords {
  text: string;
  /** `resume`: end the pause. `read`: look anyway, or go on. */
  action?: 'resume' | 'read';
  label?: string;
  /** The names below say it too, to those who see them. */
  isShown?: boolean;
}

/** Why names are marked in the page in front, or are not. */
export function sayPage({ site, hidden, settings, allowed, report }: TabReading): PageWords {
  if (settings.paused) return { text: t('pagePaused'), action: 'resume', label: t('resume') };
  if (hidden) return { text: t('pageHidden') };
  if (!site) return { text: t('pageNotWeb') };
  if (site.off) return { text: t('pageSiteOff') };
  if (!report) {
    if (site.standing === 'unlisted' || !allowed) return { text: t('pageNotRead') };
    return { text: t('pageNoAnswer'), action: 'read', label: t('lookNow') };
  }
  switch (report.state) {
    case 'marked':
      return { text: sayNames(report), isShown: true };
    case 'budget-reached':
      return { text: t('pageBudget', tCount('mentions', report.mentions.length)), action: 'read', label: t('goOn') };
    case 'no-names':
      return { text: t(hasSwitchedOff(settings) ? 'pageNoNamesOn' : 'pageNoNames') };
    case 'not-article':
      return { text: t('pageNotArticle'), action: 'read', label: t('lookAnyway') };
    case 'site-off':
      return { text: t('pageSiteOff') };
    case 'not-listed':
      return { text: t('pageNotRead') };
    case 'paused':
      return { text: t('pagePaused'), action: 'resume', label: t('resume') };
  }
}

/** How many names an article has, and how often: “In this article: 42 names and topics, mentioned 75 times”. */
function sayNames({ mentions }: Pick<ArticleReport, 'mentions'>): string {
  const entries = new Set(mentions.map(keyOf)).size;
  return t('pageMarked', tCount('entries', entries), sayTimes(mentions.length));
}

const sayTimes = (count: number): string => (count === 1 ? t('once') : tCount('times', count));

const hasSwitchedOff = ({ sourcesOff, packsOff }: Settings): boolean => sourcesOff.length + packsOff.length > 0;
