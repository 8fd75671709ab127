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

/**
 * The message for a number of things, with the number as `$1`: `<stem>_one`, `<stem>_other`, or another of the categories that the
 * language has (Unicode CLDR, plural rules).
 */
export function tCount(stem: CountKey, count: number): string {
  const number = sayNumber(count);
  const category = new Intl.PluralRules(languageOfWords()).select(count);
  return t(`${stem}_${category}` as MessageKey, number) || t(`${stem}_other`, number);
}

/** The language of the messages, BCP 47; it is not the reader's where we do not speak theirs. */
export const languageOfWords = (): string | undefined => t('language') || undefined;

/** A number as the messages' language writes it. */
export const sayNumber = (value: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(languageOfWords(), options).format(value);

/** A day, or a day with its time, as the messages' language writes it. @param at milliseconds since 1970 */
export const sayTime = (at: number, timeStyle?: 'short'): string =>
  new Intl.DateTimeFormat(languageOfWords(), { dateStyle: 'medium', ...(timeStyle && { timeStyle }) }).format(at);

/** A list in one sentence: “a, b and c”. */
export const sayList = (items: readonly string[]): string => new Intl.ListFormat(languageOfWords()).format(items);
