import { useState } from 'preact/hooks';
import type { Here } from './page.ts';
import { useParts } from './parts.ts';
import { sayWhy } from './say-why.ts';

/** How else the article writes this entry, and on the reader's word why we think that this is meant. */
export function HereInArticle({ here, name }: { here: Here; name: string }) {
  const { t } = useParts();
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="here">
      <p>
        {here.others.length > 0 && (
          <span>{t('cardHere', here.others.map((written) => t('cardQuoted', written)).join(t('comma')))} </span>
        )}
        <button type="button" class="quiet" data-action="why" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('cardWhy')}
        </button>
      </p>
      {isOpen && <p class="why">{sayWhy(t, here.why, name)}.</p>}
    </div>
  );
}
