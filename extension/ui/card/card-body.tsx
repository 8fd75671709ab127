import type { Card, EntrySummary, Statement } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';
import { CopyButton } from './copy-button.tsx';
import { timelineOf } from './dated.ts';
import { EntryChips } from './entry-list.tsx';
import { Icon } from './icons.tsx';
import { cite } from './say.ts';
import { TOOL_SHAPES } from './shapes.ts';
import { Statements } from './statements.tsx';
import { Timeline } from './timeline.tsx';
import { Unfold } from './unfold.tsx';

interface CardBodyProps {
  card: Card;
  onOpen(entry: EntrySummary): void;
  onOpenPanel?(entry: EntrySummary): void;
  onCopy(text: string): Promise<boolean>;
}

const FEWEST_DATES = 3;

/** What the sources say of one entry. */
export function CardBody({ card, onOpen, onOpenPanel, onCopy }: CardBodyProps) {
  const sources = new Map(card.sources.map((source) => [source.id, source]));
  const [first, more] = [card.statements.slice(0, card.first), card.statements.slice(card.first)];
  const claims = claimsOf(card.statements);
  const dated = timelineOf(claims);
  const waiting = claimsOf(more).length;
  const copyText = () => [card.name, ...claims.map((claim) => cite(claim, sources.get(claim.source)))].join('\n\n');

  return (
    <>
      <Statements statements={first} sources={sources} onCopy={onCopy} />
      {claims.length === 0 && <p class="none">{sayNone(card)}</p>}
      {card.hiddenClaims > 0 && claims.length > 0 && <p class="hint">{sayHidden(card.hiddenClaims)}</p>}
      {claims.length > 0 && (
        <div class="actions">
          {waiting > 0 && (
            <Unfold
              class="unfold more"
              label={
                <>
                  <Icon shape={TOOL_SHAPES.more} /> {`${waiting} more`}
                </>
              }
              content={() => <Statements statements={more} sources={sources} onCopy={onCopy} />}
            />
          )}
          {dated.length >= FEWEST_DATES && (
            <Unfold
              class="unfold"
              label={
                <>
                  <Icon shape={TOOL_SHAPES.time} /> Timeline
                </>
              }
              content={() => <Timeline claims={dated} />}
            />
          )}
          <CopyButton label="Copy with sources" text={copyText} onCopy={onCopy} />
          {onOpenPanel && (
            <button type="button" class="quiet" data-action="panel" onClick={() => onOpenPanel(card)}>
              Open in panel
            </button>
          )}
        </div>
      )}
      {card.related.length > 0 && (
        <section class="related" aria-label="Related">
          <h3>Related</h3>
          <EntryChips entries={card.related} onOpen={onOpen} />
        </section>
      )}
    </>
  );
}

const claimsOf = (statements: readonly Statement[]): Claim[] => statements.flatMap(({ claims }) => claims);

const sayHidden = (count: number): string =>
  `Not shown: ${count} statement${count > 1 ? 's' : ''} from sources that are switched off.`;

function sayNone({ hiddenClaims, packTitle }: Card): string {
  if (hiddenClaims > 0) return sayHidden(hiddenClaims);
  if (packTitle) return 'The installed sources say no more.';
  return 'Its sources are switched off, or this page must be reloaded.';
}
