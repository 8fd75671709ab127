import * as v from 'valibot';
import { EntrySchema } from '../contract/entry.ts';
import { FORM_TYPES, type FormType } from '../contract/kind.ts';
import { LIMITS } from '../contract/limits.ts';
import { PackHeaderSchema } from '../contract/pack.ts';
import { idText, plainText } from '../contract/text-schema.ts';

const texts = v.optional(v.array(plainText(LIMITS.name)));
const formsByType = Object.fromEntries(FORM_TYPES.map((type) => [type, texts])) as Record<FormType, typeof texts>;

/** `pack.yaml`: what the pack says of itself. */
export const PackSeedSchema = v.omit(PackHeaderSchema, ['format', 'formatVersion', 'counts']);

/** One file of `entries/`: an entry as people write it. */
export const EntrySeedSchema = v.strictObject({
  ...EntrySchema.entries,
  /** Written forms by type. */
  forms: v.optional(v.strictObject(formsByType), {}),
  /** Forms that another entry has too, on purpose; the matcher then weighs the two. */
  shared: v.optional(v.array(plainText(LIMITS.name)), []),
  /** Only where no claim tells it. */
  sources: v.optional(v.array(idText), []),
});
export type EntrySeed = v.InferOutput<typeof EntrySeedSchema>;
