import { useEffect, useState } from 'preact/hooks';
import { APPEARANCES, MODIFIERS, type Settings } from '../../src/contract/settings.ts';
import { openShortcuts, readShortcut } from '../platform/events.ts';
import { marksChoices } from '../platform/marks-words.ts';
import { type MessageKey, sayNumber, t } from '../platform/words.ts';
import { Choice } from '../ui/choice.tsx';
import { MarksSample } from './marks-sample.tsx';
import { Section } from './section.tsx';
import type { ChangeSettings } from './use-settings.ts';

interface ReadingProps {
  settings: Settings;
  change: ChangeSettings;
}

const MODIFIER_WORDS: Readonly<Record<Settings['modifier'], MessageKey>> = {
  none: 'modifierNone',
  alt: 'modifierAlt',
  ctrl: 'modifierCtrl',
  shift: 'modifierShift',
};

const APPEARANCE_WORDS: Readonly<Record<Settings['appearance'], MessageKey>> = {
  page: 'appearancePage',
  light: 'appearanceLight',
  dark: 'appearanceDark',
};

const STEP = 50;

const saySeconds = (milliseconds: number): string => t('optionsSeconds', sayNumber(milliseconds / 1000));

/** How names are marked and how cards open. */
export function ReadingSection(props: ReadingProps) {
  const { settings, change } = props;
  const next = useShortcut('next-mention');
  const previous = useShortcut('previous-mention');
  return (
    <Section id="reading" title={t('reading')} lead={t('readingLead')}>
      <div class="row stacked">
        <Choice
          name="marks"
          title={t('marks')}
          meaning={t('marksMeaning')}
          value={settings.marks}
          choices={marksChoices()}
          onChange={(marks) => change({ marks })}
        />
        <MarksSample marks={settings.marks} />
      </div>
      <HoverDelay {...props} />
      <Modifier {...props} />
      <Appearance {...props} />
      <div class="row stacked">
        <strong>{t('keyboard')}</strong>
        <p class="soft small">{t('keyboardMeaning', next, previous)}</p>
        <p>
          <button type="button" class="button" data-action="keys" onClick={() => openShortcuts()}>
            {t('changeKeys')}
          </button>
        </p>
      </div>
    </Section>
  );
}

function HoverDelay({ settings: { hoverDelay }, change }: ReadingProps) {
  return (
    <div class="row">
      <label class="labelled" for="hover-delay">
        <strong>{t('hoverDelay')}</strong>
        <span class="soft small">{t('hoverDelayMeaning')}</span>
      </label>
      <span class="control">
        <input
          id="hover-delay"
          type="range"
          min={0}
          max={1000}
          step={STEP}
          value={hoverDelay}
          aria-valuetext={saySeconds(hoverDelay)}
          onChange={(event) => change({ hoverDelay: event.currentTarget.valueAsNumber })}
        />
        <output for="hover-delay">{saySeconds(hoverDelay)}</output>
      </span>
    </div>
  );
}

function Modifier({ settings, change }: ReadingProps) {
  return (
    <div class="row">
      <label class="labelled" for="modifier">
        <strong>{t('modifier')}</strong>
        <span class="soft small">{t('modifierMeaning')}</span>
      </label>
      <select
        id="modifier"
        class="field control"
        value={settings.modifier}
        onChange={(event) => change({ modifier: event.currentTarget.value as Settings['modifier'] })}
      >
        {MODIFIERS.map((modifier) => (
          <option key={modifier} value={modifier}>
            {t(MODIFIER_WORDS[modifier])}
          </option>
        ))}
      </select>
    </div>
  );
}

function Appearance({ settings, change }: ReadingProps) {
  return (
    <fieldset class="row">
      <legend>
        <strong>{t('appearance')}</strong>
      </legend>
      <span class="radios">
        {APPEARANCES.map((appearance) => (
          <label key={appearance} class="radio">
            <input
              type="radio"
              name="appearance"
              value={appearance}
              checked={settings.appearance === appearance}
              onChange={() => change({ appearance })}
            />
            {t(APPEARANCE_WORDS[appearance])}
          </label>
        ))}
      </span>
    </fieldset>
  );
}

/** The keys of a command, in words where there are none. */
function useShortcut(name: string): string {
  const [shortcut, setShortcut] = useState('…');
  useEffect(() => {
    readShortcut(name).then((keys) => setShortcut(keys || t('noShortcut')));
  }, [name]);
  return shortcut;
}
