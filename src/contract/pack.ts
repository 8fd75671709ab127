import * as v from 'valibot';
import type { Entry } from './entry.ts';
import { LIMITS } from './limits.ts';
import type { Source } from './source.ts';
import { idText, partialDate, plainText } from './text-schema.ts';

/** The version of the pack file's own form; a reader upgrades older ones and refuses newer ones. */
export const FORMAT_VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The first line of a pack file. */
export const PackHeaderSchema = v.strictObject({
  format: v.literal('backgrounder-pack'),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  id: idText,
  title: plainText(LIMITS.name),
  version: plainText(100),
  /** BCP 47. */
  language: plainText(35),
  license: plainText(LIMITS.name),
  /** The day up to which the pack's sources speak. */
  asOf: partialDate,
  /** It was made from its sources by program, and nobody has reviewed it. */
  draft: v.optional(v.literal(true)),
  counts: v.strictObject({ sources: count, entries: count, claims: count, forms: count }),
});
export type PackHeader = v.InferOutput<typeof PackHeaderSchema>;

/** A whole pack in memory: what a compiler makes and a pack file holds, in the same order. */
export interface Pack {
  header: PackHeader;
  sources: Source[];
  entries: Entry[];
}
