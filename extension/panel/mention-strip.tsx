import { useState } from 'preact/hooks';
import { t, tCount } from '../platform/words.ts';
import { drawTicks, nearestPlace } from './place-mentions.ts';

interface MentionStripProps {
  /** Whose mentions these are. */
  name: string;
  /** Where each stands in the article, 0 to 1, in text order; at least one. */
  places: readonly number[];
  /** Shows a mention in the page; takes its place in `places`. */
  onShow(index: number): void;
}

const BOX = { width: 96, height: 12 };

/**
 * Where in the article something is mentioned: a tick a mention. A click goes to the nearest; with the keyboard, arrows choose
 * and Enter goes there.
 */
export function MentionStrip({ name, places, onShow }: MentionStripProps) {
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, places.length - 1);
  const last = places.length - 1;
  const go = (index: number) => {
    setChosen(index);
    onShow(index);
  };
  const hear = (event: KeyboardEvent) => {
    const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: last }[
      event.key
    ];
    if (next !== undefined) setChosen(Math.max(0, Math.min(next, last)));
    else if (event.key === 'Enter' || event.key === ' ') go(at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const click = (event: MouseEvent) => {
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    // Assistive technology clicks without a place: what is chosen is meant.
    const hasPlace = event.detail > 0 && width > 0;
    go(hasPlace ? nearestPlace(places, (event.clientX - left) / width) : at);
  };
  return (
    <span
      class="strip"
      role="slider"
      tabIndex={0}
      aria-label={t('panelStrip', name)}
      aria-valuemin={1}
      aria-valuemax={places.length}
      aria-valuenow={at + 1}
      aria-valuetext={t('panelStripPlace', at + 1, places.length, Math.round(places[at]! * 100))}
      title={t('panelStripHelp', tCount('mentions', places.length))}
      onKeyDown={hear}
      onClick={click}
    >
      <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} preserveAspectRatio="none" aria-hidden="true">
        <path class="strip-line" d={`M0 ${BOX.height / 2}H${BOX.width}`} />
        <path class="strip-ticks" d={drawTicks(places, BOX)} />
        <path class="strip-chosen" d={drawTicks([places[at]!], BOX)} />
      </svg>
    </span>
  );
}
