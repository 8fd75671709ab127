import type { Settings } from '../../src/contract/settings.ts';
import { t, tCount } from '../platform/words.ts';
import type { TabReading } from './read-tab.ts';

/** What the panel says about the page, and what the reader can do about it. */
export interface PageWords {
  text: string;
  /** `resume`: end the pause. `read`: look anyway, or go on. */
  action?: 'resume' | 'read';
  label?: string;
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
  const entries = new Set(report.mentions.map(({ pack, entry }) => JSON.stringify([pack, entry]))).size;
  switch (report.state) {
    case 'marked':
      return { text: t('pageMarked', tCount('entries', entries), sayTimes(report.mentions.length)) };
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

const sayTimes = (count: number): string => (count === 1 ? t('once') : tCount('times', count));

const hasSwitchedOff = ({ sourcesOff, packsOff }: Settings): boolean => sourcesOff.length + packsOff.length > 0;
