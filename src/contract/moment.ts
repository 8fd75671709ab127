import * as v from 'valibot';
import { partialDate } from './text-schema.ts';

/**
 * When something happened or was said, and how that is known. A text is a date that the source states. `inferred`: a date
 * that follows from it. `after`: not before that date (the date itself counts). `by`: not later than it.
 */
export const MomentSchema = v.union(
  [
    partialDate,
    v.strictObject({ inferred: partialDate }),
    v.strictObject({ after: partialDate, by: v.optional(partialDate) }),
    v.strictObject({ by: partialDate }),
  ],
  'is no date: write YYYY, YYYY-MM or YYYY-MM-DD in quotes, or {inferred: …}, {after: …}, {by: …}, {after: …, by: …}',
);
export type Moment = v.InferOutput<typeof MomentSchema>;
