import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Card } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';
import { ClaimList } from './claim-item.tsx';
import { Disputes } from './disputes.tsx';
import type { Opened } from './opened.ts';
import { useParts } from './parts.ts';
import { Timeline } from './timeline.tsx';
import { useInView } from './use-in-view.ts';

/** The part of a card that the reader opened, brought into view. */
export function More({ card, claims, opened }: { card: Card; claims: readonly Claim[]; opened: Opened }) {
  const { t } = useParts();
  if (opened.part === 'disputes')
    return (
      <Part title={t('cardDisputes')}>
        <Disputes disputes={card.disputes} opened={opened} />
      </Part>
    );
  if (opened.part === 'timeline')
    return (
      <Part title={t('cardTimeline')} opened={opened}>
        <Timeline claims={claims} />
      </Part>
    );
  return (
    <Part title={t('cardRest')} opened={opened}>
      {card.disputes.length > 0 && <Disputes disputes={card.disputes} />}
      <ClaimList claims={card.statements} />
    </Part>
  );
}

interface PartProps {
  title: string;
  /** What it was opened by, where the part itself is to be brought into view. */
  opened?: Opened;
  children: ComponentChildren;
}

function Part({ title, opened, children }: PartProps) {
  const part = useRef<HTMLElement>(null);
  useInView(part, opened);
  return (
    <section class="part" aria-label={title} ref={part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
