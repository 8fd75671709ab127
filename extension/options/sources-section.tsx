import { KINDS } from '../../src/contract/kind.ts';
import type { PackReport, SourceReport } from '../../src/contract/messages.ts';
import type { Settings } from '../../src/contract/settings.ts';
import { withItem } from '../platform/settings.ts';
import { type MessageKey, t, tCount } from '../platform/words.ts';
import { sayDate, sayGenre } from '../ui/card/say.ts';
import { KindIcon } from '../ui/kind-icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { KIND_COUNTS } from './kind-counts.ts';
import { Section } from './section.tsx';
import type { ChangeSettings } from './use-settings.ts';

interface SourcesProps {
  packs?: readonly PackReport[];
  settings: Settings;
  change: ChangeSettings;
}

/** Every pack with its sources: what each is, how much rests on it, and whether it counts. */
export function SourcesSection({ packs, settings, change }: SourcesProps) {
  return (
    <Section id="sources" title={t('sources')} lead={t('sourcesLead')}>
      <p class="soft small">{t('sourcesRule')}</p>
      {packs === undefined && <p class="soft">{t('loading')}</p>}
      {packs?.length === 0 && <p>{t('noPacks')}</p>}
      {packs
        ?.filter(({ problem }) => !problem)
        .map((pack) => (
          <PackBlock key={pack.header.id} pack={pack} settings={settings} change={change} />
        ))}
    </Section>
  );
}

function PackBlock({ pack, settings, change }: { pack: PackReport } & SourcesProps) {
  const { header, kinds, sources } = pack;
  const isOff = settings.packsOff.includes(header.id);
  return (
    <article class="pack" data-pack={header.id}>
      <h3 class="pack-title">
        {header.title}
        {isOff && <span class="soft small"> {t('packOff')}</span>}
      </h3>
      <ul class="coverage" aria-label={t('coverage')}>
        {KINDS.map((kind) => (
          <li key={kind} class={kind}>
            <KindIcon kind={kind} />
            {tCount(KIND_COUNTS[kind], kinds[kind] ?? 0)}
          </li>
        ))}
      </ul>
      <ul class="sources">
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} packOff={isOff} settings={settings} change={change} />
        ))}
      </ul>
    </article>
  );
}

function SourceRow(props: { source: SourceReport; packOff: boolean } & Omit<SourcesProps, 'packs'>) {
  const { source, packOff, settings, change } = props;
  const key = `${source.pack}/${source.id}`;
  const isOff = settings.sourcesOff.includes(key);
  const turn = (on: boolean) => change(({ sourcesOff }) => ({ sourcesOff: withItem(sourcesOff, key, !on) }));
  return (
    <li class="source" data-source={source.id}>
      <Switch name={`source ${key}`} checked={!isOff && !packOff} disabled={packOff} onChange={turn}>
        <span class="genre">{sayGenre(t, source.genre)}</span>
        <strong>{source.title}</strong>
        <span class="soft small">{source.publisher}</span>
      </Switch>
      <dl class="facts small">
        <div>
          <dt>{t('date')}</dt>
          <dd>{sayWhen(source)}</dd>
        </div>
        <div>
          <dt>{t('restsOnIt')}</dt>
          <dd>{[tCount('entries', source.entries), tCount('claims', source.claims)].join(t('comma'))}</dd>
        </div>
      </dl>
      {(source.description || source.dateNote) && (
        <details class="small">
          <summary>{t('aboutSource')}</summary>
          {source.description && <p>{source.description}</p>}
          {source.dateNote && <p>{t('aboutDate', source.dateNote)}</p>}
          {source.url && (
            <p>
              <a href={source.url} target="_blank" rel="noreferrer noopener">
                {source.url}
              </a>
            </p>
          )}
        </details>
      )}
    </li>
  );
}

const BASIS_WORDS: Readonly<Record<'stated' | 'inferred', MessageKey>> = {
  stated: 'dateStated',
  inferred: 'dateInferred',
};

const sayWhen = ({ date, dateBasis }: SourceReport): string => {
  if (!date) return t('dateUnknown');
  return dateBasis ? t(BASIS_WORDS[dateBasis], sayDate(t, date)) : sayDate(t, date);
};
