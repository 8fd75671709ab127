import { useState } from 'preact/hooks';
import type { Card, EntrySummary } from '../../../src/contract/card.ts';
import { arrangeClaims, claimsOf, timelineOf } from './arrange-claims.ts';
import { CopyButton } from './copy-button.tsx';
import { EntryChips } from './entry-list.tsx';
import { MoreIcon, TimeIcon } from './icons.tsx';
import { cite } from './say.ts';
import { Statements } from './statements.tsx';
import { Timeline } from './timeline.tsx';

interface CardBodyProps {
  card: Card;
  onOpen(entry: EntrySummary): void;
  onCopy(text: string): Promise<boolean>;
}

const FEWEST_DATES = 3;

/** What the sources say of one entry; nothing unfolds but on the reader's word. */
export function CardBody({ card, onOpen, onCopy }: CardBodyProps) {
  const [more, setMore] = useState(false);
  const [inTime, setInTime] = useState(false);
  const sources = new Map(card.sources.map((source) => [source.id, source]));
  const { first, more: rest } = arrangeClaims(card);
  const dated = timelineOf(card.claims);
  const hidden = rest.reduce((sum, statement) => sum + claimsOf(statement).length, 0);
  const copyText = () =>
    [card.name, ...card.claims.map((claim) => cite(claim, sources.get(claim.source)))].join('\n\n');

  return (
    <>
      {inTime ? (
        <Timeline claims={dated} />
      ) : (
        <Statements statements={more ? [...first, ...rest] : first} sources={sources} onCopy={onCopy} />
      )}
      {card.claims.length === 0 && <p class="none">{sayNone(card)}</p>}
      {card.claims.length > 0 && (
        <div class="row actions">
          {rest.length > 0 && !inTime && (
            <button type="button" class="quiet" aria-expanded={more} onClick={() => setMore(!more)}>
              <MoreIcon open={more} />
              {more ? 'Fewer' : `${hidden} more`}
            </button>
          )}
          {dated.length >= FEWEST_DATES && (
            <button type="button" class="quiet" aria-pressed={inTime} onClick={() => setInTime(!inTime)}>
              <TimeIcon />
              Timeline
            </button>
          )}
          <CopyButton label="Copy with sources" text={copyText} onCopy={onCopy} />
        </div>
      )}
      {card.hiddenClaims > 0 && card.claims.length > 0 && <p class="hint">{sayHidden(card.hiddenClaims)}</p>}
      {card.related.length > 0 && (
        <section class="related" aria-label="Related">
          <h3>Related</h3>
          <EntryChips entries={card.related} onOpen={onOpen} />
        </section>
      )}
    </>
  );
}

const sayHidden = (count: number): string =>
  `${count} ${count === 1 ? 'statement is' : 'statements are'} hidden: ${count === 1 ? 'its source is' : 'their sources are'} switched off.`;

const sayNone = (card: Card): string =>
  card.hiddenClaims > 0 ? sayHidden(card.hiddenClaims) : 'The installed sources name it without saying more.';
