import type { Entry, Form } from '../contract/entry.ts';
import { FORM_TYPES, KINDS } from '../contract/kind.ts';
import { readContainer } from './container.ts';
import { openEntryFacts } from './entry-facts.ts';
import { type EntryHints, makeHints } from './entry-hints.ts';
import { openEvents } from './events.ts';
import { findId } from './id-index.ts';
import { openLinkIndex } from './link-index.ts';
import { asUint32, openNameIndex } from './name-index.ts';
import type { OpenPack } from './open-pack.ts';
import { INDEXED_TYPES, NOT_FORM, type PackedEntry, type PackMeta } from './packed.ts';
import { openNarrow, openOwners } from './runs.ts';
import { openStringTable } from './string-table.ts';

/** How an image is opened. */
export interface OpenOptions {
  /** A container with further sections, made of the same pack. */
  more?: Uint8Array;
  /** The bytes came signed with the program: they are not searched for damage. */
  intact?: boolean;
}

/**
 * Opens a pack image in place: nothing is decoded but the pack's header and sources.
 * Takes the bytes that `buildImage` made; throws, in words, when they are something else, of another version or damaged.
 */
export function openImage(bytes: Uint8Array, { more, intact }: OpenOptions = {}): OpenPack {
  const sections = new Map([...readContainer(bytes, intact), ...(more ? readContainer(more, intact) : [])]);
  const part = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (!found) throw new Error(`This pack image lacks its part "${name}". Make the image again from its pack.`);
    return found;
  };
  const meta = JSON.parse(new TextDecoder().decode(part('meta'))) as PackMeta;
  const forms = openStringTable('forms', part);
  const records = openStringTable('entries', part);
  const ids = openStringTable('entries.ids', part);
  const formTypes = part('forms.types');
  const facts = openEntryFacts(part('entries.facts'));
  const { formStart } = facts;
  const ownerOf = openOwners(part('forms.owners'), formStart);
  const shared = openStringTable('texts', part);
  const sourceSets = openNarrow(part('entries.source-sets'), records.count);
  const idIndex = asUint32(part('entries.by-id'));
  const toldBy = new Map(meta.toldBy);
  const disputedIn = new Map(meta.disputedIn);
  const sidesIn = new Map(meta.sidesIn);
  const sourceIds = meta.sources.map((source) => source.id);

  const packed = (number: number) => JSON.parse(records.at(number)) as PackedEntry;
  const describe = (text: string | number | undefined): string | undefined =>
    (typeof text === 'number' ? shared.at(text) : text) || undefined;
  const kindOf = (number: number) => KINDS[facts.kind(number)]!;
  const sourcesOf = (number: number) => meta.sourceSets[sourceSets[number]!]!;

  const hints = new Map<number, EntryHints>();
  let usualWeight: number | undefined;
  const meanWeight = (): number => {
    let sum = 0;
    for (let number = 0; number < records.count; number++) sum += facts.weight(number);
    return sum / Math.max(1, records.count);
  };

  const opened: OpenPack = {
    header: meta.header,
    sources: meta.sources,
    entryCount: records.count,
    formCount: forms.count,
    names: openNameIndex(part),
    events: openEvents(part('entries.events')),
    numberOf: (id) => findId({ index: idIndex, id, idOf: ids.at }),
    idOf: ids.at,
    entriesLinked: openLinkIndex(part('entries.same-as')),
    entry(number) {
      const [text, rest = {}] = packed(number);
      const { named = 0, weight, event, ...lists } = rest;
      const all: Form[] = [];
      for (let form = formStart(number); form < formStart(number + 1); form++) {
        const type = formTypes[form]!;
        if (type < NOT_FORM) all.push({ text: forms.at(form), type: FORM_TYPES[type]! });
      }
      const name = all[0]!;
      all.splice(0, 1);
      if (named >= 0) all.splice(named, 0, name);
      const shown = describe(text);
      const known = weight ?? (facts.weight(number) === 1 ? undefined : facts.weight(number));
      const entry: Entry = {
        id: ids.at(number),
        kind: kindOf(number),
        name: name.text,
        forms: all,
        context: lists.context ?? [],
        not: lists.not ?? [],
        related: lists.related ?? [],
        sources: sourcesOf(number).map((source) => sourceIds[source]!),
        claims: lists.claims ?? [],
        disputes: lists.disputes ?? [],
      };
      if (shown !== undefined) entry.description = shown;
      if (known !== undefined) entry.weight = known;
      if (event) entry.event = event;
      if (lists.sameAs) entry.sameAs = lists.sameAs;
      if (lists.lead) entry.lead = lists.lead;
      return entry;
    },
    entrySummary(number) {
      const [text] = packed(number);
      const shown = describe(text);
      const summary = {
        pack: meta.header.id,
        entry: ids.at(number),
        name: forms.at(formStart(number)),
        kind: kindOf(number),
      };
      return shown === undefined ? summary : { ...summary, description: shown };
    },
    hints(number) {
      let made = hints.get(number);
      if (!made) {
        made = makeHints(opened.entry(number), opened.numberOf);
        hints.set(number, made);
      }
      return made;
    },
    kindOf,
    firstWord: facts.firstWord,
    lastWord: facts.lastWord,
    weightOf: facts.weight,
    usualWeight() {
      usualWeight ??= meanWeight();
      return usualWeight;
    },
    formStart,
    formText: (form) => forms.at(form),
    formType: (form) => INDEXED_TYPES[formTypes[form]!]!,
    formEntry: ownerOf,
    formBytes: forms,
    sourceSetOf: (number) => sourceSets[number]!,
    sourceSets: meta.sourceSets,
    sourcesOf,
    toldBy: (number) => toldBy.get(number) ?? [],
    disputedIn: (number) => disputedIn.get(number) ?? [],
    sidesIn: (number) => sidesIn.get(number) ?? [],
    counts: { sources: meta.sourceCounts, kinds: meta.kinds },
    image: bytes,
    section: (name) => sections.get(name),
  };
  return opened;
}
