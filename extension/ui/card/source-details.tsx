import { useRef } from 'preact/hooks';
import type { Claim } from '../../../src/contract/entry.ts';
import { CopyButton } from './copy-button.tsx';
import { useParts } from './parts.ts';
import { cite, sayGenre, sayLocator, saySourceDate, sayWhen } from './say.ts';
import { useInView } from './use-in-view.ts';

/** Who or what a claim's source is, where in it the claim stands, and what a reader can do about it. */
export function SourceDetails({ claim }: { claim: Claim }) {
  const { t, sources, onSource } = useParts();
  const box = useRef<HTMLDivElement>(null);
  useInView(box, claim.id);
  const source = sources.get(claim.source);
  return (
    <div class="source-details" ref={box}>
      {source && (
        <>
          <p>
            <strong>{source.title}</strong>
          </p>
          <p>{[...sayWhen(t, claim), sayLocator(t, claim.locator)].join(' · ')}</p>
          <p>{[sayGenre(t, source.genre), source.publisher, saySourceDate(t, source)].join(' · ')}</p>
          {source.description && <p>{source.description}</p>}
          {source.dateNote && <p>{source.dateNote}</p>}
        </>
      )}
      <p class="row">
        {source?.url && (
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {t('cardOpenSource')}
          </a>
        )}
        <CopyButton label={t('cardCopyOne')} text={() => cite(t, claim, source)} />
        {source && onSource && (
          <button type="button" class="quiet" data-action="refuse" onClick={() => onSource(source, false)}>
            {t('cardRefuse')}
          </button>
        )}
      </p>
    </div>
  );
}
