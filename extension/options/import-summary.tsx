import { KINDS } from '../../src/contract/kind.ts';
import type { PackSummary } from '../packs/summarize.ts';
import { sayNumber, t, tCount } from '../platform/words.ts';
import { sayDate } from '../ui/card/say.ts';
import { KIND_COUNTS } from './kind-counts.ts';

const MEGABYTE = 1e6;

function sayBytes(bytes: number): string {
  const say = (size: number) => sayNumber(size, { maximumFractionDigits: 1 });
  return bytes < MEGABYTE ? t('packKilobytes', say(bytes / 1e3)) : t('packMegabytes', say(bytes / MEGABYTE));
}

/** What is in a pack that waits to be added: whose it is, what it speaks of, and what changes. */
export function ImportSummary({ summary }: { summary: PackSummary }) {
  const { header, kinds, known, sources, size, replaces } = summary;
  const { counts } = header;
  const others = counts.sources - sources.length;
  const covers = KINDS.filter((kind) => kinds[kind]).map((kind) => tCount(KIND_COUNTS[kind], kinds[kind]!));
  return (
    <>
      <h3 class="pack-title" tabIndex={-1}>
        {header.title}
      </h3>
      {'draft' in header && header.draft === true && <p class="note">{t('packDraft')}</p>}
      {replaces && (
        <p class="note" data-part="replaces">
          {t('packReplaces', replaces.version, header.version)}{' '}
          {replaces.changes && t('packChanges', ...sayCounts(replaces.changes))} {t('packKeepsSwitches')}
        </p>
      )}
      <dl class="summary">
        <Fact name={t('packVersionName')} says={`${header.version} · ${t('packAsOf', sayDate(t, header.asOf))}`} />
        <Fact name={t('packLicense')} says={header.license} />
        <Fact
          name={t('packHolds')}
          says={[tCount('entries', counts.entries), tCount('claims', counts.claims), sayBytes(size)].join(t('comma'))}
        />
        <Fact name={t('packCovers')} says={covers.join(t('comma'))} />
        <Fact name={t('packKnown')} says={known.join(t('comma'))} />
        <div>
          <dt>{t('sources')}</dt>
          <dd>
            <ul>
              {sources.map(({ title, publisher, date }) => (
                <li key={title}>
                  {title}{' '}
                  <span class="soft small">
                    {[publisher, date && sayDate(t, date)].filter(Boolean).join(t('comma'))}
                  </span>
                </li>
              ))}
              {others > 0 && <li class="soft small">{tCount('packMoreSources', others)}</li>}
            </ul>
          </dd>
        </div>
      </dl>
    </>
  );
}

const Fact = ({ name, says }: { name: string; says: string }) =>
  says === '' ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{says}</dd>
    </div>
  );

const sayCounts = ({ added, removed, changed }: { added: number; removed: number; changed: number }): string[] =>
  [added, removed, changed].map((count) => sayNumber(count));
