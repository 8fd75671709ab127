import { t } from '../platform/words.ts';
import type { NamedEntry } from './group-mentions.ts';
import { MentionStrip } from './mention-strip.tsx';
import type { NameActs } from './name-row.tsx';

/** Above an entry's card: where the article mentions it, and the way there. */
export function EntryBar({ entry: { name, mentions }, acts }: { entry: NamedEntry; acts: NameActs }) {
  return (
    <div class="entry-bar">
      <MentionStrip
        name={name}
        places={mentions.map((index) => acts.places[index]!)}
        onShow={(index) => acts.onShow(mentions[index]!)}
      />
      <span class="count">{mentions.length}×</span>
      <button type="button" class="button" data-action="show" onClick={() => acts.onShow(mentions[0]!)}>
        {t('panelShowInText')}
      </button>
    </div>
  );
}
