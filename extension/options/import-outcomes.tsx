import type { Refusal } from '../packs/refusal.ts';
import { sayRefusal } from '../packs/say-refusal.ts';
import { t, tCount } from '../platform/words.ts';
import type { Outcome } from './use-imports.ts';

/** What became of each file, the newest first; what is wrong with one stands beside its name. */
export function ImportOutcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  return (
    <div role="status">
      <ul class="outcomes" aria-label={t('packOutcomes')}>
        {outcomes.map(({ key, file, added, refusal }) => (
          <li key={key} class={refusal ? 'refused' : 'added'} data-reason={refusal?.reason}>
            <strong>{file}</strong>
            {added && (
              <span>{added.replaces ? t('packUpdated', added.header.title) : t('packAdded', added.header.title)}</span>
            )}
            {refusal && <Why refusal={refusal} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Why({ refusal }: { refusal: Refusal }) {
  const { reason, problems } = refusal;
  return (
    <>
      <span class="wrong">{sayRefusal(refusal)}</span>
      {reason === 'problems' && (
        <details class="small">
          <summary>{tCount('packProblems', problems.length)}</summary>
          <ul class="bullets">
            {problems.map(({ line, message: what, mend }) => (
              <li key={`${line} ${what}`}>{t('packProblem', line, what, mend)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
