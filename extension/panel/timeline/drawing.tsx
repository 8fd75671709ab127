import { t } from '../../platform/words.ts';
import { sayShort } from '../say.ts';
import type { Bar, Lane } from './lay-out.ts';
import { labelSegment } from './say-span.ts';
import type { Segment, Span } from './spans.ts';

interface DrawingProps {
  lanes: readonly Lane[];
  window: Span;
  /** The parts of the axis, each with what it opens in words. */
  segments: readonly (Segment & { label: string })[];
  onZoom(span: Span): void;
}

/** How high a row of bars is, in the size of their type: it grows where text is enlarged. */
const ROW = 1.6;

/** A lane a source, events as filled bars and sayings as open ones, over an axis whose parts can be opened. */
export function Drawing({ lanes, window, segments, onZoom }: DrawingProps) {
  const percent = (day: number) => ((day - window.from) * 100) / (window.to - window.from);
  return (
    <div class="drawing">
      <p class="legend small" aria-hidden="true">
        <span class="bar event" /> {t('panelEvent')} <span class="bar saying" /> {t('panelSaying')}
      </p>
      <div class="lanes" aria-hidden="true">
        {segments.slice(1).map(({ from }) => (
          <span key={from} class="grid-line" style={{ insetInlineStart: `${percent(from)}%` }} />
        ))}
        {lanes.map(({ key, source, bars, rows }) => (
          <div key={key} class="lane">
            <p class="small soft">{source && sayShort(source)}</p>
            <div class="lane-bars" style={{ blockSize: `${rows * ROW}em` }}>
              {bars.map((bar) => (
                <DrawnBar key={bar.key} bar={bar} />
              ))}
            </div>
          </div>
        ))}
      </div>
      <div class="axis">
        {segments.map((segment) => (
          <button
            key={segment.from}
            type="button"
            class="segment"
            style={{ inlineSize: `${percent(segment.to) - percent(segment.from)}%` }}
            // A day has no parts; neither has the only part there is.
            disabled={segments.length === 1 || segment.unit === 'day'}
            aria-label={segment.label}
            title={segment.label}
            onClick={() => onZoom({ from: segment.from, to: segment.to })}
          >
            {labelSegment(segment)}
          </button>
        ))}
      </div>
    </div>
  );
}

function DrawnBar({ bar: { type, count, left, width, row, openLeft, openRight } }: { bar: Bar }) {
  const open = `${openLeft ? ' open-left' : ''}${openRight ? ' open-right' : ''}`;
  return (
    <span
      class={`bar ${type}${open}`}
      style={{ insetInlineStart: `${left}%`, inlineSize: `${width}%`, insetBlockStart: `${row * ROW}em` }}
    >
      {count > 1 && count}
    </span>
  );
}
