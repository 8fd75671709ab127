import type { Card, CardDispute } from '../../../src/contract/card.ts';
import type { Dispute } from '../../../src/contract/entry.ts';
import { ClaimItem, ClaimList } from './claim-item.tsx';
import { InlineButton } from './inline-button.tsx';
import { useParts } from './parts.ts';

interface BriefProps {
  card: Card;
  /** Opens all that is said on a question; on all of them without one. */
  onDispute(dispute?: CardDispute['id']): void;
}

/** The first view: what a newcomer needs, one line a side where it is disputed, and what else is. */
export function Brief({ card: { brief, disputes }, onDispute }: BriefProps) {
  const shown = brief.flatMap(({ dispute }) => dispute?.id ?? []);
  // Where nothing that it tells is disputed, one question says what is.
  const named = shown.length > 0 ? undefined : disputes[0];
  const others = disputes.length - (named ? 1 : shown.length);
  return (
    <>
      <ul class="claims">
        {brief.map(({ claims, dispute }) =>
          dispute ? (
            <li key={dispute.id} class="contested">
              <Question dispute={dispute} others={dispute.id === shown.at(-1) ? others : 0} onDispute={onDispute} />
              <ClaimList claims={claims} beside={dispute.question} />
            </li>
          ) : (
            claims.map((claim) => <ClaimItem key={claim.id} claim={claim} />)
          ),
        )}
      </ul>
      {named && <Question dispute={named} others={others} onDispute={onDispute} />}
    </>
  );
}

interface QuestionProps extends Pick<BriefProps, 'onDispute'> {
  dispute: Pick<Dispute, 'id' | 'question'>;
  /** How many more questions there are. */
  others: number;
}

/** What is disputed, in one line that opens both sides. */
function Question({ dispute, others, onDispute }: QuestionProps) {
  const { t, language } = useParts();
  return (
    <p class="contest" data-question={dispute.id}>
      <span class="tag">{t('cardDisputed')}</span>{' '}
      <InlineButton class="question" role="button" onPress={() => onDispute(dispute.id)}>
        {/* A sign of the text, which the space before it holds: a picture would begin a line of its own. */}
        <span lang={language} dir="auto">
          {dispute.question}
        </span>
        &nbsp;
        <span class="go" aria-hidden="true">
          ›
        </span>
      </InlineButton>
      {others > 0 && (
        <>
          {' '}
          <InlineButton class="others" role="button" onPress={() => onDispute()}>
            {others > 1 ? t('cardMoreDisputes', others) : t('cardOneMoreDispute')}
          </InlineButton>
        </>
      )}
    </p>
  );
}
