import { useEffect, useRef, useState } from 'preact/hooks';
import { t, tCount } from '../platform/words.ts';
import { keyOf, type NamedEntry } from './group-mentions.ts';
import { type NameActs, NameRow } from './name-row.tsx';
import { stepFocus } from './step-focus.ts';

/** How many rows are drawn at once: more than a popup shows, and less than a frame's work. */
const PART = 40;

/** How far below what is seen the next part is drawn. */
const AHEAD = '600px';

/** Names one below the other, more of them as the reader comes near the end; Up and Down go from one to the next. */
export function NameList({ names, acts }: { names: readonly NamedEntry[]; acts: NameActs }) {
  const [drawn, setDrawn] = useState(PART);
  const rest = names.length - drawn;
  return (
    <>
      <ul class="rows" onKeyDown={(event) => stepFocus(event, '.name')}>
        {names.slice(0, drawn).map((entry) => (
          <NameRow key={keyOf(entry)} entry={entry} acts={acts} />
        ))}
      </ul>
      {rest > 0 && <MoreNames key={drawn} rest={rest} onWanted={() => setDrawn(drawn + PART)} />}
    </>
  );
}

/** Asks for more when it is seen or pressed. */
function MoreNames({ rest, onWanted }: { rest: number; onWanted(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const hear = (seen: IntersectionObserverEntry[]) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) onWanted();
    };
    const observer = new IntersectionObserver(hear, { rootMargin: AHEAD });
    if (button.current) observer.observe(button.current);
    return () => observer.disconnect();
  }, []);
  return (
    <button type="button" class="button all-names" ref={button} onClick={onWanted}>
      {t('panelMoreNames', tCount('entries', rest))}
    </button>
  );
}
