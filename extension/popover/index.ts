/** The card's frame in the page: host, shadow root, top layer, place, colours. It knows no mention and no message. */

export type { CardPage } from '../ui/card/page.ts';
export type { CardViewProps } from '../ui/card/props.ts';
export type { Popover } from './create-popover.ts';
export { createPopover } from './create-popover.ts';
export type { Anchor } from './stand-card.ts';
export { wayOut } from './way-out.ts';
