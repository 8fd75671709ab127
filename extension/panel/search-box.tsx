import type { RefObject } from 'preact';
import type { EntryRef } from '../../src/contract/mention.ts';
import { t } from '../platform/words.ts';

interface SearchBoxProps {
  query: string;
  field: RefObject<HTMLInputElement | null>;
  onQuery(query: string): void;
  /** The first thing found, which Enter opens; where something is. */
  first?: EntryRef;
  onOpen(ref: EntryRef): void;
  /** The reader goes on to what was found. */
  onDown(): void;
}

/** Filters what the article names while the reader types, and searches all that is in the packs. */
export function SearchBox({ query, field, onQuery, first, onOpen, onDown }: SearchBoxProps) {
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && first) onOpen(first);
    else if (event.key === 'ArrowDown' && query.trim()) onDown();
    else return;
    event.preventDefault();
  };
  return (
    <search>
      <input
        ref={field}
        class="field"
        type="search"
        value={query}
        placeholder={t('searchPlaceholder')}
        aria-label={t('searchPlaceholder')}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={hear}
      />
    </search>
  );
}
