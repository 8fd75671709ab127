import type { Card, CardDispute } from '../../../src/contract/card.ts';
import type { Dispute } from '../../../src/contract/entry.ts';
import { ClaimItem, ClaimList } from './claim-item.tsx';
import { Icon } from './icons.tsx';
import { useParts } from './parts.ts';
import { TOOL_SHAPES } from './shapes.ts';

interface BriefProps {
  card: Card;
  /** Opens all that is said on a question; on all of them without one. */
  onDispute(dispute?: CardDispute['id']): void;
}

/** The first view: what a newcomer needs, one line a side where it is disputed, and what else is. */
export function Brief({ card: { brief, disputes }, onDispute }: BriefProps) {
  const { t } = useParts();
  const shown = brief.flatMap(({ dispute }) => dispute?.id ?? []);
  // Where nothing that it tells is disputed, one question says what is.
  const named = shown.length > 0 ? undefined : disputes[0];
  const others = disputes.filter(({ id }) => id !== named?.id && !shown.includes(id)).length;
  return (
    <>
      <ul class="claims">
        {brief.map(({ claims, dispute }) =>
          dispute ? (
            <li key={dispute.id} class="contested">
              <Question dispute={dispute} onDispute={onDispute} />
              <ClaimList claims={claims} beside={dispute.question} />
            </li>
          ) : (
            claims.map((claim) => <ClaimItem key={claim.id} claim={claim} beside="" />)
          ),
        )}
      </ul>
      {named && <Question dispute={named} onDispute={onDispute} />}
      {others > 0 && (
        <p class="others">
          <button type="button" class="quiet" data-action="disputes" onClick={() => onDispute()}>
            {others > 1 ? t('cardMoreDisputes', others) : t('cardOneMoreDispute')}
            <Icon shape={TOOL_SHAPES.go} />
          </button>
        </p>
      )}
    </>
  );
}

/** What is disputed, in one line that opens both sides. */
function Question({
  dispute,
  onDispute,
}: { dispute: Pick<Dispute, 'id' | 'question'> } & Pick<BriefProps, 'onDispute'>) {
  const { t } = useParts();
  return (
    <p class="contest">
      <button type="button" class="question" data-question={dispute.id} onClick={() => onDispute(dispute.id)}>
        <span class="tag">{t('cardDisputed')}</span> {dispute.question} <Icon shape={TOOL_SHAPES.go} />
      </button>
    </p>
  );
}
