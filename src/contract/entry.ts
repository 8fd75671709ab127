import * as v from 'valibot';
import { EventSchema } from './event.ts';
import { FORM_TYPES, KINDS, STATUSES } from './kind.ts';
import { LIMITS } from './limits.ts';
import { MomentSchema } from './moment.ts';
import { idText, plainText, webLink } from './text-schema.ts';

/** One written form of an entry's name. */
export const FormSchema = v.strictObject({
  text: plainText(LIMITS.name),
  type: v.picklist(FORM_TYPES),
});
export type Form = v.InferOutput<typeof FormSchema>;

/** One statement about an entry, in our own words. */
export const ClaimSchema = v.strictObject({
  id: idText,
  text: plainText(LIMITS.text),
  source: idText,
  /** Paragraph numbers of the source, from 1. */
  locator: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.minLength(1)),
  /** Who said it, as a reader would name them: "Sen. Rand Paul", "sources within JSOC". */
  by: v.optional(plainText(LIMITS.name)),
  status: v.picklist(STATUSES),
  /** When that happened which it tells of. */
  date: v.optional(MomentSchema),
  /** When it was said, by `by` or else by the source. */
  saidOn: v.optional(MomentSchema),
  /** Other entries whose card shows this claim too. */
  about: v.optional(v.array(idText), []),
  /** How central it is to its entry, 0 to 1; a card opens with the most central. */
  weight: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});
export type Claim = v.InferOutput<typeof ClaimSchema>;

/** Claims that contradict each other, in any entries of the pack; always shown together. */
export const DisputeSchema = v.strictObject({
  id: idText,
  /** What is in dispute, as a neutral question. */
  question: plainText(LIMITS.name),
  claims: v.pipe(v.array(idText), v.minLength(2, 'has fewer than two claims: a dispute needs two sides')),
  /** Those of them that take the other side; by turns one side and the other where nothing is said. */
  against: v.optional(v.array(idText)),
});
export type Dispute = v.InferOutput<typeof DisputeSchema>;

/** The ids of the claims on either side of a dispute, in its order. */
export function sidesOf({ claims, against }: Dispute): [string[], string[]] {
  const isAgainst = (id: string, i: number): boolean => (against ? against.includes(id) : i % 2 === 1);
  return [claims.filter((id, i) => !isAgainst(id, i)), claims.filter(isAgainst)];
}

/** How many claims a lead may have. */
export const LEAD = { fewest: 2, most: 4 } as const;

/** One person, organization, place, incident or topic that a reader may ask about. */
export const EntrySchema = v.strictObject({
  id: idText,
  kind: v.picklist(KINDS),
  name: plainText(LIMITS.name),
  /** One neutral, timeless line. */
  description: v.optional(plainText(LIMITS.text)),
  /** Every written form, the name included. */
  forms: v.pipe(v.array(FormSchema), v.minLength(1), v.maxLength(LIMITS.formsPerEntry)),
  /** How well known it is: a non-negative number; 1 where nothing is said. */
  weight: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  /** Words that are likely near it: evidence where its form alone is not enough. */
  context: v.optional(v.array(plainText(LIMITS.name)), []),
  /** Longer wordings that contain a form and are something else ("signal lights"). */
  not: v.optional(v.array(plainText(LIMITS.name)), []),
  /** Incidents: how articles tell of it without its name. */
  event: v.optional(EventSchema),
  related: v.optional(v.array(idText), []),
  /** Pages elsewhere that are about it and nothing else; an entry of another pack with one of them is the same. */
  sameAs: v.optional(v.pipe(v.array(webLink), v.maxLength(LIMITS.sameAsPerEntry))),
  /** Sources that speak of it; an entry is shown while one of them is switched on. */
  sources: v.pipe(v.array(idText), v.minLength(1)),
  claims: v.optional(v.pipe(v.array(ClaimSchema), v.maxLength(LIMITS.claimsPerEntry)), []),
  /** The claims, its own or others about it, that together tell a newcomer what matters; each side of what is disputed among them. */
  lead: v.optional(
    v.pipe(
      v.array(idText),
      v.minLength(LEAD.fewest, 'has fewer than two claims: name two to four, or leave lead out'),
      v.maxLength(LEAD.most, 'has more than four claims: keep those that a newcomer needs'),
    ),
  ),
  disputes: v.optional(v.array(DisputeSchema), []),
});
export type Entry = v.InferOutput<typeof EntrySchema>;
