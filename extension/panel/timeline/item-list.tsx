import { useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { Fold } from '../fold.tsx';
import { sayMoment, sayShort, sayStanding } from '../say.ts';
import type { DatedItem } from './dated-items.ts';

const FIRST = 12;

interface ItemListProps {
  /** Earliest first, each. */
  exact: readonly DatedItem[];
  rough: readonly DatedItem[];
}

/** The same as the drawing shows, in order, for those who read it: what is dated well, then what is known roughly. */
export function ItemList({ exact, rough }: ItemListProps) {
  return (
    <>
      {exact.length > 0 && <Items items={exact} />}
      {rough.length > 0 && (
        <Fold
          name="rough"
          label={t('panelRoughly', rough.length)}
          open={exact.length === 0}
          content={() => <Items items={rough} />}
        />
      )}
    </>
  );
}

function Items({ items }: { items: readonly DatedItem[] }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ol class="items">
        {(all ? items : items.slice(0, FIRST)).map((item) => (
          <Item key={item.key} item={item} />
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

function Item({ item: { type, moment, claim, source } }: { item: DatedItem }) {
  return (
    <li class={type} data-claim={claim.id} data-type={type}>
      <p class="small">
        <strong>{sayMoment(moment)}</strong>{' '}
        <span class="tag">{t(type === 'event' ? 'panelEvent' : 'panelSaying')}</span>
      </p>
      <p>
        <span class="soft">{sayStanding(claim, source)}:</span> {claim.text}
      </p>
      {source && <p class="soft small">{sayShort(source)}</p>}
    </li>
  );
}
