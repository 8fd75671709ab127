import type { IncidentEvent, SlotName } from '../contract/event.ts';
import { createTokens, tokenize } from '../text/tokens.ts';
import type { Section } from './container.ts';

/** What a word may be to an event: its noun, a filler of a slot, a verb that tells it or a noun beside such a verb. */
export type Role = 'what' | 'act' | 'noun' | Exclude<SlotName, 'when'>;

/** An incident's event as the matcher reads it. Words are rows of hashes, entries are numbers. */
export interface PackedEvent {
  entry: number;
  words: Record<Role, number[][]>;
  entries: Record<'target' | 'who' | 'where', number[]>;
  when: string | null;
  enough: SlotName[][];
}

/** A row of words that has a role in an event. */
export interface EventWords {
  event: number;
  role: Role;
  words: readonly number[];
}

/** The events of a pack, with where to begin: by the first word of each row. */
export interface EventIndex {
  events: readonly PackedEvent[];
  /** The number of an entry's event. */
  eventOf: ReadonlyMap<number, number>;
  starts: ReadonlyMap<number, readonly EventWords[]>;
  /** By the top 15 bits of a word's hash, a bit: some row begins with it. */
  filter: Uint32Array;
  /** The same for nouns alone: without one, a text tells of no event. */
  nounFilter: Uint32Array;
}

const FILTER_BITS = 15;
const ANY_TWO: SlotName[][] = (['which', 'target', 'who', 'where', 'when'] as const).flatMap((a, i, all) =>
  all.slice(i + 1).map((b): SlotName[] => [a, b]),
);

const hashesOf = (text: string): number[] => {
  const tokens = tokenize(text, createTokens(16));
  return Array.from(tokens.hash.subarray(0, tokens.count));
};
const rows = (texts: readonly string[] = []): number[][] => texts.map(hashesOf).filter((words) => words.length > 0);
const isText = (filler: IncidentEvent['who'][number]): filler is string => typeof filler === 'string';

/**
 * Makes the section of a pack's events.
 * @param events with the numbers of their entries
 * @param numberOf the number of an entry by its id, -1 where there is none
 */
export function buildEvents(
  events: readonly { entry: number; event: IncidentEvent }[],
  numberOf: (id: string) => number,
): Section {
  const entriesIn = (fillers: IncidentEvent['who']): number[] =>
    fillers.flatMap((filler) => (isText(filler) ? [] : numberOf(filler.entry))).filter((number) => number >= 0);
  const packed = events.map(({ entry, event }): PackedEvent => {
    const { what, which, target, who, where, when = null, enough, told } = event;
    return {
      entry,
      words: {
        what: rows(what),
        which: rows(which),
        target: rows(target.filter(isText)),
        who: rows(who.filter(isText)),
        where: rows(where.filter(isText)),
        act: rows(told?.acts),
        noun: rows(told?.nouns),
      },
      entries: { target: entriesIn(target), who: entriesIn(who), where: entriesIn(where) },
      when,
      enough: enough.length > 0 ? enough : ANY_TWO,
    };
  });
  return { name: 'entries.events', bytes: new TextEncoder().encode(JSON.stringify(packed)) };
}

/** Opens the section that `buildEvents` made. */
export function openEvents(bytes: Uint8Array): EventIndex {
  const events = JSON.parse(new TextDecoder().decode(bytes)) as PackedEvent[];
  const starts = new Map<number, EventWords[]>();
  const filter = new Uint32Array(2 ** (FILTER_BITS - 5));
  const nounFilter = new Uint32Array(2 ** (FILTER_BITS - 5));
  events.forEach((packed, event) => {
    for (const role of Object.keys(packed.words) as Role[]) {
      for (const words of packed.words[role]) {
        const first = words[0]!;
        const list = starts.get(first);
        if (list) list.push({ event, role, words });
        else starts.set(first, [{ event, role, words }]);
        addTo(filter, first);
        if (role === 'what' || role === 'noun') addTo(nounFilter, first);
      }
    }
  });
  return { events, eventOf: new Map(events.map(({ entry }, i) => [entry, i])), starts, filter, nounFilter };
}

const addTo = (filter: Uint32Array, hash: number): void => {
  filter[hash >>> (32 - FILTER_BITS + 5)]! |= 1 << ((hash >>> (32 - FILTER_BITS)) & 31);
};

/** True where a row of a filter may begin with a word; now and then true by chance. */
export const mayBegin = (filter: Uint32Array, hash: number): boolean =>
  (filter[hash >>> (32 - FILTER_BITS + 5)]! & (1 << ((hash >>> (32 - FILTER_BITS)) & 31))) !== 0;
