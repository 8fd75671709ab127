import type { Card } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';
import { ClaimList } from './claim-item.tsx';
import { Disputes } from './disputes.tsx';
import { CardParts, partsOfCard, useParts } from './parts.ts';
import { sayDate } from './say.ts';
import { SourcesOff } from './sources-off.tsx';

/** What another pack says of the same entry, under that pack's name. */
export function OtherPack({ card }: { card: Card }) {
  const parts = useParts();
  const { t, onAnySource } = parts;
  const claims = claimsOf(card);
  return (
    <CardParts.Provider value={{ ...parts, ...partsOfCard(card, onAnySource) }}>
      <section class="part other" aria-label={card.packTitle} data-from={card.pack}>
        <h3>{t('cardPack', card.packTitle, sayDate(t, card.asOf))}</h3>
        {card.draft && <p class="drafted">{t('cardDrafted')}</p>}
        {card.description && <p class="description">{card.description}</p>}
        <ClaimList claims={claims} />
        {card.disputes.length > 0 && <Disputes disputes={card.disputes} />}
        <SourcesOff card={card} hasClaims={claims.length + card.disputes.length > 0 || !!card.description} />
      </section>
    </CardParts.Provider>
  );
}

/** What is not in dispute: the first view, then all else. */
function claimsOf({ brief, statements, disputes }: Card): Claim[] {
  const disputed = new Set(disputes.flatMap(({ sides }) => sides.flat()).map(({ id }) => id));
  return [...brief.flatMap(({ claims }) => claims), ...statements].filter(({ id }) => !disputed.has(id));
}
