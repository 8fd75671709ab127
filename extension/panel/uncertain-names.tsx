import { t, tCount } from '../platform/words.ts';
import { KindIcon } from '../ui/kind-icon.tsx';
import { explainWhy } from './explain-why.ts';
import type { NamedEntry } from './group-mentions.ts';
import { MentionStrip } from './mention-strip.tsx';
import type { NameActs } from './name-row.tsx';

/** The names of an article of which the text does not say whom they mean, each with whom it may. */
export function UncertainNames({ names, acts }: { names: readonly NamedEntry[]; acts: NameActs }) {
  return (
    <>
      <p class="soft small">{t('uncertainMeaning')}</p>
      <ul>
        {names.map((entry) => (
          <UncertainRow key={`${entry.pack} ${entry.entry} ${entry.written[0]}`} entry={entry} acts={acts} />
        ))}
      </ul>
    </>
  );
}

function UncertainRow({ entry, acts }: { entry: NamedEntry; acts: NameActs }) {
  const { mentions, alternatives, why } = entry;
  const written = entry.written[0]!;
  return (
    <li class="unsure">
      <div class="row-line">
        <p class="name-text">
          <strong>{t(alternatives.length > 0 ? 'mayReferTo' : 'possibly', written)}</strong>
        </p>
        <MentionStrip
          name={written}
          places={mentions.map((index) => acts.places[index]!)}
          onShow={(index) => acts.onShow(mentions[index]!)}
        />
        <span class="count">
          <span aria-hidden="true">{mentions.length}×</span>
          <span class="unseen">{tCount('mentions', mentions.length)}</span>
        </span>
      </div>
      <ul class="candidates">
        {[entry, ...alternatives].map((candidate) => (
          <li key={`${candidate.pack}/${candidate.entry}`}>
            <button type="button" class={`candidate ${candidate.kind}`} onClick={() => acts.onOpen(candidate)}>
              <KindIcon kind={candidate.kind} />
              <span>
                <strong>{candidate.name}</strong>
                {candidate.description && <span class="soft"> {candidate.description}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="soft small why">{explainWhy(why, entry.name)}</p>
    </li>
  );
}
