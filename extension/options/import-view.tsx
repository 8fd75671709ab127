import { useEffect, useRef } from 'preact/hooks';
import { sayNumber, t, tCount } from '../platform/words.ts';
import { ImportSummary } from './import-summary.tsx';
import type { CurrentImport, Imports } from './use-imports.ts';

/** The file that is being added: how far it is, then what is in it, to be confirmed. */
export function ImportView({ imports }: { imports: Imports }) {
  const { current, waiting, keep, cancel } = imports;
  const part = useRef<HTMLDivElement>(null);
  const isReady = current?.summary !== undefined;
  useEffect(() => {
    // Who waits here is led on; who reads elsewhere in the page stays there.
    const { activeElement } = document;
    const isHere = activeElement === document.body || part.current?.contains(activeElement);
    if (isReady && isHere) part.current?.querySelector<HTMLElement>('h3')?.focus();
  }, [isReady]);
  return (
    <div ref={part}>
      <p class="unseen" role="status">
        {current && (isReady ? t('packReady', current.summary!.header.title) : t('packReading', current.file.name))}
      </p>
      {current && (
        <div class="import" data-state={isReady ? 'ready' : 'reading'}>
          {current.summary ? <ImportSummary summary={current.summary} /> : <Working current={current} />}
          <div class="actions">
            {current.summary && (
              <button type="button" class="button primary" data-action="keep-pack" onClick={keep}>
                {current.summary.replaces ? t('packUpdate') : t('packAdd')}
              </button>
            )}
            <button type="button" class="button" data-action="cancel-pack" onClick={cancel}>
              {isReady ? t('packDoNotAdd') : t('cancel')}
            </button>
            {waiting > 0 && <span class="soft small">{tCount('packsWaiting', waiting)}</span>}
          </div>
        </div>
      )}
    </div>
  );
}

const number = (value: number) => sayNumber(Math.round(value));

function Working({ current: { file, progress, startedAt } }: { current: CurrentImport }) {
  const { step = 'read', bytes = 0, totalBytes = file.size, entries = 0, totalEntries = 0 } = progress ?? {};
  const rate = entries / Math.max(0.1, (performance.now() - startedAt) / 1000);
  const part = totalBytes > 0 ? Math.round((bytes / totalBytes) * 100) : 0;
  return (
    <>
      <p>
        <strong>{file.name}</strong>
      </p>
      {step === 'read' ? (
        <>
          <progress aria-label={t('packReading', file.name)} max={100} value={part} />
          <p class="soft small count">
            {totalEntries > 0 && t('packProgress', number(entries), number(totalEntries), number(rate))}
          </p>
        </>
      ) : (
        <>
          <progress aria-label={t('packReading', file.name)} />
          <p class="soft small">{step === 'index' ? t('packIndexing') : t('packChecking')}</p>
        </>
      )}
    </>
  );
}
