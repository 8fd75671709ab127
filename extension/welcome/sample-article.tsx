import { useEffect, useState } from 'preact/hooks';
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
import { SampleName } from './sample-name.tsx';
import { useMarks } from './use-marks.ts';

/** Where the card stands beside the sample (welcome.css). */
const BESIDE = '(width >= 760px)';

/** A sample article on which it all works: the worker reads it as it reads any other. */
export function SampleArticle() {
  const [reading, setReading] = useState<WorkerCalls['readArticle']['result']>();
  const [cards, setCards] = useState<Card[]>([]);
  const [marks, setMarks] = useMarks();

  useEffect(() => {
    send('readArticle', { blocks: SAMPLE }).then((read) => {
      setReading(read);
      const first = read.mentions.find(({ kind }) => kind === 'person');
      // Where there is no room beside the text, a card would stand before it.
      if (first && matchMedia(BESIDE).matches) setCards(cardOf(read.cards, first));
    });
  }, []);
  if (!reading || !marks) return null;

  const show = (mention: Mention) => setCards(cardOf(reading.cards, mention));
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
            <Tag key={text}>
              {partText(text, mentions).map((stretch) =>
                stretch.mention ? (
                  <SampleName
                    key={stretch.mention.start}
                    mention={stretch.mention}
                    isMarked={drawsMark(marks, stretch.mention)}
                    isOpen={card?.entry === stretch.mention.entry}
                    onShow={show}
                  >
                    {stretch.text}
                  </SampleName>
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
