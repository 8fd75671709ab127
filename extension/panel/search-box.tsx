import { useEffect, useState } from 'preact/hooks';
import type { EntrySummary } from '../../src/contract/card.ts';
import type { EntryRef } from '../../src/contract/mention.ts';
import { send } from '../platform/messages.ts';
import { t, tCount } from '../platform/words.ts';
import { KindIcon } from '../ui/kind-icon.tsx';

interface SearchBoxProps {
  query: string;
  onQuery(query: string): void;
  onOpen(ref: EntryRef): void;
}

const MOST_RESULTS = 30;

/** A search over all that is in the packs, whatever the article names; forgives typing errors. */
export function SearchBox({ query, onQuery, onOpen }: SearchBoxProps) {
  const results = useResults(query.trim());
  return (
    <search>
      <input
        class="field"
        type="search"
        value={query}
        placeholder={t('searchPlaceholder')}
        aria-label={t('searchPlaceholder')}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          const first = results?.[0];
          if (event.key === 'Enter' && first) onOpen(first);
        }}
      />
      <p class="unseen" role="status">
        {results && tCount('results', results.length)}
      </p>
      {results === null && <p class="soft none-found">{t('noAnswer')}</p>}
      {results?.length === 0 && <p class="soft none-found">{t('searchNothing', query.trim())}</p>}
      {results && results.length > 0 && (
        <ul class="results">
          {results.map((result) => (
            <li key={`${result.pack}/${result.entry}`}>
              <button type="button" class="name" data-result={result.entry} onClick={() => onOpen(result)}>
                <span class={`name-line ${result.kind}`}>
                  <KindIcon kind={result.kind} />
                  <strong>{result.name}</strong>
                </span>
                {result.description && <span class="soft small">{result.description}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

/** The entries for a query; undefined while there is none, null where nobody answered. A late answer to an earlier query is dropped. */
function useResults(query: string): EntrySummary[] | null | undefined {
  const [results, setResults] = useState<EntrySummary[] | null>();
  useEffect(() => {
    let late = false;
    if (query === '') setResults(undefined);
    else {
      send('search', { query, limit: MOST_RESULTS }).then(
        (found) => {
          if (!late) setResults(found);
        },
        () => {
          if (!late) setResults(null);
        },
      );
    }
    return () => {
      late = true;
    };
  }, [query]);
  return results;
}
