import * as v from 'valibot';
import type { Entry } from '../contract/entry.ts';
import type { Kind } from '../contract/kind.ts';
import { LIMITS } from '../contract/limits.ts';
import { type Source, SourceSchema } from '../contract/source.ts';
import { idText } from '../contract/text-schema.ts';
import { formTypeOf } from './form-type.ts';

/** One line of a name list. Lists are made by others, so fields that we do not know are ignored. */
export const LineSchema = v.object({
  id: idText,
  name: v.string(),
  aliases: v.nullish(v.array(v.string()), []),
  type: v.nullish(v.string(), 'other'),
  description: v.nullish(v.string(), ''),
  weight: v.nullish(v.pipe(v.number(), v.finite(), v.minValue(0, 'is below 0: write 0 or more'))),
  source: v.string(),
});
type Line = v.InferOutput<typeof LineSchema>;

const KIND_OF: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['person', 'person'],
  ['per', 'person'],
  ['people', 'person'],
  ['place', 'place'],
  ['location', 'place'],
  ['loc', 'place'],
  ['gpe', 'place'],
  ['organization', 'organization'],
  ['organisation', 'organization'],
  ['org', 'organization'],
  ['brand', 'organization'],
  ['company', 'organization'],
  ['event', 'incident'],
  ['incident', 'incident'],
]);

/** Makes a text one line of plain text of at most `max` UTF-16 code units. */
export type Clean = (text: string, max: number) => string;

/** Makes the entry of a line; aliases that are empty once they are clean, and those beyond the limit, are left out. */
export function entryOfLine(line: Line, { source, clean }: { source: string; clean: Clean }): Entry {
  const { id, aliases, type, weight } = line;
  const kind = KIND_OF.get(type.toLowerCase()) ?? 'topic';
  const name = clean(line.name, LIMITS.name);
  const texts = new Set([name]);
  for (const alias of aliases) {
    const text = clean(alias, LIMITS.name);
    if (text !== '' && texts.size < LIMITS.formsPerEntry) texts.add(text);
  }
  const description = clean(line.description, LIMITS.text);
  return {
    id,
    kind,
    name,
    ...(description && { description }),
    forms: Array.from(texts, (text) => ({ text, type: formTypeOf(text, kind) })),
    ...(typeof weight === 'number' && { weight }),
    context: [],
    not: [],
    related: [],
    sources: [source],
    claims: [],
    disputes: [],
  };
}

/** The source that entries with the same `source` share. */
export const sourceOfText = (text: string): Source =>
  v.parse(SourceSchema, { id: text, title: text, publisher: 'not stated', genre: 'report' });
