import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntrySummary, SourceSummary } from '../../../src/contract/card.ts';
import { Actions } from './actions.tsx';
import { Brief } from './brief.tsx';
import { claimsOf } from './claims-of.ts';
import { timelineOf } from './dated.ts';
import { EntryChips } from './entry-list.tsx';
import { HereInArticle } from './here.tsx';
import { More } from './more.tsx';
import type { Opened } from './opened.ts';
import { OtherPack } from './other-pack.tsx';
import type { CardPage } from './page.ts';
import { CardParts, useParts } from './parts.ts';
import { sayDate } from './say.ts';
import { SourcesOff } from './sources-off.tsx';

interface CardBodyProps {
  page: Extract<CardPage, { type: 'card' }>;
  onOpenPanel?(entry: EntrySummary): void;
}

const FEWEST_DATES = 3;

/** What the sources say of one entry: the brief, then one step away all else. */
export function CardBody({ page: { card, here }, onOpenPanel }: CardBodyProps) {
  const parts = useParts();
  const { t, onSource } = parts;
  const [opened, setOpened] = useState<Opened>();
  const [refused, setRefused] = useState<SourceSummary>();
  const body = useRef<HTMLElement>(null);
  const claims = claimsOf(card);
  const { others = [] } = card;
  const told = card.brief.reduce((sum, statement) => sum + statement.claims.length, 0);
  const toggle = (part: 'more' | 'timeline') => setOpened(opened?.part === part ? undefined : { part });
  // Whoever refused it by the keyboard goes on at the way back: the button that they pressed is gone.
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    if (refused && hadFocus.current) body.current?.querySelector<HTMLElement>('[data-action=use]')?.focus();
  }, [refused]);
  const switchSource = (source: SourceSummary, on: boolean) => {
    hadFocus.current = body.current?.matches(':focus-within') ?? false;
    setRefused(on ? undefined : source);
    if (body.current) body.current.scrollTop = 0;
    onSource?.(source, on);
  };
  const off = <SourcesOff card={card} refused={refused} hasClaims={claims.length + others.length > 0} />;

  return (
    <CardParts.Provider value={{ ...parts, onSource: onSource && switchSource }}>
      <section class="body" aria-label={t('cardStatements')} ref={body}>
        {refused && off}
        {others.length > 0 && <h3>{t('cardPack', card.packTitle, sayDate(t, card.asOf))}</h3>}
        <Brief card={card} onDispute={(dispute) => setOpened({ part: 'disputes', dispute })} />
        {card.note && (
          <p class="note">
            <strong>{t('cardNote')}</strong> {card.note}
          </p>
        )}
        {opened && claims.length > 0 && <More card={card} claims={claims} opened={opened} />}
        {!refused && off}
        {others.map((other) => (
          <OtherPack key={other.pack} card={other} />
        ))}
        {here && <HereInArticle here={here} name={card.name} />}
        {card.related.length > 0 && (
          <section class="related" aria-label={t('cardRelated')}>
            <h3>{t('cardRelated')}</h3>
            <EntryChips entries={card.related} onOpen={parts.onOpen} />
          </section>
        )}
        {card.draft && <p class="drafted">{t('cardDrafted')}</p>}
        <p class="foot">
          {[t('name'), card.packTitle, card.asOf && t('cardSourcesFrom', sayDate(t, card.asOf))]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </section>
      {claims.length > 0 && (
        <Actions
          card={card}
          claims={claims}
          waiting={claims.length - told}
          hasTimeline={timelineOf(claims).length >= FEWEST_DATES}
          opened={opened?.part}
          onToggle={toggle}
          onOpenPanel={onOpenPanel}
        />
      )}
    </CardParts.Provider>
  );
}
