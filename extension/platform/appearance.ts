import type { Settings } from '../../src/contract/settings.ts';
import { readSettings, watchSettings } from './settings.ts';
import type { MessageKey } from './words.ts';
import { t } from './words.ts';

/** Gives one of our own pages the appearance that the reader chose, now and whenever it changes, and its language. */
export function showAppearance(element: HTMLElement, title: MessageKey): void {
  const show = ({ appearance }: Settings) => {
    if (appearance === 'page') delete element.dataset['appearance'];
    else element.dataset['appearance'] = appearance;
  };
  element.lang = t('language');
  element.dir = t('direction');
  element.ownerDocument.title = t(title);
  readSettings().then(show, () => undefined);
  watchSettings(show, new AbortController().signal);
}
