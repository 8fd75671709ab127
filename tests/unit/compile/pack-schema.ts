import { type ConversionConfig, toJsonSchemaDefs } from '@valibot/to-json-schema';
import { ClaimSchema, DisputeSchema, EntrySchema, FormSchema } from '../../../src/contract/entry.ts';
import { EventSchema } from '../../../src/contract/event.ts';
import { MomentSchema } from '../../../src/contract/moment.ts';
import { PackHeaderSchema } from '../../../src/contract/pack.ts';
import { SourceSchema } from '../../../src/contract/source.ts';

// What has no word in JSON Schema (which characters a text may have, for one) is told in docs/pack-format.md.
const CONFIG: ConversionConfig = { typeMode: 'input', errorMode: 'ignore', target: 'draft-2020-12' };

/** The JSON Schema of one line of a pack file, made from what the code checks with. */
export function makePackSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'One line of a Backgrounder pack',
    description:
      'A pack file is gzip of JSON Lines: one header, then the sources, then the entries. See pack-format.md for what a schema cannot say.',
    anyOf: ['header', 'source', 'entry'].map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: toJsonSchemaDefs(
      {
        header: PackHeaderSchema,
        source: SourceSchema,
        entry: EntrySchema,
        form: FormSchema,
        claim: ClaimSchema,
        dispute: DisputeSchema,
        event: EventSchema,
        moment: MomentSchema,
      },
      CONFIG,
    ),
  };
}
