import type { PackReport } from '../../src/contract/messages.ts';
import { defaultSettings, type Settings } from '../../src/contract/settings.ts';
import { isToolbarPopup } from '../platform/side-panel.ts';
import { openOwnPage } from '../platform/tabs.ts';
import { t } from '../platform/words.ts';
import { sayCoverage } from './say-coverage.ts';

/** Where nothing was found: what the packs cover, and what the reader can do next. */
export function Coverage({ packs, settings }: { packs?: readonly PackReport[]; settings?: Settings }) {
  if (!packs) return null;
  const show = (page: 'options' | 'welcome') => openOwnPage(page).then(() => isToolbarPopup() && window.close());
  return (
    <div class="coverage">
      {sayCoverage(packs, settings ?? defaultSettings()).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div class="choices-row">
        <button type="button" class="button" data-action="covers" onClick={() => show('options')}>
          {t('panelCovers')}
        </button>
        <button type="button" class="button" data-action="sample" onClick={() => show('welcome')}>
          {t('panelSample')}
        </button>
      </div>
    </div>
  );
}
