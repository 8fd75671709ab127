import { useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { sayMoment } from '../../ui/card/say.ts';
import { sayShort, sayStanding } from '../say-standing.ts';
import type { DatedItem } from './dated-items.ts';

const FIRST = 12;

/** The same as the drawing shows, in order, for those who read it. */
export function ItemList({ items }: { items: readonly DatedItem[] }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ol class="items">
        {(all ? items : items.slice(0, FIRST)).map(({ key, type, moment, claim, source }) => (
          <li key={key} class={type} data-claim={claim.id} data-type={type}>
            <p class="small">
              <strong>{sayMoment(moment)}</strong>{' '}
              <span class="tag">{t(type === 'event' ? 'panelEvent' : 'panelSaying')}</span>
            </p>
            <p>
              <span class="soft">{sayStanding(claim, source)}:</span> {claim.text}
            </p>
            {source && <p class="soft small">{sayShort(source)}</p>}
          </li>
        ))}
      </ol>
      {!all && items.length > FIRST && (
        <button type="button" class="button all-names" onClick={() => setAll(true)}>
          {t('panelAllDated', items.length)}
        </button>
      )}
    </>
  );
}
