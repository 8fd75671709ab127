import { useMemo, useState } from 'preact/hooks';
import { t, tCount } from '../../platform/words.ts';
import type { DatedItem } from './dated-items.ts';
import { Drawing } from './drawing.tsx';
import { ItemList } from './item-list.tsx';
import { layOut, type PlacedItem } from './lay-out.ts';
import { saySpan } from './say-span.ts';
import { extentOf, openingSpan, overlap, type Span, segmentsOf, spanOf, wholeParts } from './spans.ts';

/**
 * When what the article touches happened and was said: drawn, with a list below. A part of the axis opens closer, down to days;
 * the way back is above it.
 */
export function Timeline({ items }: { items: readonly DatedItem[] }) {
  const all = useMemo(() => wholeParts(extentOf(items.map(({ bounds }) => bounds)) ?? { from: 0, to: 1 }), [items]);
  const placed = useMemo(() => items.map((item) => ({ ...item, span: spanOf(item.bounds, all) })), [items]);
  const [path, setPath] = useState<Span[]>(() => openingPath(placed, all));
  const window = path.at(-1) ?? all;
  const shown = placed.filter(({ span }) => overlap(span, window));
  return (
    <div class="timeline">
      <nav class="crumbs" aria-label={t('panelTimeShown')}>
        {[all, ...path].map((span, depth) => (
          <button
            key={`${span.from} ${span.to}`}
            type="button"
            class="crumb"
            aria-current={depth === path.length ? 'true' : undefined}
            onClick={() => setPath(path.slice(0, depth))}
          >
            {depth === 0 ? t('panelAllDates') : say(span)}
          </button>
        ))}
      </nav>
      <Drawing
        lanes={layOut(shown, window)}
        window={window}
        segments={segmentsOf(window).map((segment) => ({
          ...segment,
          label: t('panelZoom', say(segment), tCount('claims', count(shown, segment))),
        }))}
        onZoom={(span) => setPath([...path, span])}
      />
      <p class="unseen" role="status">
        {t('panelTimeStatus', say(window), tCount('claims', shown.length))}
      </p>
      <ItemList
        key={`${window.from} ${window.to}`}
        exact={shown.filter(({ span }) => !isRough(span))}
        rough={shown.filter(({ span }) => isRough(span))}
      />
    </div>
  );
}

function openingPath(items: readonly PlacedItem[], all: Span): Span[] {
  const opening = openingSpan(
    all,
    items.map(({ span }) => span),
  );
  return opening === all ? [] : [{ from: opening.from, to: opening.to }];
}

/** In a list by date, what may have been any day of some months would stand before or after what it belongs to. */
const isRough = ({ from, to }: Span): boolean => to - from > 31;

const count = (items: readonly PlacedItem[], segment: Span): number =>
  items.filter(({ span }) => overlap(span, segment)).length;

function say(span: Span): string {
  const [first, last] = saySpan(span);
  return last ? t('panelFromTo', first, last) : first;
}
