import type { Entry, Form } from '../contract/entry.ts';
import { FORM_TYPES, type FormType, KINDS } from '../contract/kind.ts';
import type { Pack } from '../contract/pack.ts';
import { normalize } from '../text/normalize.ts';
import { type Section, writeContainer } from './container.ts';
import { DERIVED_TYPES, deriveForms } from './derive/derive-forms.ts';
import { buildEntryFacts } from './entry-facts.ts';
import { buildEvents } from './events.ts';
import { buildIdIndex } from './id-index.ts';
import { countPack, linkEntries } from './links.ts';
import { buildNameIndex } from './name-index.ts';
import { FIRST_DERIVED, NOT_FORM, type PackedEntry, type PackMeta } from './packed.ts';
import { buildOwners, narrow } from './runs.ts';
import { buildStringTable } from './string-table.ts';

/** In a list this large that says of nobody how well known they are, one word, or words without a capital, prove nothing. */
const LARGE_LIST = 20_000;

/** How a name counts that is none of its entry's forms as it is written: like the form that has its words. */
const typeOfName = ({ name, forms }: Entry): FormType => {
  const folded = normalize(name);
  return forms.find((form) => normalize(form.text) === folded)?.type ?? 'full';
};

/** The forms of an entry as they are numbered: its name first, then the others, then its `not` wordings. */
const formsOf = (entry: Entry): Form[] => {
  const named = entry.forms.findIndex((form) => form.text === entry.name);
  const name: Form = entry.forms[named] ?? { text: entry.name, type: typeOfName(entry) };
  return [name, ...entry.forms.filter((_, i) => i !== named)];
};

/** Texts that several entries have are kept once, by number. */
const shareTexts = (entries: readonly Entry[]): Map<string, number> => {
  const seen = new Set<string>();
  const shared = new Map<string, number>();
  for (const { description } of entries) {
    if (!description) continue;
    if (seen.has(description)) {
      if (!shared.has(description)) shared.set(description, shared.size);
    } else seen.add(description);
  }
  return shared;
};

const packEntry = (entry: Entry, shared: Map<string, number>): PackedEntry => {
  const { description = '', context, not, event, related, claims, lead, disputes, weight } = entry;
  const rest: Record<string, unknown> = {};
  for (const [key, list] of Object.entries({ context, not, related, claims, lead, disputes })) {
    if (list && list.length > 0) rest[key] = list;
  }
  if (event) rest['event'] = event;
  const named = entry.forms.findIndex((form) => form.text === entry.name);
  if (named !== 0) rest['named'] = named;
  if (weight !== undefined && Math.fround(weight) !== weight) rest['weight'] = weight;
  else if (weight === 1) rest['weight'] = 1;
  const text = shared.get(description) ?? description;
  return Object.keys(rest).length > 0 ? [text, rest] : text === '' ? [] : [text];
};

/**
 * Makes the binary form of a pack: its name index and its entries, laid out so that opening it decodes next to nothing.
 * Takes a checked pack, and sections that other rooms derive from it; gives the bytes that `openImage` takes, the same
 * bytes for the same pack.
 */
export function buildImage(pack: Pack, extra: readonly Section[] = []): Uint8Array {
  const { header, sources, entries } = pack;
  const shared = shareTexts(entries);
  const sourceNumbers = new Map(sources.map((source, number) => [source.id, number]));
  const sourceSets = new Map<string, number>();
  const derived = deriveForms(entries);
  const texts: string[] = [];
  const types: number[] = [];
  const formEntries: number[] = [];
  const formCounts: number[] = [];
  const sets: number[] = [];
  entries.forEach((entry, number) => {
    const before = texts.length;
    const addForm = (text: string, type: number) => {
      texts.push(text);
      types.push(type);
      formEntries.push(number);
    };
    for (const form of formsOf(entry)) addForm(form.text, FORM_TYPES.indexOf(form.type));
    for (const text of entry.not ?? []) addForm(text, NOT_FORM);
    for (const form of derived.get(number) ?? []) addForm(form.text, FIRST_DERIVED + DERIVED_TYPES.indexOf(form.type));
    formCounts.push(texts.length - before);
    const set = entry.sources.flatMap((id) => sourceNumbers.get(id) ?? []).join();
    if (!sourceSets.has(set)) sourceSets.set(set, sourceSets.size);
    sets.push(sourceSets.get(set)!);
  });

  const meta: PackMeta = {
    header,
    sources,
    sourceSets: [...sourceSets.keys()].map((set) => (set === '' ? [] : set.split(',').map(Number))),
    ...linkEntries(entries),
    ...countPack(pack),
  };
  const isLarge = entries.length > LARGE_LIST && header.counts.claims === 0;
  const isTrusted = (entry: Entry): boolean => !isLarge || (entry.weight ?? 1) > 1;
  const [phrase, title] = [FORM_TYPES.indexOf('phrase'), FORM_TYPES.indexOf('title')];
  return writeContainer([
    { name: 'meta', bytes: new TextEncoder().encode(JSON.stringify(meta)) },
    ...buildStringTable('texts', [...shared.keys()]),
    ...buildStringTable('forms', texts),
    { name: 'forms.types', bytes: Uint8Array.from(types) },
    ...buildStringTable(
      'entries',
      entries.map((entry) => JSON.stringify(packEntry(entry, shared))),
    ),
    ...buildStringTable(
      'entries.ids',
      entries.map((entry) => entry.id),
    ),
    buildIdIndex(entries.map((entry) => entry.id)),
    buildOwners('forms.owners', formCounts),
    buildEvents(entries),
    buildEntryFacts(
      entries.map(({ name, kind, weight = 1 }, number) => ({
        name,
        kind: KINDS.indexOf(kind),
        weight,
        forms: formCounts[number]!,
      })),
    ),
    { name: 'entries.source-sets', bytes: narrow(sets) },
    ...buildNameIndex(
      texts.map((text, i) => ({
        text,
        small: types[i] === phrase || types[i] === title || types[i] === NOT_FORM,
        type: types[i]!,
        weight: Math.fround(entries[formEntries[i]!]!.weight ?? 1),
        trusted: isTrusted(entries[formEntries[i]!]!),
      })),
    ),
    ...extra,
  ]);
}
