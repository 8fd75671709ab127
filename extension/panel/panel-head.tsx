import type { ComponentChildren } from 'preact';
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
      <HeadButton
        action="pause"
        label={t(paused ? 'resume' : 'pauseEverywhere')}
        onClick={() => changeSettings({ paused: !paused }).catch(fail)}
      >
        {paused ? <PlaySign /> : <PauseSign />}
      </HeadButton>
      {hasSidePanel() && isToolbarPopup() && (
        <HeadButton action="side" label={t('keepAtSide')} onClick={toSide}>
          <SideSign />
        </HeadButton>
      )}
      <HeadButton action="log" label={t('log')} onClick={onLog}>
        <LogSign />
      </HeadButton>
      <HeadButton
        action="options"
        label={t('options')}
        onClick={() => openOwnPage('options').then(() => isToolbarPopup() && window.close(), fail)}
      >
        <SettingsSign />
      </HeadButton>
    </header>
  );
}

interface HeadButtonProps {
  /** For tests: what it does. */
  action: string;
  label: string;
  onClick(): void;
  /** Its sign. */
  children: ComponentChildren;
}

/** A sign that says in words what it does when the pointer rests on it, or to a screen reader. */
const HeadButton = ({ action, label, onClick, children }: HeadButtonProps) => (
  <button
    type="button"
    class="button plain"
    data-action={action}
    aria-label={label}
    title={label}
    onClick={() => onClick()}
  >
    {children}
  </button>
);
