import { useEffect } from 'preact/hooks';
import { copyText } from '../platform/copy-text.ts';
import { switchSource } from '../platform/switch-source.ts';
import { t } from '../platform/words.ts';
import { CardFrame } from '../ui/card-frame.tsx';
import { EntryBar } from './entry-bar.tsx';
import { keyOf, type NamedEntry } from './group-mentions.ts';
import type { NameActs } from './name-row.tsx';
import { CiteCard } from './study/cite-card.tsx';
import { NoteField } from './study/note-field.tsx';
import type { OpenCards } from './use-cards.ts';

interface OpenCardProps {
  cards: OpenCards;
  /** Who and what the open article names. */
  names: readonly NamedEntry[];
  acts: NameActs;
  /** Whether what the reader writes may be kept: in private windows nothing is. */
  canKeep: boolean;
}

/** The card that is open in the panel, with the way to its mentions; Escape goes back. */
export function OpenCard({ cards, names, acts, canKeep }: OpenCardProps) {
  const { top } = cards;
  // The card takes the keyboard, and what stands above it would be scrolled away.
  useEffect(() => scrollTo(0, 0), [top]);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Else the browser would close its whole popup.
      event.preventDefault();
      cards.back();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [top]);
  if (!top) return null;
  const here = names.find((name) => keyOf(name) === keyOf(top));
  return (
    <main class="open-card">
      {here && <EntryBar entry={here} acts={acts} />}
      <CardFrame
        page={{ type: 'card', card: top, certainty: 'is', written: top.name }}
        t={t}
        canGoBack
        pinned={false}
        focusable
        onBack={cards.back}
        onClose={cards.close}
        onOpen={acts.onOpen}
        onCopy={copyText}
        onSource={(source, on) => switchSource(source, on).then(cards.renew)}
      />
      {canKeep && <NoteField key={keyOf(top)} entry={top} note={top.note} onKept={cards.renew} />}
      <CiteCard card={top} />
    </main>
  );
}
