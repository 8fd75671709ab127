/** The card's frame in the page: host, shadow root, top layer, place, colours. It knows no mention and no message. */
export { copyText } from './copy-text.ts';
export type { Anchor, Popover } from './create-popover.tsx';
export { createPopover } from './create-popover.tsx';
