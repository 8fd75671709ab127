/** @jsxImportSource ../draw */
import type { EntrySummary } from '../../../src/contract/card.ts';
import { CardBody } from './card-body.tsx';
import { EntryChoices } from './entry-list.tsx';
import { Icon } from './icons.tsx';
import type { CardPage } from './page.ts';
import { KIND_WORDS, sayDate } from './say.ts';
import { KIND_SHAPES, TOOL_SHAPES } from './shapes.ts';

export interface CardViewProps {
  page: CardPage;
  canGoBack: boolean;
  pinned: boolean;
  /** Whether the card takes the keyboard's focus: only where the keyboard opened it. */
  focusable: boolean;
  onBack(): void;
  /** Absent where the card cannot be pinned: in the panel it stays anyway. */
  onPin?(): void;
  onClose(): void;
  onOpen(entry: EntrySummary): void;
  /** Shows the same card in the panel; absent where it is the panel that shows it. */
  onOpenPanel?(entry: EntrySummary): void;
  /** Puts text on the clipboard; whether it could. */
  onCopy(text: string): Promise<boolean>;
}

/** The card: who or what it is, what the sources say, where from. Props in, callbacks out. */
export function CardView(props: CardViewProps) {
  const { page, focusable } = props;
  const head = page.type === 'card' ? page.card : page.candidates[0];
  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby="backgrounder-name"
      tabindex={focusable && -1}
      data-entry={head?.entry}
      data-pack={head?.pack}
      data-certainty={page.certainty}
    >
      <Header {...props} />
      <div class="body">
        {page.type === 'card' ? (
          <CardBody {...props} card={page.card} />
        ) : (
          <EntryChoices entries={page.candidates} onOpen={props.onOpen} />
        )}
      </div>
      <footer class="foot">
        <span class="brand">Backgrounder</span>
        {page.type === 'card' && (
          <>
            <span class="title">{page.card.packTitle}</span>
            {page.card.asOf && <span class="as-of">as of {sayDate(page.card.asOf)}</span>}
          </>
        )}
      </footer>
    </div>
  );
}

function Header({ page, canGoBack, pinned, onBack, onPin, onClose }: CardViewProps) {
  return (
    <header class="head">
      <div class="bar">
        {canGoBack && (
          <button type="button" class="tool" aria-label="Back" title="Back" onClick={onBack}>
            <Icon shape={TOOL_SHAPES.back} />
          </button>
        )}
        <p class={page.type === 'card' ? `kind ${page.card.kind}` : 'kind'}>
          {page.type === 'card' && <Icon shape={KIND_SHAPES[page.card.kind]} />}
          {page.type === 'card' ? KIND_WORDS[page.card.kind] : 'May refer to'}
        </p>
        {onPin && (
          <button
            type="button"
            class="tool"
            aria-pressed={pinned}
            aria-label="Keep open"
            title="Keep open"
            onClick={onPin}
          >
            <Icon shape={TOOL_SHAPES.pin} />
          </button>
        )}
        <button type="button" class="tool" aria-label="Close" title="Close (Esc)" onClick={onClose}>
          <Icon shape={TOOL_SHAPES.close} />
        </button>
      </div>
      <h2 id="backgrounder-name">
        {page.certainty === 'possibly' && <span class="possibly">Possibly </span>}
        {page.type === 'card' ? page.card.name : `“${page.written}”`}
      </h2>
      {page.type === 'card' && page.card.description && <p class="description">{page.card.description}</p>}
      {page.type === 'card' && page.certainty === 'possibly' && (
        <p class="hint">The article writes “{page.written}”.</p>
      )}
    </header>
  );
}
