import type { Card, EntrySummary } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';
import { CopyButton } from './copy-button.tsx';
import { Icon } from './icons.tsx';
import type { Opened } from './opened.ts';
import { useParts } from './parts.ts';
import { cite } from './say.ts';
import { TOOL_SHAPES } from './shapes.ts';

interface ActionsProps {
  card: Card;
  claims: readonly Claim[];
  /** How many of the claims are not in the brief. */
  waiting: number;
  hasTimeline: boolean;
  opened: Opened['part'] | undefined;
  onToggle(part: 'more' | 'timeline'): void;
  onOpenPanel?(entry: EntrySummary): void;
}

/** What is one step away, always in sight at the card's foot. */
export function Actions({ card, claims, waiting, hasTimeline, opened, onToggle, onOpenPanel }: ActionsProps) {
  const { t, sources } = useParts();
  const copyText = () => [card.name, ...claims.map((claim) => cite(t, claim, sources.get(claim.source)))].join('\n\n');
  const part = (name: 'more' | 'timeline', label: string) => (
    <button
      type="button"
      class="quiet"
      data-action={name}
      aria-expanded={opened === name}
      onClick={() => onToggle(name)}
    >
      {label}
    </button>
  );
  return (
    <div class="actions">
      {waiting > 0 && part('more', waiting > 1 ? t('cardMore', waiting) : t('cardOneMore'))}
      {hasTimeline && part('timeline', t('cardTimeline'))}
      <CopyButton label={t('cardCopyAll')} text={copyText} small />
      {onOpenPanel && (
        <button
          type="button"
          class="quiet"
          data-action="panel"
          aria-label={t('cardPanel')}
          title={t('cardPanel')}
          onClick={() => onOpenPanel(card)}
        >
          <Icon shape={TOOL_SHAPES.panel} />
        </button>
      )}
    </div>
  );
}
