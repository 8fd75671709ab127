import type { Host } from './make-host.ts';

/**
 * Keeps a card inert while neither the reader's pointer nor the focus is in it: inert text can be read by people, and neither
 * found nor selected by the page, which could come into our closed root that way (docs/decisions/0508).
 */
export function keepShut({ element, frame }: Host): void {
  frame.inert = true;
  const enter = (event: Event) => {
    if (event.isTrusted) frame.inert = false;
  };
  const leave = (event: Event) => {
    if (event.isTrusted && !frame.matches(':focus-within')) frame.inert = true;
  };
  for (const type of ['pointerover', 'pointermove', 'pointerdown']) element.addEventListener(type, enter);
  element.addEventListener('pointerleave', leave);
}
