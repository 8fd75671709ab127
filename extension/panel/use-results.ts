import { useEffect, useState } from 'preact/hooks';
import type { EntrySummary } from '../../src/contract/card.ts';
import { send } from '../platform/messages.ts';

const MOST_RESULTS = 30;

/** The entries of all packs for a query; undefined while there is none, null where nobody answered. A late answer to an earlier query is dropped. */
export function useResults(query: string): EntrySummary[] | null | undefined {
  const [results, setResults] = useState<EntrySummary[] | null>();
  useEffect(() => {
    let late = false;
    const take = (found: EntrySummary[] | null) => {
      if (!late) setResults(found);
    };
    if (query === '') setResults(undefined);
    else send('search', { query, limit: MOST_RESULTS }).then(take, () => take(null));
    return () => {
      late = true;
    };
  }, [query]);
  return results;
}
