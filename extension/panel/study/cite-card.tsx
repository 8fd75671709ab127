import { useState } from 'preact/hooks';
import { CITATIONS, type Citation, type Cited, cite } from '../../../src/cite/cite.ts';
import type { Card } from '../../../src/contract/card.ts';
import type { Claim } from '../../../src/contract/entry.ts';
import { type MessageKey, t } from '../../platform/words.ts';
import { claimsOf } from '../../ui/card/claims-of.ts';
import { sayStanding } from '../say.ts';
import { copyRich } from './copy-rich.ts';

/** The guides' own names, which are the same in every language. */
const NAMES: Readonly<Record<Citation, string>> = {
  apa: 'APA 7',
  mla: 'MLA 9',
  chicago: 'Chicago 17',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
};

/** Copies citations of a card's statements, all together or one by one, as a style guide or a reference manager wants them. */
export function CiteCard({ card }: { card: Card }) {
  const [citation, setCitation] = useState<Citation>('apa');
  const [said, setSaid] = useState<MessageKey>();
  const claims = claimsOf(card);
  if (claims.length === 0) return null;
  const copy = async (some: readonly Claim[], title?: string) =>
    setSaid((await copyRich(cite(citedOf(card, some, title), citation))) ? 'cardCopied' : 'cardNotCopied');
  return (
    <details class="study">
      <summary>{t('cite')}</summary>
      <p class="soft small">{t('citeMeaning')}</p>
      <div class="choices-row">
        <select
          class="field"
          name="citation"
          aria-label={t('citeStyle')}
          value={citation}
          onChange={(event) => setCitation(event.currentTarget.value as Citation)}
        >
          {CITATIONS.map((one) => (
            <option key={one} value={one}>
              {NAMES[one]}
            </option>
          ))}
        </select>
        <button type="button" class="button" data-action="cite-all" onClick={() => copy(claims, card.name)}>
          {t('citeAll')}
        </button>
      </div>
      <ul class="rows">
        {claims.map((claim) => (
          <li key={claim.id} class="row cited">
            <span class="small">{claim.text}</span>
            <button
              type="button"
              class="button"
              data-action="cite"
              aria-label={t('citeOne', claim.text)}
              onClick={() => copy([claim])}
            >
              {t('citeCopy')}
            </button>
          </li>
        ))}
      </ul>
      <p class="soft small" role="status">
        {said && t(said)}
      </p>
    </details>
  );
}

function citedOf({ sources }: Card, claims: readonly Claim[], title: string | undefined): Cited {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const told = claims.map((claim) => ({ claim, said: sayStanding(claim, byId.get(claim.source)) }));
  return { claims: told, sources, ...(title !== undefined && { title }) };
}
