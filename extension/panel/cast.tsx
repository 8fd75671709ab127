import { useState } from 'preact/hooks';
import { KINDS, type Kind } from '../../src/contract/kind.ts';
import { type MessageKey, t, tCount } from '../platform/words.ts';
import { KindIcon } from '../ui/kind-icon.tsx';
import type { NamedEntry } from './group-mentions.ts';
import { NameList } from './name-list.tsx';
import type { NameActs } from './name-row.tsx';

/** How many names tell at a glance who and what an article is about. */
const MAIN = 8;

type Shown = 'main' | 'all' | Kind;

const KIND_TITLES: Readonly<Record<Kind, MessageKey>> = {
  person: 'kindPerson',
  organization: 'kindOrganization',
  place: 'kindPlace',
  incident: 'kindIncident',
  topic: 'kindTopic',
};

/** Who and what an article is about: at first the most prominent, then all or one kind. */
export function Cast({ title, names, acts }: { title: string; names: readonly NamedEntry[]; acts: NameActs }) {
  const [shown, setShown] = useState<Shown>('main');
  const rows = shown === 'main' ? names.slice(0, MAIN) : names.filter(({ kind }) => shown === 'all' || kind === shown);
  const kinds = KINDS.map((kind) => ({ kind, count: names.filter((name) => name.kind === kind).length }));
  const few = names.length <= MAIN;
  return (
    <section class="cast" aria-labelledby="cast">
      <h2 id="cast" class="title">
        {title}
      </h2>
      {!few && (
        <fieldset class="kinds">
          <legend class="unseen">{t('panelShow')}</legend>
          <KindChoice value="main" label={t('panelMain')} shown={shown} onChoose={setShown} />
          <KindChoice value="all" label={t('panelAll', names.length)} shown={shown} onChoose={setShown} />
          {kinds
            .filter(({ count }) => count > 0)
            .map(({ kind, count }) => (
              <KindChoice
                key={kind}
                value={kind}
                label={`${t(KIND_TITLES[kind])} ${count}`}
                shown={shown}
                onChoose={setShown}
              />
            ))}
        </fieldset>
      )}
      <NameList key={shown} names={rows} acts={acts} />
      {shown === 'main' && !few && (
        <button type="button" class="button all-names" data-action="all" onClick={() => setShown('all')}>
          {t('panelShowAll', tCount('entries', names.length))}
        </button>
      )}
    </section>
  );
}

interface KindChoiceProps {
  value: Shown;
  label: string;
  shown: Shown;
  onChoose(shown: Shown): void;
}

function KindChoice({ value, label, shown, onChoose }: KindChoiceProps) {
  return (
    <label class={`kind-choice ${value}`}>
      <input
        type="radio"
        name="kinds"
        class="unseen"
        value={value}
        checked={shown === value}
        onChange={() => onChoose(value)}
      />
      {value !== 'main' && value !== 'all' && <KindIcon kind={value} />}
      {label}
    </label>
  );
}
