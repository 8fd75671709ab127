import { useState } from 'preact/hooks';
import type { SourceSummary } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';
import { CopyButton } from './copy-button.tsx';
import { StatusIcon } from './icons.tsx';
import { cite, GENRE_WORDS, STATUS_MEANINGS, STATUS_WORDS, sayDate, sayLocator, saySourceDate } from './say.ts';

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
  const [open, setOpen] = useState(false);
  return (
    <div class="claim" data-claim={claim.id} data-source={claim.source} data-status={claim.status}>
      <p class="standing">
        <span class={`status ${claim.status}`} title={STATUS_MEANINGS[claim.status]}>
          <StatusIcon status={claim.status} />
          {STATUS_WORDS[claim.status]}
        </span>
        {claim.by && <span class="by">{claim.by}</span>}
        {claim.date && (
          <span class="when">
            <time dateTime={claim.date}>{sayDate(claim.date)}</time>
          </span>
        )}
      </p>
      <p class="text">{claim.text}</p>
      <button type="button" class="source" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span class="genre">{source ? GENRE_WORDS[source.genre] : 'Source'}</span>
        <span class="title">{source?.title ?? claim.source}</span>
      </button>
      {open && (
        <div class="source-details">
          {source && (
            <p>
              {source.title}. {source.publisher}, {saySourceDate(source)}; {sayLocator(claim.locator)}.
              {source.dateNote && <span class="note"> {source.dateNote}</span>}
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
      )}
    </div>
  );
}
