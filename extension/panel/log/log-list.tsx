import { useEffect, useState } from 'preact/hooks';
import type { LookUp } from '../../../src/contract/look-up.ts';
import type { EntryRef } from '../../../src/contract/mention.ts';
import { sayTime, t } from '../../platform/words.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';

/** How many rows a page of the log has. */
const PAGE = 50;

interface LogListProps {
  lookUps: readonly LookUp[];
  onOpen(ref: EntryRef): void;
}

/** Look-ups one under the other, a page of them at a time. */
export function LogList({ lookUps, onOpen }: LogListProps) {
  const [shown, setShown] = useState(PAGE);
  useEffect(() => setShown(PAGE), [lookUps]);
  return (
    <>
      <ul class="rows">
        {lookUps.slice(0, shown).map((lookUp) => (
          <li key={JSON.stringify([lookUp.address, lookUp.pack, lookUp.entry])} class="row">
            <button
              type="button"
              class={`name ${lookUp.kind}`}
              data-look-up={lookUp.entry}
              onClick={() => onOpen(lookUp)}
            >
              <KindIcon kind={lookUp.kind} />
              <span class="name-text">
                <strong dir="auto">{lookUp.name}</strong>
                <span class="soft small">{sayTime(lookUp.at, 'short')}</span>
              </span>
            </button>
            {lookUp.address && (
              <a class="small" href={lookUp.address} target="_blank" rel="noreferrer">
                {lookUp.title || lookUp.address}
              </a>
            )}
          </li>
        ))}
      </ul>
      {lookUps.length > shown && (
        <button type="button" class="button" data-action="more-look-ups" onClick={() => setShown(shown + PAGE)}>
          {t('logMore')}
        </button>
      )}
    </>
  );
}
