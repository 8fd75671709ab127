import { CARD_STYLES, toSheet } from '../ui/card/styles.ts';
import { keepEvents } from './keep-events.ts';
import popoverStyle from './popover.css?inline';

/** One host with its closed root, whole and outside the page. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Takes the card. */
  frame: HTMLElement;
  /** Where the host stands. */
  placement: CSSStyleSheet;
}

/**
 * Makes a host from nothing: what a page did to the one before is gone with it.
 * No custom element: a page could define it, and reach the closed root through `attachInternals()`.
 */
export function makeHost(document: Document): Host {
  const element = document.createElement('div');
  if (__TEST__) element.dataset['backgrounder'] = '';
  element.popover = 'manual';
  const root = element.attachShadow({ mode: __TEST__ ? 'open' : 'closed' });
  const placement = new CSSStyleSheet();
  root.adoptedStyleSheets = [...[...CARD_STYLES, popoverStyle].map(toSheet), placement];
  const frame = document.createElement('div');
  frame.className = 'backgrounder-theme frame';
  root.append(frame);
  keepEvents(element);
  // Pressing a button of the card must not take the focus from where the reader is typing. Nothing of the card can be dragged: the page
  // hears of a drag first, with all that is dragged.
  root.addEventListener('mousedown', (event) => {
    const { target, button, shiftKey } = event as MouseEvent;
    const control = target instanceof Element && target.closest('a, button, [tabindex="0"]');
    const elsewhere = document.activeElement !== document.body && document.activeElement !== element;
    if (control || elsewhere) event.preventDefault();
    else if (button === 0 && !shiftKey) document.getSelection()?.removeAllRanges();
  });
  return { element, root, frame, placement };
}
