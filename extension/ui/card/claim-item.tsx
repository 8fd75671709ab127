import type { SourceSummary } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';
import { CopyButton } from './copy-button.tsx';
import { Icon } from './icons.tsx';
import { cite, sayDate, sayLocator, saySourceDate, sayWord } from './say.ts';
import { STATUS_SHAPES } from './shapes.ts';
import { Unfold } from './unfold.tsx';

interface ClaimProps {
  claim: Claim;
  source: SourceSummary | undefined;
  onCopy(text: string): Promise<boolean>;
}

/**
 * One statement: its standing, who said it and when come before the words, so that an allegation is never read as fact;
 * its source comes after them and opens in place.
 */
export function ClaimItem({ claim, source, onCopy }: ClaimProps) {
  const { status, by, date } = claim;
  const label = (
    <>
      <span class="genre">{source ? sayWord(source.genre) : 'Source'}</span>
      <span class="title">{source?.title ?? claim.source}</span>
    </>
  );
  return (
    <div class="claim" data-claim={claim.id} data-source={claim.source} data-status={status}>
      <p class="standing">
        <span class={`status ${status}`}>
          <Icon shape={STATUS_SHAPES[status]} />
          {sayWord(status)}
        </span>
        {by && <span class="by">{by}</span>}
        {date && (
          <span class="when">
            <time datetime={date}>{sayDate(date)}</time>
          </span>
        )}
      </p>
      <p class="text">{claim.text}</p>
      <Unfold
        class="source"
        label={label}
        content={() => <SourceDetails claim={claim} source={source} onCopy={onCopy} />}
      />
    </div>
  );
}

function SourceDetails({ claim, source, onCopy }: ClaimProps) {
  return (
    <div class="source-details">
      {source && (
        <p>
          {source.title}. {source.publisher}, {saySourceDate(source)}; {sayLocator(claim.locator)}.
          {source.dateNote && ` ${source.dateNote}`}
        </p>
      )}
      <p class="row">
        {source?.url && (
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            Open source
          </a>
        )}
        <CopyButton label="Copy statement" text={() => cite(claim, source)} onCopy={onCopy} />
      </p>
    </div>
  );
}
