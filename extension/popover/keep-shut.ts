import type { Host } from './make-host.ts';

/**
 * Keeps a card inert while neither the reader's pointer nor the focus is in it: inert text can be read by people, and neither
 * found nor selected by the page, which could come into our closed root that way (docs/decisions/0508).
 * @returns ends it
 */
export function keepShut({ element, frame }: Host): () => void {
  const view = element.ownerDocument.defaultView ?? window;
  const end = new AbortController();
  const heard = { capture: true, passive: true, signal: end.signal } as const;
  let inside = false;

  const settle = () => {
    frame.inert = !inside && !frame.matches(':focus-within');
  };
  const enter = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    inside = true;
    settle();
  };
  const leave = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    inside = false;
    settle();
  };
  // The focus may go in by the key that is down now; afterwards it is there or not.
  const onKey = ({ isTrusted, key }: KeyboardEvent) => {
    if (!isTrusted || key !== 'Tab') return;
    frame.inert = false;
    view.setTimeout(settle);
  };
  for (const type of ['pointerover', 'pointermove', 'pointerdown']) element.addEventListener(type, enter, heard);
  element.addEventListener('pointerleave', leave, heard);
  frame.addEventListener('focusout', () => view.setTimeout(settle), heard);
  view.addEventListener('keydown', onKey, heard);
  settle();
  return () => end.abort();
}
