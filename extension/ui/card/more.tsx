import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Card } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';
import { ClaimList } from './claim-item.tsx';
import { Disputes } from './disputes.tsx';
import { useParts } from './parts.ts';
import { Timeline } from './timeline.tsx';
import { useInView } from './use-in-view.ts';

/** What of a card can be opened below its brief: one at a time. */
export type Opened = { part: 'more' | 'timeline' } | { part: 'disputes'; dispute?: string };

/** The part of a card that the reader opened, brought into view. */
export function More({ card, claims, opened }: { card: Card; claims: readonly Claim[]; opened: Opened }) {
  const { t } = useParts();
  if (opened.part === 'disputes')
    return (
      <Part title={t('cardDisputes')}>
        <Disputes disputes={card.disputes} wanted={opened.dispute} />
      </Part>
    );
  if (opened.part === 'timeline')
    return (
      <Part title={t('cardTimeline')}>
        <Timeline claims={claims} />
      </Part>
    );
  return (
    <Part title={t('cardRest')}>
      {card.disputes.length > 0 && <Disputes disputes={card.disputes} />}
      <ClaimList claims={card.statements} />
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const part = useRef<HTMLElement>(null);
  useInView(part, title);
  return (
    <section class="part" aria-label={title} ref={part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
