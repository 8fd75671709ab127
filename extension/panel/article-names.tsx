import type { Kind } from '../../src/contract/kind.ts';
import type { EntryRef } from '../../src/contract/mention.ts';
import type { ArticleReport } from '../../src/contract/messages.ts';
import { type MessageKey, t, tCount } from '../platform/words.ts';
import { KindIcon } from '../ui/kind-icon.tsx';
import { explainWhy } from './explain-why.ts';
import { groupMentions, type NamedEntry } from './group-mentions.ts';

interface ArticleNamesProps {
  report: ArticleReport;
  /** Shows a mention in the page; takes its place in the report's `mentions`. */
  onShow(index: number): void;
  /** Opens an entry's card in the panel. */
  onOpen(ref: EntryRef): void;
}

const KIND_TITLES: Readonly<Record<Kind, MessageKey>> = {
  person: 'kindPerson',
  organization: 'kindOrganization',
  place: 'kindPlace',
  incident: 'kindIncident',
  topic: 'kindTopic',
};

/** Who and what is in the open article, by kind; what is uncertain apart. */
export function ArticleNames({ report, onShow, onOpen }: ArticleNamesProps) {
  const { groups, uncertain } = groupMentions(report);
  return (
    <>
      {groups.map(({ kind, entries }) => (
        <section class="group" key={kind} aria-labelledby={`kind-${kind}`}>
          <h2 id={`kind-${kind}`} class={`kind-title ${kind}`}>
            <KindIcon kind={kind} />
            {t(KIND_TITLES[kind])}
            <span class="soft">{entries.length}</span>
          </h2>
          <ul>
            {entries.map((entry) => (
              <NameRow key={`${entry.pack}/${entry.entry}`} entry={entry} onShow={onShow} />
            ))}
          </ul>
        </section>
      ))}
      {uncertain.length > 0 && (
        <section class="group uncertain" aria-labelledby="uncertain">
          <h2 id="uncertain" class="kind-title">
            {t('uncertain')}
            <span class="soft">{uncertain.length}</span>
          </h2>
          <p class="soft small">{t('uncertainMeaning')}</p>
          <ul>
            {uncertain.map((entry) => (
              <UncertainRow key={`${entry.entry} ${entry.why.form}`} entry={entry} onShow={onShow} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function NameRow({ entry, onShow }: { entry: NamedEntry; onShow(index: number): void }) {
  return (
    <li>
      <button type="button" class="name" data-entry={entry.entry} onClick={() => onShow(entry.first)}>
        <span class="name-line">
          <strong>{entry.name}</strong>
          <span class="count" title={tCount('mentions', entry.count)}>
            <span aria-hidden="true">{entry.count}×</span>
            <span class="unseen">{tCount('mentions', entry.count)}</span>
          </span>
        </span>
        <span class="soft small">
          {entry.description && `${entry.description} `}
          <span class="why">{explainWhy(entry.why, entry.name)}</span>
        </span>
      </button>
    </li>
  );
}

function UncertainRow({ entry, onShow, onOpen }: { entry: NamedEntry } & Omit<ArticleNamesProps, 'report'>) {
  const candidates = [entry, ...entry.alternatives];
  return (
    <li class="unsure">
      <button type="button" class="name" data-entry={entry.entry} onClick={() => onShow(entry.first)}>
        <span class="name-line">
          <strong>{t(entry.alternatives.length > 0 ? 'mayReferTo' : 'possibly', entry.why.form)}</strong>
          <span class="count">{entry.count}×</span>
        </span>
        <span class="soft small why">{explainWhy(entry.why, entry.name)}</span>
      </button>
      <ul class="candidates">
        {candidates.map((candidate) => (
          <li key={`${candidate.pack}/${candidate.entry}`}>
            <button type="button" class="candidate" onClick={() => onOpen(candidate)}>
              <KindIcon kind={candidate.kind} />
              <span>
                <strong>{candidate.name}</strong>
                {candidate.description && <span class="soft"> {candidate.description}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}
