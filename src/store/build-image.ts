import type { Entry } from '../contract/entry.ts';
import type { IncidentEvent } from '../contract/event.ts';
import { FORM_TYPES, KINDS } from '../contract/kind.ts';
import type { Pack, PackHeader } from '../contract/pack.ts';
import type { Source } from '../contract/source.ts';
import { hashWord } from '../text/tokens.ts';
import { buildNameIndex } from './build-name-index.ts';
import { type Section, writeContainer } from './container.ts';
import { writeEntryFacts } from './entry-facts.ts';
import { buildEvents } from './events.ts';
import { type FormTable, writeFormTable } from './form-table.ts';
import { createNumbers } from './growing.ts';
import { buildIdIndex, findId } from './id-index.ts';
import { writeLinkIndex } from './link-index.ts';
import { countSources, gatherLinks } from './links.ts';
import { asUint32 } from './name-index.ts';
import { NOT_FORM, type PackMeta } from './packed.ts';
import { writeRecords } from './records.ts';
import { buildOwners, narrow } from './runs.ts';
import { openStringTable, writeStringTable } from './string-table.ts';

/** In a list this large that says of nobody how well known they are, one word, or words without a capital, prove nothing. */
const LARGE_LIST = 20_000;

/** Takes the entries of a pack one after the other and keeps little of them, so that a pack may be larger than memory. */
export interface ImageBuilder {
  add(entry: Entry): void;
  /** Makes the image, with the sections that other rooms put in; no entry can be added then. */
  finish(extra?: readonly Section[]): Uint8Array;
}

/**
 * Begins the binary form of a pack: its name index and its entries, laid out so that opening it decodes next to nothing.
 * Takes checked records; gives the bytes that `openImage` takes, the same for the same pack.
 */
export function createImageBuilder(header: PackHeader, sources: readonly Source[]): ImageBuilder {
  const parts = beginParts(sources);
  return {
    add: (entry) => addTo(parts, entry),
    finish: (extra = []) => writeContainer([...finishParts(parts, { header, sources }), ...extra]),
  };
}

type Parts = ReturnType<typeof beginParts>;

const beginParts = (sources: readonly Source[]) => ({
  forms: writeFormTable(),
  records: writeRecords(),
  ids: writeStringTable('entries.ids'),
  idHashes: createNumbers(Int32Array),
  facts: writeEntryFacts(),
  weights: createNumbers(Float32Array),
  sets: gatherSourceSets(sources),
  links: gatherLinks(),
  counts: countSources(sources),
  sameAs: writeLinkIndex(),
  events: [] as { entry: number; event: IncidentEvent }[],
});

function addTo(parts: Parts, entry: Entry): void {
  const { id, name, kind, weight = 1, event, sameAs = [] } = entry;
  const number = parts.ids.count;
  parts.ids.write(id);
  parts.idHashes.push(hashWord(id));
  parts.forms.add(entry);
  parts.records.add(entry);
  parts.facts.add({ name, kind: KINDS.indexOf(kind), weight });
  parts.weights.push(weight);
  parts.sets.add(entry);
  parts.links.add(entry, number);
  parts.counts.add(entry);
  parts.sameAs.add(sameAs, number);
  if (event) parts.events.push({ entry: number, event });
}

function finishParts(
  parts: Parts,
  { header, sources }: { header: PackHeader; sources: readonly Source[] },
): readonly Section[] {
  const ids = parts.ids.finish();
  const byId = buildIdIndex(parts.idHashes.values());
  const { at: idOf } = openStringTable('entries.ids', (part) => ids.find(({ name }) => name === part)!.bytes);
  const numberOf = (id: string): number => findId({ index: asUint32(byId.bytes), id, idOf });
  const links = parts.links.finish(numberOf);
  const meta: PackMeta = {
    header,
    sources: [...sources],
    sourceSets: parts.sets.all(),
    ...links,
    ...parts.counts.finish(),
  };
  const forms = parts.forms.finish();
  return [
    { name: 'meta', bytes: new TextEncoder().encode(JSON.stringify(meta)) },
    ...forms.sections,
    { name: 'forms.types', bytes: forms.types },
    ...parts.records.finish(),
    ...ids,
    byId,
    buildOwners('forms.owners', forms.counts),
    buildEvents(parts.events, numberOf),
    parts.sameAs.finish(),
    parts.facts.finish(forms.counts),
    parts.sets.finish(),
    ...indexNames(header, forms, parts.weights.values()),
  ];
}

/** Makes the image of a pack that is in memory. */
export function buildImage({ header, sources, entries }: Pack, extra: readonly Section[] = []): Uint8Array {
  const builder = createImageBuilder(header, sources);
  for (const entry of entries) builder.add(entry);
  return builder.finish(extra);
}

/** Entries with the same sources share a set of them. */
function gatherSourceSets(sources: readonly Source[]) {
  const sourceNumbers = new Map(sources.map((source, number) => [source.id, number]));
  const numbersOfSets = new Map<string, number>();
  const sets = createNumbers(Uint32Array);
  return {
    add(entry: Entry): void {
      const set = entry.sources.flatMap((id) => sourceNumbers.get(id) ?? []).join();
      if (!numbersOfSets.has(set)) numbersOfSets.set(set, numbersOfSets.size);
      sets.push(numbersOfSets.get(set)!);
    },
    all: () => [...numbersOfSets.keys()].map((set) => (set === '' ? [] : set.split(',').map(Number))),
    finish: (): Section => ({ name: 'entries.source-sets', bytes: narrow(sets.values()) }),
  };
}

function indexNames(header: PackHeader, { texts, types, counts }: FormTable, weights: Float32Array): Section[] {
  const isLarge = counts.length > LARGE_LIST && header.counts.claims === 0;
  const owners = new Uint32Array(types.length);
  let form = 0;
  counts.forEach((count, number) => {
    owners.fill(number, form, form + count);
    form += count;
  });
  const [phrase, title] = [FORM_TYPES.indexOf('phrase'), FORM_TYPES.indexOf('title')];
  const weightOf = (at: number): number => weights[owners[at]!]!;
  return buildNameIndex({
    count: types.length,
    text: texts.at,
    type: (at) => types[at]!,
    small: (at) => types[at] === phrase || types[at] === title || types[at] === NOT_FORM,
    weight: weightOf,
    trusted: (at) => !isLarge || weightOf(at) > 1,
  });
}
