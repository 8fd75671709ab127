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
  // Pressing a button of the card must not take the focus from where the reader is typing.
  root.addEventListener('mousedown', (event) => {
    const button = event.target instanceof Element && event.target.closest('button, [tabindex="0"]');
    const elsewhere = document.activeElement !== document.body && document.activeElement !== element;
    if (button || elsewhere) event.preventDefault();
  });
  return { element, root, frame, placement };
}
