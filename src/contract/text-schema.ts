import * as v from 'valibot';
import { LIMITS } from './limits.ts';

/**
 * Controls, half surrogate pairs, and the characters that reorder or hide text: a pack may not use them to disguise what
 * it says.
 */
export const UNSAFE = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/u;

const shortText = (max: number) =>
  v.pipe(
    v.string(),
    v.minLength(1, 'is empty: write something or leave the field out'),
    v.maxLength(max, `is longer than ${max} characters: shorten it`),
  );

/** A non-empty line of plain text, at most `max` UTF-16 code units, without control or bidirectional characters. */
export const plainText = (max: number) =>
  v.pipe(
    shortText(max),
    v.check((text) => !UNSAFE.test(text), 'has a control, zero-width or bidirectional character: remove it'),
    v.check((text) => text.trim() === text, 'begins or ends with a space: remove it'),
  );

const UNSAFE_IN_ID = /[\p{Cc}\p{Cs}]/u;

/**
 * Any string that can name something in a pack. Ids are never shown, so that they may be what other databases have;
 * object prototypes' names are harmless because ids only key Maps.
 */
export const idText = v.pipe(
  shortText(LIMITS.id),
  v.check((text) => !UNSAFE_IN_ID.test(text), 'has a control character or half a surrogate pair: remove it'),
);

/** A year, a month or a day, as far as it is known: `2025`, `2025-09`, `2025-09-02`. */
export const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'is no date: write YYYY, YYYY-MM or YYYY-MM-DD'),
);

/** A link that a card may offer. */
export const webLink = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.regex(/^https?:\/\/[^\s"'<>\\]+$/i, 'is no http(s) link: write https://…'),
);
