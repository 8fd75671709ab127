import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Mention } from '../../src/contract/mention.ts';

/** The same dwell as on a page, before the reader changes it. */
const DWELL_MS = 200;

interface SampleNameProps {
  mention: Mention;
  isMarked: boolean;
  /** Whether its card is the one that is shown. */
  isOpen: boolean;
  onShow(mention: Mention): void;
  children: ComponentChildren;
}

/** A name in the sample's text. No `<button>`: that breaks over no line. */
export function SampleName({ mention, isMarked, isOpen, onShow, children }: SampleNameProps) {
  const dwell = useRef<ReturnType<typeof setTimeout>>(undefined);
  const leave = () => clearTimeout(dwell.current);
  useEffect(() => leave, []);
  const show = () => onShow(mention);
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      class={isMarked ? `mark ${mention.kind}` : 'mark'}
      role="button"
      tabIndex={0}
      aria-pressed={isOpen}
      data-entry={mention.entry}
      onPointerEnter={() => {
        leave();
        dwell.current = setTimeout(show, DWELL_MS);
      }}
      onPointerLeave={leave}
      onFocus={show}
      onClick={show}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        show();
      }}
    >
      {children}
    </span>
  );
}
