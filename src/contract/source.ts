import * as v from 'valibot';
import { GENRES } from './kind.ts';
import { LIMITS } from './limits.ts';
import { idText, partialDate, plainText, webLink } from './text-schema.ts';

/** One document that the corpus rests on. */
export const SourceSchema = v.strictObject({
  id: idText,
  title: plainText(LIMITS.name),
  /** A name that fits beside a statement: "Report, Dec 2025". */
  short: v.optional(plainText(LIMITS.shortName)),
  /** Who published it, or plain words that say that this is not known. */
  publisher: plainText(LIMITS.name),
  /** `unknown`: `publisher` says in words that it is not known; a citation then leaves it out. */
  publisherBasis: v.optional(v.picklist(['stated', 'unknown'])),
  /** Who wrote it, as far as it says: “Family, Given” for a person, any other name as it stands. */
  authors: v.optional(v.array(plainText(LIMITS.name))),
  genre: v.picklist(GENRES),
  date: v.optional(partialDate),
  /** `stated`: the document says its date. `inferred`: `dateNote` says from what. */
  dateBasis: v.optional(v.picklist(['stated', 'inferred'])),
  dateNote: v.optional(plainText(LIMITS.text)),
  /** What a reader needs to find the text again: its kind, its subject, how it opens, who published it as far as known. */
  description: v.optional(plainText(LIMITS.text)),
  url: v.optional(webLink),
  /** The gist of each paragraph, in our words; paragraph 1 first. Claims point at these numbers. */
  paragraphs: v.optional(v.pipe(v.array(plainText(LIMITS.text)), v.maxLength(LIMITS.paragraphsPerSource)), []),
});
export type Source = v.InferOutput<typeof SourceSchema>;
