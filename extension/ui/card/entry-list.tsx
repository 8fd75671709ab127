import type { EntrySummary } from '../../../src/contract/card.ts';
import { KindIcon } from '../kind-icon.tsx';
import { useParts } from './parts.ts';
import { sayKind } from './say.ts';

interface EntryListProps {
  entries: readonly EntrySummary[];
  onOpen(entry: EntrySummary): void;
}

/** Entries by name only, as small buttons that wrap. */
export function EntryChips({ entries, onOpen }: EntryListProps) {
  return (
    <ul class="chips">
      {entries.map((entry) => (
        <li key={`${entry.pack} ${entry.entry}`}>
          <button
            type="button"
            class={`chip ${entry.kind}`}
            title={entry.description}
            data-related={entry.entry}
            onClick={() => onOpen(entry)}
          >
            <KindIcon kind={entry.kind} />
            <span>{entry.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Entries to choose from, each with what tells it from the others. */
export function EntryChoices({ entries, onOpen }: EntryListProps) {
  const { t } = useParts();
  return (
    <ul class="choices">
      {entries.map((entry) => (
        <li key={`${entry.pack} ${entry.entry}`}>
          <button type="button" class="choice" data-candidate={entry.entry} onClick={() => onOpen(entry)}>
            <span class={`kind ${entry.kind}`}>
              <KindIcon kind={entry.kind} /> {sayKind(t, entry.kind)}
            </span>
            <strong>{entry.name}</strong>
            {entry.description && <span class="description">{entry.description}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
