import { KindIcon } from '../kind-icon.tsx';
import { CardBody } from './card-body.tsx';
import { EntryChoices } from './entry-list.tsx';
import { CardParts, partsOf } from './parts.ts';
import type { CardViewProps } from './props.ts';
import { sayKind } from './say.ts';
import { Tool } from './tool.tsx';

/** The card: who or what it is, what the sources say, where from. Props in, callbacks out. */
export function CardView(props: CardViewProps) {
  const { page, focusable, offer, t } = props;
  const card = page.type === 'card' ? page.card : undefined;
  const head = page.type === 'card' ? page.card : page.candidates[0];
  return (
    <CardParts.Provider value={partsOf(props)}>
      <div
        class="card"
        lang={t('language')}
        dir={t('direction') === 'rtl' ? 'rtl' : 'ltr'}
        role="dialog"
        aria-labelledby="backgrounder-name"
        tabIndex={focusable ? -1 : undefined}
        data-entry={head?.entry}
        data-pack={head?.pack}
        data-certainty={page.certainty}
      >
        <Header {...props} />
        {page.type === 'card' ? (
          <CardBody page={page} onOpenPanel={props.onOpenPanel} />
        ) : (
          <section class="body" aria-labelledby="backgrounder-about">
            <EntryChoices entries={page.candidates} onOpen={props.onOpen} />
          </section>
        )}
        {offer && (
          <p class="offer" role="status">
            <button type="button" class="quiet" data-action="offer" onClick={() => props.onOpen(offer)}>
              {t('cardOffer', offer.name)}
            </button>
          </p>
        )}
        {!card && <p class="foot">{t('name')}</p>}
      </div>
    </CardParts.Provider>
  );
}

function Header({ page, canGoBack, pinned, t, onBack, onPin, onClose }: CardViewProps) {
  const card = page.type === 'card' ? page.card : undefined;
  return (
    <header class="head">
      <div class="bar">
        {canGoBack && <Tool label={t('cardBack')} shape="back" onClick={onBack} />}
        <h2 id="backgrounder-name" dir="auto">
          {page.certainty === 'possibly' && <span class="possibly">{t('cardPossibly')} </span>}
          {card ? <span lang={card.language}>{card.name}</span> : t('cardQuoted', page.written)}
        </h2>
        {onPin && <Tool label={t('cardPin')} shape="pin" onClick={onPin} pressed={pinned} />}
        <Tool label={t('cardClose')} shape="close" onClick={onClose} />
      </div>
      <p class="description" id="backgrounder-about">
        {card ? (
          <>
            <span class={`kind ${card.kind}`}>
              <KindIcon kind={card.kind} /> {sayKind(t, card.kind)}
            </span>
            {card.description && (
              <>
                {' · '}
                <span lang={card.language} dir="auto">
                  {card.description}
                </span>
              </>
            )}
          </>
        ) : (
          t('cardMayMean')
        )}
      </p>
      {page.certainty === 'possibly' && <p class="hint">{t('cardWritten', page.written)}</p>}
    </header>
  );
}
