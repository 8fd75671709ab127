import type { Card, SourceSummary } from '../../../src/contract/card.ts';
import { useParts } from './parts.ts';
import { sayShort } from './say.ts';

interface SourcesOffProps {
  card: Card;
  /** The source that the reader has just refused, in this card. */
  refused?: SourceSummary;
  hasClaims: boolean;
}

/** What is not shown because its source is switched off, and the way to switch that on again. */
export function SourcesOff({
  card: { hiddenClaims, sourcesOff = [], packTitle },
  refused,
  hasClaims,
}: SourcesOffProps) {
  const { t, onSource } = useParts();
  // A card drawn before the change has arrived knows only what was refused.
  const off = refused && !sourcesOff.some(({ id }) => id === refused.id) ? [refused, ...sourcesOff] : sourcesOff;
  const why = refused ? t('cardRefused', sayShort(t, refused)) : sayWhy();
  function sayWhy(): string | undefined {
    if (hiddenClaims > 0) return hiddenClaims > 1 ? t('cardHidden', hiddenClaims) : t('cardOneHidden');
    if (hasClaims) return undefined;
    if (off.length > 0) return t('cardAllOff');
    return t(packTitle ? 'cardNone' : 'cardGone');
  }
  if (!why) return null;
  return (
    <div class="off">
      <p role="status">{why}</p>
      {onSource && off.length > 0 && (
        <ul>
          {off.map((source) => (
            <li key={source.id}>
              {source.id !== refused?.id && <span>{sayShort(t, source)}</span>}
              <button
                type="button"
                class="quiet"
                data-action="use"
                data-of={source.id}
                onClick={() => onSource(source, true)}
              >
                {t(source.id === refused?.id ? 'cardUndo' : 'cardUse')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
