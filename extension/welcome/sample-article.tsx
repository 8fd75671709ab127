import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../src/contract/card.ts';
import type { EntryRef, Mention } from '../../src/contract/mention.ts';
import type { WorkerCalls } from '../../src/contract/messages.ts';
import { marksChoices } from '../platform/marks-words.ts';
import { send } from '../platform/messages.ts';
import { t } from '../platform/words.ts';
import { CardFrame } from '../ui/card-frame.tsx';
import { Choice } from '../ui/choice.tsx';
import { SAMPLE } from '../ui/sample/sample.ts';
import { SampleText } from './sample-text.tsx';
import { useMarks } from './use-marks.ts';

type Reading = WorkerCalls['readArticle']['result'];

/** Where the card stands beside the sample (welcome.css). */
const BESIDE = '(width >= 760px)';

/** A sample article on which it all works: the worker reads it as it reads any other. */
export function SampleArticle() {
  const reading = useReading();
  const [cards, setCards] = useState<Card[]>([]);
  const [marks, setMarks] = useMarks();
  useEffect(() => {
    const first = reading?.mentions.find(({ kind }) => kind === 'person');
    // Where there is no room beside the text, a card would stand before it.
    if (reading && first && matchMedia(BESIDE).matches) setCards(cardOf(reading.cards, first));
  }, [reading]);
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
        <SampleText mentions={reading.mentions} marks={marks} open={card} onShow={show} />
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
            onCopy={copy}
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

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

const cardOf = (cards: readonly Card[], { pack, entry }: EntryRef): Card[] =>
  cards.filter((card) => card.pack === pack && card.entry === entry);

function useReading(): Reading | undefined {
  const [reading, setReading] = useState<Reading>();
  useEffect(() => {
    send('readArticle', { blocks: SAMPLE }).then(setReading);
  }, []);
  return reading;
}
