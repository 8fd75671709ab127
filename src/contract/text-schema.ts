import * as v from 'valibot';
import { disturbs, withoutHidden } from './hidden-text.ts';
import { LIMITS } from './limits.ts';

const shortText = (max: number) =>
  v.pipe(
    v.string(),
    v.minLength(1, 'is empty: write something or leave the field out'),
    v.maxLength(max, `is longer than ${max} characters: shorten it`),
  );

const visible = v.check(
  (text: string) => withoutHidden(text) === text,
  'has a control, invisible or bidirectional character: remove it',
);

/** A non-empty line of plain text, at most `max` UTF-16 code units, without what cannot be seen (`withoutHidden`). */
export const plainText = (max: number) =>
  v.pipe(
    shortText(max),
    visible,
    v.check((text) => text.trim() === text, 'begins or ends with a space: remove it'),
  );

/**
 * Any string that can name something in a pack. Readers never see ids, so that they may be what other databases have, but
 * those who make packs do: nothing in one may disturb a line of messages. Object prototypes' names are harmless because ids only key Maps.
 */
export const idText = v.pipe(
  shortText(LIMITS.id),
  v.check((text) => !disturbs(text), 'has a control or bidirectional character, or half a surrogate pair: remove it'),
);

/** A year, a month or a day, as far as it is known: `2025`, `2025-09`, `2025-09-02`. */
export const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'is no date: write YYYY, YYYY-MM or YYYY-MM-DD'),
);

/** A link that a card may offer. */
export const webLink = v.pipe(
  v.string(),
  v.maxLength(LIMITS.link),
  v.regex(/^https?:\/\/[^\s"'<>\\]+$/i, 'is no http(s) link: write https://…'),
  visible,
);
