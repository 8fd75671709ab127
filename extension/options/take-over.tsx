import type { Settings } from '../../src/contract/settings.ts';
import { type MessageKey, t } from '../platform/words.ts';

/** What each setting is called. */
export const SETTING_NAMES: Readonly<Record<keyof Settings, MessageKey>> = {
  paused: 'pauseEverywhere',
  sourcesOff: 'shareSourcesOff',
  packsOff: 'sharePacksOff',
  packOrder: 'sharePackOrder',
  sitesOff: 'sitesSwitchedOff',
  sitesOn: 'sitesAdded',
  hoverDelay: 'hoverDelay',
  modifier: 'modifier',
  marks: 'marks',
  readingLog: 'logKeep',
  appearance: 'appearance',
};

interface TakeOverProps {
  now: Settings;
  /** Settings that somebody gave. */
  given: Settings;
  onTake(): void;
  onLeave(): void;
}

/** What settings from elsewhere would change, before anything of them counts. */
export function TakeOver({ now, given, onTake, onLeave }: TakeOverProps) {
  const names = Object.keys(SETTING_NAMES) as (keyof Settings)[];
  const changes = names.filter((name) => JSON.stringify(now[name]) !== JSON.stringify(given[name]));
  return (
    <section class="row stacked take-over" aria-label={t('shareTitle')}>
      <h3>{t('shareTitle')}</h3>
      {changes.length === 0 && <p>{t('shareSame')}</p>}
      <dl>
        {changes.map((name) => (
          <div key={name} data-change={name}>
            <dt>{t(SETTING_NAMES[name])}</dt>
            <dd>{t('shareChange', sayValue(now[name]), sayValue(given[name]))}</dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        <button type="button" class="button primary" data-action="take-over" onClick={onTake}>
          {t('shareTake')}
        </button>
        <button type="button" class="button" data-action="leave" onClick={onLeave}>
          {t('shareLeave')}
        </button>
      </div>
    </section>
  );
}

const VALUES: Readonly<Record<string, MessageKey>> = {
  true: 'shareYes',
  false: 'shareNo',
  none: 'shareNone',
  calm: 'marksCalm',
  every: 'marksEvery',
  'people-incidents': 'marksPeopleIncidents',
  alt: 'modifierAlt',
  ctrl: 'modifierCtrl',
  shift: 'modifierShift',
  page: 'appearancePage',
  light: 'appearanceLight',
  dark: 'appearanceDark',
};

function sayValue(value: Settings[keyof Settings]): string {
  if (Array.isArray(value)) return value.length > 0 ? value.join(t('comma')) : t('shareNone');
  if (typeof value === 'number') return t('shareMilliseconds', value);
  const word = VALUES[String(value)];
  return word ? t(word) : String(value);
}
