import { changeSettings } from '../platform/settings.ts';
import { hasSidePanel, isToolbarPopup, openSidePanel } from '../platform/side-panel.ts';
import { openOwnPage } from '../platform/tabs.ts';
import { t } from '../platform/words.ts';
import { Brand } from '../ui/brand.tsx';
import { LogSign, PauseSign, PlaySign, SettingsSign, SideSign } from '../ui/signs.tsx';
import type { TabReading } from './read-tab.ts';

interface PanelHeadProps {
  reading?: TabReading;
  onLog(): void;
  onProblem(message: string): void;
}

/** Our name, and what counts for every page: pause, keep the panel at the side, options. */
export function PanelHead({ reading, onLog, onProblem }: PanelHeadProps) {
  const paused = reading?.settings.paused ?? false;
  const windowId = reading?.tab?.windowId;
  const fail = (error: Error) => onProblem(error.message);
  const toSide = () => {
    if (windowId === undefined) return;
    openSidePanel(windowId).then(() => window.close(), fail);
  };
  return (
    <header class="head">
      <h1>
        <Brand name={t('name')} />
      </h1>
      <button
        type="button"
        class="button plain"
        data-action="pause"
        aria-label={t(paused ? 'resume' : 'pauseEverywhere')}
        title={t(paused ? 'resume' : 'pauseEverywhere')}
        onClick={() => changeSettings({ paused: !paused }).catch(fail)}
      >
        {paused ? <PlaySign /> : <PauseSign />}
      </button>
      {hasSidePanel() && isToolbarPopup() && (
        <button
          type="button"
          class="button plain"
          aria-label={t('keepAtSide')}
          title={t('keepAtSide')}
          onClick={toSide}
        >
          <SideSign />
        </button>
      )}
      <button
        type="button"
        class="button plain"
        data-action="log"
        aria-label={t('log')}
        title={t('log')}
        onClick={onLog}
      >
        <LogSign />
      </button>
      <button
        type="button"
        class="button plain"
        data-action="options"
        aria-label={t('options')}
        title={t('options')}
        onClick={() => openOwnPage('options').then(() => isToolbarPopup() && window.close(), fail)}
      >
        <SettingsSign />
      </button>
    </header>
  );
}
