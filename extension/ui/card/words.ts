import type messages from '../../_locales/en/messages.json';

/**
 * Says a message of `_locales` in the reader's language; `values` take the places of `$1`, `$2` … in it. Handed in, because
 * what is drawn knows no browser.
 */
export type Words = (key: keyof typeof messages, ...values: (string | number)[]) => string;
