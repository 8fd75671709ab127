import { ClaimSchema, DisputeSchema, EntrySchema, FormSchema } from '../contract/entry.ts';
import { EventSchema } from '../contract/event.ts';
import { type Pack, PackHeaderSchema } from '../contract/pack.ts';
import { SourceSchema } from '../contract/source.ts';

/**
 * Writes a pack as the lines of its file: header, sources, entries. The same pack gives the same lines, byte for byte:
 * keys stand in the contract's order, and what is absent or an empty list is left out.
 * @returns JSON texts without line ends
 */
export function* serializePack(pack: Pack): Generator<string> {
  const counts = ordered(pack.header.counts, COUNT_KEYS);
  yield JSON.stringify(ordered({ ...pack.header, counts }, HEADER_KEYS));
  for (const source of pack.sources) yield JSON.stringify(ordered(source, SOURCE_KEYS));
  for (const entry of pack.entries) {
    const forms = entry.forms.map((form) => ordered(form, FORM_KEYS));
    const claims = entry.claims.map((claim) => ordered(claim, CLAIM_KEYS));
    const disputes = entry.disputes.map((dispute) => ordered(dispute, DISPUTE_KEYS));
    const event = entry.event && ordered(entry.event, EVENT_KEYS);
    yield JSON.stringify(ordered({ ...entry, forms, event, claims, disputes }, ENTRY_KEYS));
  }
}

const HEADER_KEYS = Object.keys(PackHeaderSchema.entries);
const COUNT_KEYS = Object.keys(PackHeaderSchema.entries.counts.entries);
const SOURCE_KEYS = Object.keys(SourceSchema.entries);
const ENTRY_KEYS = Object.keys(EntrySchema.entries);
const EVENT_KEYS = Object.keys(EventSchema.entries);
const FORM_KEYS = Object.keys(FormSchema.entries);
const CLAIM_KEYS = Object.keys(ClaimSchema.entries);
const DISPUTE_KEYS = Object.keys(DisputeSchema.entries);

function ordered(value: object, keys: string[]): Record<string, unknown> {
  const fields = new Map<string, unknown>(Object.entries(value));
  const result: Record<string, unknown> = {};
  for (const key of keys) {
    const field = fields.get(key);
    if (field === undefined || (Array.isArray(field) && field.length === 0)) continue;
    result[key] = field;
  }
  return result;
}
