import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../src/contract/card.ts';
import type { EntryRef, Mention } from '../../src/contract/mention.ts';
import type { WorkerCalls } from '../../src/contract/messages.ts';
import { drawsMark } from '../../src/contract/settings.ts';
import { marksChoices } from '../platform/marks-words.ts';
import { send } from '../platform/messages.ts';
import { t } from '../platform/words.ts';
import { CardFrame } from '../ui/card-frame.tsx';
import { Choice } from '../ui/choice.tsx';
import { partText } from '../ui/sample/mark-text.ts';
import { SAMPLE } from '../ui/sample/sample.ts';
import { useMarks } from './use-marks.ts';

/** The same dwell as on a page, before the reader changes it. */
const DWELL_MS = 200;

/** A sample article on which it all works: the worker reads it as it reads any other. */
export function SampleArticle() {
  const [reading, setReading] = useState<WorkerCalls['readArticle']['result']>();
  const [cards, setCards] = useState<Card[]>([]);
  const [marks, setMarks] = useMarks();
  const dwell = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    send('readArticle', { blocks: SAMPLE }).then((read) => {
      setReading(read);
      const first = read.mentions.find(({ kind }) => kind === 'person');
      if (first) setCards(cardOf(read.cards, first));
    });
    return () => clearTimeout(dwell.current);
  }, []);
  if (!reading || !marks) return null;

  const show = (mention: Mention) => setCards(cardOf(reading.cards, mention));
  const rest = (mention: Mention) => {
    clearTimeout(dwell.current);
    dwell.current = setTimeout(() => show(mention), DWELL_MS);
  };
  const open = async ({ pack, entry }: EntryRef) => {
    const card = await send('readCard', { pack, entry });
    if (card) setCards((below) => [...below, card]);
  };
  const card = cards.at(-1);

  return (
    <div class="try">
      <article class="sample" aria-label={t('sample')}>
        <p class="soft small">{t('sample')}</p>
        {SAMPLE.map(({ role, text }, block) => {
          const mentions = reading.mentions.filter((mention) => mention.block === block);
          const Tag = role === 'headline' ? 'h2' : 'p';
          return (
            <Tag key={text} lang="en" dir="ltr">
              {partText(text, mentions).map((stretch) =>
                stretch.mention ? (
                  <button
                    key={stretch.mention.start}
                    type="button"
                    class={drawsMark(marks, stretch.mention) ? `mark ${stretch.mention.kind}` : 'mark'}
                    aria-pressed={card?.entry === stretch.mention.entry}
                    data-entry={stretch.mention.entry}
                    onPointerEnter={() => rest(stretch.mention!)}
                    onPointerLeave={() => clearTimeout(dwell.current)}
                    onFocus={() => show(stretch.mention!)}
                    onClick={() => show(stretch.mention!)}
                  >
                    {stretch.text}
                  </button>
                ) : (
                  stretch.text
                ),
              )}
            </Tag>
          );
        })}
      </article>
      <aside class="sample-card" aria-label={t('sampleCard')} aria-live="polite">
        {card && (
          <CardFrame
            page={{ type: 'card', card, certainty: 'is', written: card.name }}
            t={t}
            canGoBack={cards.length > 1}
            pinned={false}
            focusable={false}
            onBack={() => setCards((all) => all.slice(0, -1))}
            onClose={() => setCards([])}
            onOpen={open}
            onCopy={(text) =>
              navigator.clipboard.writeText(text).then(
                () => true,
                () => false,
              )
            }
          />
        )}
      </aside>
      <Choice
        name="marks"
        title={t('marks')}
        meaning={t('marksMeaning')}
        value={marks}
        choices={marksChoices()}
        onChange={setMarks}
      />
    </div>
  );
}

const cardOf = (cards: readonly Card[], { pack, entry }: EntryRef): Card[] =>
  cards.filter((card) => card.pack === pack && card.entry === entry);
