import type messages from '../_locales/en/messages.json';
import browser from './own-browser.ts';

/** A key of `_locales/en/messages.json`; a key that is not there does not compile. */
export type MessageKey = keyof typeof messages;
type CountKey = { [Key in MessageKey]: Key extends `${infer Stem}_other` ? Stem : never }[MessageKey];

/**
 * The message of a key in the reader's language; empty once the extension is gone from under an open page.
 *
 * @param values take the places of `$1`, `$2` … in the message.
 */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  try {
    return browser.i18n.getMessage(key, values.map(String));
  } catch {
    return '';
  }
}

/** The message for a number of things: `<stem>_one` or `<stem>_other`, with the number as `$1`. */
export function tCount(stem: CountKey, count: number): string {
  const one = new Intl.PluralRules(browser.i18n.getUILanguage()).select(count) === 'one';
  return t(`${stem}_${one ? 'one' : 'other'}` as MessageKey, new Intl.NumberFormat().format(count));
}
