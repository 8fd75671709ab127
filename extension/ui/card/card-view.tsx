import type { EntrySummary } from '../../../src/contract/card.ts';
import { KindIcon } from '../kind-icon.tsx';
import { CardBody } from './card-body.tsx';
import { EntryChoices } from './entry-list.tsx';
import { Icon } from './icons.tsx';
import type { CardPage } from './page.ts';
import { sayDate, sayWord } from './say.ts';
import { TOOL_SHAPES } from './shapes.ts';

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
      tabIndex={focusable ? -1 : undefined}
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

interface ToolProps {
  label: string;
  shape: keyof typeof TOOL_SHAPES;
  onClick(): void;
  /** Whether a tool that stays down is down. */
  pressed?: boolean;
}

function Tool({ label, shape, onClick, pressed }: ToolProps) {
  return (
    <button
      type="button"
      class={`tool ${shape}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon shape={TOOL_SHAPES[shape]} />
    </button>
  );
}

function Header({ page, canGoBack, pinned, onBack, onPin, onClose }: CardViewProps) {
  const card = page.type === 'card' ? page.card : null;
  return (
    <header class="head">
      <div class="bar">
        {canGoBack && <Tool label="Back" shape="back" onClick={onBack} />}
        <p class={`kind ${card?.kind ?? ''}`}>
          {card && <KindIcon kind={card.kind} />}
          {card ? sayWord(card.kind) : 'May refer to'}
        </p>
        {onPin && <Tool label="Keep open" shape="pin" onClick={onPin} pressed={pinned} />}
        <Tool label="Close" shape="close" onClick={onClose} />
      </div>
      <h2 id="backgrounder-name">
        {page.certainty === 'possibly' && <span class="possibly">Possibly </span>}
        {card ? card.name : `“${page.written}”`}
      </h2>
      {card?.description && <p class="description">{card.description}</p>}
      {page.certainty === 'possibly' && <p class="hint">The article writes “{page.written}”.</p>}
    </header>
  );
}
