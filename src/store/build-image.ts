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
  const forms = writeFormTable();
  const records = writeRecords();
  const ids = writeStringTable('entries.ids');
  const idHashes = createNumbers(Int32Array);
  const facts = writeEntryFacts();
  const weights = createNumbers(Float32Array);
  const sets = gatherSourceSets(sources);
  const links = gatherLinks();
  const counts = countSources(sources);
  const sameAs = writeLinkIndex();
  const events: { entry: number; event: IncidentEvent }[] = [];
  return {
    add(entry) {
      const { id, name, kind, weight = 1, event } = entry;
      const number = ids.count;
      ids.write(id);
      idHashes.push(hashWord(id));
      forms.add(entry);
      records.add(entry);
      facts.add({ name, kind: KINDS.indexOf(kind), weight });
      weights.push(weight);
      sets.add(entry);
      links.add(entry, number);
      sameAs.add(entry.sameAs ?? [], number);
      counts.add(entry);
      if (event) events.push({ entry: number, event });
    },
    finish(extra = []) {
      const idSections = ids.finish();
      const byId = buildIdIndex(idHashes.values());
      const { at: idOf } = openStringTable(
        'entries.ids',
        (part) => idSections.find(({ name }) => name === part)!.bytes,
      );
      const numberOf = (id: string): number => findId({ index: asUint32(byId.bytes), id, idOf });
      const meta: PackMeta = {
        header,
        sources: [...sources],
        sourceSets: sets.all(),
        ...links.finish(numberOf),
        ...counts.finish(),
      };
      const table = forms.finish();
      return writeContainer([
        { name: 'meta', bytes: new TextEncoder().encode(JSON.stringify(meta)) },
        ...table.sections,
        { name: 'forms.types', bytes: table.types },
        ...records.finish(),
        ...idSections,
        byId,
        buildOwners('forms.owners', table.counts),
        buildEvents(events, numberOf),
        sameAs.finish(),
        facts.finish(table.counts),
        sets.finish(),
        ...indexNames(header, table, weights.values()),
        ...extra,
      ]);
    },
  };
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
