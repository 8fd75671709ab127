import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import { idText, partialDate, plainText } from './text-schema.ts';

/** What may be said of an event besides what it is: of which one it is, to what it was done, by whom, where and when. */
export const SLOTS = ['which', 'target', 'who', 'where', 'when'] as const;
export type SlotName = (typeof SLOTS)[number];

const words = v.pipe(
  v.array(plainText(LIMITS.name)),
  v.minLength(1, 'is empty: write a word or leave it out'),
  v.maxLength(LIMITS.formsPerEntry),
);

/** Words that fill a slot, and entries of the pack whose names do. */
const fillers = v.pipe(
  v.array(v.union([plainText(LIMITS.name), v.strictObject({ entry: idText })])),
  v.maxLength(LIMITS.formsPerEntry),
);

/** A date as far as it is known, or the one since which it goes on (`2025-09/..`). */
const dateOrSince = v.pipe(
  v.string(),
  v.check(
    (text) => v.safeParse(partialDate, text.replace(/\/\.\.$/, '')).success,
    'is no date: write YYYY, YYYY-MM or YYYY-MM-DD, with /.. where it goes on',
  ),
);

/** How an incident is told of: by a noun phrase whose noun is one of `what`, with slots that are filled beside it. */
export const EventSchema = v.strictObject({
  /** The nouns that it is called by, singular or plural as it is one or many ("strike", "group chat"). */
  what: words,
  /** Words before the noun that say which one it is ("second", "follow-up"); "another" and "second" are somebody else's if not here. */
  which: v.optional(v.pipe(v.array(plainText(LIMITS.name)), v.maxLength(LIMITS.formsPerEntry)), []),
  /** To what it was done, or what it is about. */
  target: v.optional(fillers, []),
  who: v.optional(fillers, []),
  where: v.optional(fillers, []),
  /** When it was, as far as it is known; another date is another event's. */
  when: v.optional(dateOrSince),
  /** Sets of slots of which one must be filled; any two of all slots where nothing is said. */
  enough: v.optional(v.array(v.pipe(v.array(v.picklist(SLOTS)), v.minLength(1))), []),
  /** Verbs that tell it without its noun, and the nouns beside them of which one is marked ("killed … survivors"). */
  told: v.optional(v.strictObject({ acts: words, nouns: words })),
});
export type IncidentEvent = v.InferOutput<typeof EventSchema>;
