import { useState } from 'preact/hooks';
import type { Card } from '../../src/contract/card.ts';
import type { Claim } from '../../src/contract/entry.ts';
import { t, tCount } from '../platform/words.ts';
import { compareSources, type Voice, voicesOf } from './compare-sources.ts';
import { Fold } from './fold.tsx';
import { keyOf } from './group-mentions.ts';
import { sayShort } from './say.ts';
import { Statement } from './statement.tsx';

/** Two sources on one entry side by side; the reader chooses the entry, and the sources where there are more than two. */
export function Comparison({ cards }: { cards: readonly Card[] }) {
  const [entry, setEntry] = useState(0);
  const [pair, setPair] = useState<readonly [number, number]>([0, 1]);
  const card = cards[entry] ?? cards[0]!;
  const voices = voicesOf(card);
  const [one, other] = pair.map((place) => voices[place]) as [Voice | undefined, Voice | undefined];
  const sides = [one ?? voices[0]!, other ?? voices[1]!] as const;
  const choose = (side: 0 | 1, source: number) => {
    // The same source twice compares nothing: the two change places.
    const now = pair[side];
    const rest = pair[side === 0 ? 1 : 0] === source ? now : pair[side === 0 ? 1 : 0];
    setPair(side === 0 ? [source, rest] : [rest, source]);
  };
  const begin = (place: number) => {
    setEntry(place);
    setPair([0, 1]);
  };
  return (
    <div class="comparison">
      <label class="labelled">
        <span class="small soft">{t('panelCompareEntry')}</span>
        <select class="field" value={entry} onChange={({ currentTarget }) => begin(Number(currentTarget.value))}>
          {cards.map((choice, place) => (
            <option key={keyOf(choice)} value={place}>
              {choice.name}
            </option>
          ))}
        </select>
      </label>
      <div class="two">
        {([0, 1] as const).map((side) => (
          <SourceChoice key={side} side={side} voices={voices} chosen={pair[side]} onChoose={choose} />
        ))}
      </div>
      <Sides card={card} voices={sides} />
    </div>
  );
}

interface SourceChoiceProps {
  side: 0 | 1;
  voices: readonly Voice[];
  chosen: number;
  onChoose(side: 0 | 1, source: number): void;
}

function SourceChoice({ side, voices, chosen, onChoose }: SourceChoiceProps) {
  if (voices.length === 2) return <h3>{sayShort(voices[side]!.source)}</h3>;
  return (
    <select
      class="field"
      aria-label={t(side === 0 ? 'panelCompareOne' : 'panelCompareOther')}
      value={chosen}
      onChange={({ currentTarget }) => onChoose(side, Number(currentTarget.value))}
    >
      {voices.map(({ source }, place) => (
        <option key={source.id} value={place}>
          {sayShort(source)}
        </option>
      ))}
    </select>
  );
}

function Sides({ card, voices }: { card: Card; voices: readonly [Voice, Voice] }) {
  const { questions, others } = compareSources(card, voices);
  const count = others[0].length + others[1].length;
  return (
    <>
      {questions.map(({ id, question, claims }) => (
        <section key={id} aria-label={question}>
          <p class="question">{t('panelDisputedQuestion', question)}</p>
          <Pair claims={claims} voices={voices} />
        </section>
      ))}
      {count > 0 && (
        <Fold
          key={`${keyOf(card)} ${voices.map(({ source }) => source.id)}`}
          name="others"
          label={t('panelOthers', tCount('claims', count))}
          open={questions.length === 0}
          content={() => <Pair claims={others} voices={voices} />}
        />
      )}
    </>
  );
}

function Pair({ claims, voices }: { claims: readonly [Claim[], Claim[]]; voices: readonly [Voice, Voice] }) {
  return (
    <div class="two">
      {voices.map(({ source }, side) => (
        <div key={source.id} class="side" data-source={source.id}>
          <ul aria-label={sayShort(source)}>
            {claims[side]!.map((claim) => (
              <li key={claim.id}>
                <Statement claim={claim} source={source} hideSource />
              </li>
            ))}
          </ul>
          {claims[side]!.length === 0 && <p class="soft small">{t('panelNothingElse')}</p>}
        </div>
      ))}
    </div>
  );
}
