import { useEffect, useMemo } from 'preact/hooks';
import type { ArticleReport } from '../../src/contract/messages.ts';
import { t, tCount } from '../platform/words.ts';
import { Cast } from './cast.tsx';
import { voicesOf } from './compare-sources.ts';
import { Comparison } from './comparison.tsx';
import { DisputedHere } from './disputed-here.tsx';
import { Fold } from './fold.tsx';
import { cardsOf, gatherDisputes } from './gather-disputes.ts';
import type { ArticleNames, NamedEntry } from './group-mentions.ts';
import { NameList } from './name-list.tsx';
import type { NameActs } from './name-row.tsx';
import { datedItems } from './timeline/dated-items.ts';
import { Timeline } from './timeline/timeline.tsx';
import { UncertainNames } from './uncertain-names.tsx';
import { useAfterPaint } from './use-after-paint.ts';

interface ArticleViewProps {
  report: ArticleReport;
  names: ArticleNames;
  acts: NameActs;
}

/** The article at a glance, then everything: who and what, what is disputed, when, and who tells what. */
export function ArticleView({ report, names, acts }: ArticleViewProps) {
  const { named } = names;
  const isPainted = useAfterPaint();
  useEffect(() => {
    if (__TEST__) performance.mark('backgrounder:glance');
  }, []);
  return (
    <>
      {named.length > 0 && <Cast title={t('panelCast', tCount('entries', named.length))} names={named} acts={acts} />}
      {isPainted && <Beyond report={report} names={names} acts={acts} />}
    </>
  );
}

/** What is below the names: it takes every card of the article, and is drawn once the names are seen. */
function Beyond({ report, names: { named, uncertain }, acts }: ArticleViewProps) {
  const cards = useMemo(() => cardsOf(named, report.cards), [named, report]);
  const disputes = useMemo(() => gatherDisputes(cards, report.entries), [cards]);
  const dated = useMemo(() => datedItems(cards), [cards]);
  const told = useMemo(() => cards.filter((card) => card.sources.length > 1 && voicesOf(card).length > 1), [cards]);
  return (
    <>
      <DisputedHere disputes={disputes} />
      <div class="more">
        {dated.length > 0 && (
          <Fold
            name="when"
            label={t('panelTimeline', tCount('claims', dated.length))}
            content={() => <Timeline items={dated} />}
          />
        )}
        {told.length > 0 && (
          <Fold
            name="compare"
            label={t('panelCompare', tCount('entries', told.length))}
            content={() => <Comparison cards={told} />}
          />
        )}
        {uncertain.length > 0 && (
          <Fold
            name="uncertain"
            label={t('panelUncertain', uncertain.length)}
            content={() => <UncertainNames names={uncertain} acts={acts} />}
          />
        )}
      </div>
    </>
  );
}

/** Those of the article's names that the reader's words fit. */
export function FoundHere({ names, acts }: { names: readonly NamedEntry[]; acts: NameActs }) {
  if (names.length === 0) return null;
  return (
    <section aria-labelledby="found-here">
      <h2 id="found-here" class="title">
        {t('panelFoundHere', names.length)}
      </h2>
      <NameList names={names} acts={acts} />
    </section>
  );
}
