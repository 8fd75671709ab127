import { useMemo, useRef } from 'preact/hooks';
import type { EntrySummary } from '../../src/contract/card.ts';
import type { PackReport } from '../../src/contract/messages.ts';
import type { Settings } from '../../src/contract/settings.ts';
import { t, tCount } from '../platform/words.ts';
import { KindIcon } from '../ui/kind-icon.tsx';
import { FoundHere } from './article-view.tsx';
import { Coverage } from './coverage.tsx';
import { createNameFilter } from './filter-names.ts';
import { keyOf, type NamedEntry } from './group-mentions.ts';
import type { NameActs } from './name-row.tsx';
import { SearchBox } from './search-box.tsx';
import { stepFocus } from './step-focus.ts';
import { useResults } from './use-results.ts';

interface FoundProps {
  query: string;
  onQuery(query: string): void;
  /** Who and what the open article names. */
  names: readonly NamedEntry[];
  acts: NameActs;
  packs?: readonly PackReport[];
  settings?: Settings;
}

/** The search field, and below it what fits its words: in this article first, then in all packs. */
export function Found({ query, onQuery, names, acts, packs, settings }: FoundProps) {
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const words = query.trim();
  const results = useResults(words);
  const filter = useMemo(() => createNameFilter(names), [names]);
  const { here, elsewhere } = part({ words, filter, names, results });
  const off = settings && settings.sourcesOff.length + settings.packsOff.length > 0;
  return (
    <>
      <SearchBox
        query={query}
        field={field}
        onQuery={onQuery}
        first={here[0] ?? elsewhere[0]}
        onOpen={acts.onOpen}
        onDown={() => list.current?.querySelector<HTMLElement>('.name')?.focus()}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are heard from the buttons in it */}
      <div
        class="found"
        ref={list}
        hidden={words === ''}
        onKeyDown={(event) => stepFocus(event, '.name', field.current)}
      >
        <p class="unseen" role="status">
          {words && results && tCount('results', here.length + elsewhere.length)}
        </p>
        <FoundHere names={here} acts={acts} />
        {results === null && <p class="soft">{t('noAnswer')}</p>}
        {results && here.length + elsewhere.length === 0 && (
          <>
            <p class="soft">{t(off ? 'searchNothingOn' : 'searchNothing', words)}</p>
            <Coverage packs={packs} settings={settings} />
          </>
        )}
        {elsewhere.length > 0 && <Elsewhere results={elsewhere} onOpen={acts.onOpen} />}
      </div>
    </>
  );
}

interface Sought extends Pick<FoundProps, 'names'> {
  words: string;
  filter(query: string): NamedEntry[];
  results: EntrySummary[] | null | undefined;
}

/** Parts what was found into what the article names and what it does not. */
function part({ words, filter, names, results }: Sought): { here: NamedEntry[]; elsewhere: EntrySummary[] } {
  if (words === '') return { here: [], elsewhere: [] };
  const fitting = filter(words);
  const isFitting = new Set(fitting.map(keyOf));
  const named = new Map(names.map((name) => [keyOf(name), name]));
  // What the worker finds in spite of typing errors counts here too; its answer comes after the first letters are seen.
  const alike = (results ?? []).flatMap((result) => named.get(keyOf(result)) ?? []);
  return {
    here: [...fitting, ...alike.filter((name) => !isFitting.has(keyOf(name)))],
    elsewhere: (results ?? []).filter((result) => !named.has(keyOf(result))),
  };
}

function Elsewhere({ results, onOpen }: { results: readonly EntrySummary[]; onOpen: NameActs['onOpen'] }) {
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere" class="title">
        {t('panelElsewhere', results.length)}
      </h2>
      <ul class="rows">
        {results.map((result) => (
          <li key={keyOf(result)} class="row">
            <button
              type="button"
              class={`name ${result.kind}`}
              data-result={result.entry}
              title={result.description}
              onClick={() => onOpen(result)}
            >
              <KindIcon kind={result.kind} />
              <span class="name-text">
                <strong dir="auto">{result.name}</strong>
                {result.description && (
                  <span class="soft small" dir="auto">
                    {result.description}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
