import { readOnce } from '../platform/page-script.ts';
import { changeSettings } from '../platform/settings.ts';
import { t } from '../platform/words.ts';
import { NameSite } from './name-site.tsx';
import { sayPage } from './page-words.ts';
import type { TabReading } from './read-tab.ts';

interface PageStateProps {
  reading: TabReading;
  onDone(): void;
  onProblem(message: string): void;
}

/** The page's state in words, with a button where the reader can change it. */
export function PageState({ reading, onDone, onProblem }: PageStateProps) {
  const { text, action, label, isShown } = sayPage(reading);
  const act = () => {
    if (action === 'resume') changeSettings({ paused: false }).catch((error: Error) => onProblem(error.message));
    else if (reading.tab) readOnce(reading.tab.id).then(onDone, () => onProblem(t('onceRefused')));
  };
  return (
    <>
      <div class={isShown ? 'state unseen' : 'state'}>
        <p role="status">{text}</p>
        {action && (
          <button type="button" class="button" data-action={action} onClick={act}>
            {label}
          </button>
        )}
      </div>
      {reading.hidden && !reading.settings.paused && <NameSite onDone={onDone} onProblem={onProblem} />}
    </>
  );
}
