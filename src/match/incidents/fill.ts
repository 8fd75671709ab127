import type { SlotName } from '../../contract/event.ts';
import type { PackedEvent } from '../../store/events.ts';
import { type Decided, type EventLibrary, type EventText, isCapitalized, type Span } from './article.ts';
import { readDate, saysOf } from './dates.ts';
import { isAround, isPartedByTime } from './other-date.ts';
import { isIn, type Passage } from './passage.ts';

/** What a passage says of one event. */
export interface Fill {
  /** Where each filled slot was met, the nearest to the noun first. */
  slots: ReadonlyMap<SlotName, Span>;
  /** The slots that the noun phrase and its complements fill themselves. */
  inside: ReadonlySet<SlotName>;
  /** A month is stated where a day is known: it says when only together with another slot. */
  isLoose: boolean;
  /** How many different words fill its slots. */
  met: number;
}

/** Which event of which shelf. */
export interface OneEvent {
  shelf: number;
  number: number;
  event: PackedEvent;
}

interface Asking {
  of: OneEvent;
  library: EventLibrary;
  /** A verb tells it, and the noun is one beside it, which may be its target. */
  isTold?: boolean;
}

/** Words or a name that fill a slot. */
interface Filler {
  slot: SlotName;
  span: Span;
}

/** Fills the slots of an event from the noun phrase and its clause, and when it was from its sentence. */
export function fillSlots(article: EventText, passage: Passage, asking: Asking): Fill {
  const { phrase, whole, clause } = passage;
  const head = { from: phrase.noun, to: phrase.to };
  const when = findWhen(article, passage, asking.of.event);
  const fillers = [...fillersByWords(article, passage, asking), ...fillersByNames(passage, asking)];
  if (when) fillers.push({ slot: 'when', span: when });
  const slots = new Map<SlotName, Span>();
  const inside = new Set<SlotName>();
  for (const { slot, span } of fillers) {
    if (isIn(span, asking.isTold ? clause : whole)) inside.add(slot);
    const known = slots.get(slot);
    if (!known || distance(span, head) < distance(known, head)) slots.set(slot, span);
  }
  const met = new Set(fillers.map(({ span }) => span.from)).size;
  return { slots, inside, isLoose: when?.says === 'month', met };
}

const isHere = (span: Span, { clause, whole }: Passage): boolean => isIn(span, clause) || isIn(span, whole);

const fillersByWords = (article: EventText, passage: Passage, { of, isTold = false }: Asking): Filler[] => {
  const { phrase } = passage;
  const before = { from: phrase.from, to: phrase.noun };
  return passage.hitsOf(of.number).flatMap((hit): Filler[] => {
    const { role, from, to } = hit;
    if (role === 'what' || role === 'act' || role === 'noun') return [];
    // The noun itself fills nothing, and what says which one stands before it.
    if (from < phrase.to && phrase.noun < to && !(isTold && role === 'target')) return [];
    // "Houthi strikes" are theirs, "boat strikes" are on boats.
    if (role === 'target' && !isTold && isCapitalized(article, from) && isIn(hit, before)) return [];
    const isFiller = role === 'which' ? !isTold && isIn(hit, before) : isHere(hit, passage);
    return isFiller ? [{ slot: role, span: { from, to } }] : [];
  });
};

const fillersByNames = (passage: Passage, { of, library, isTold = false }: Asking): Filler[] => {
  const { phrase, names } = passage;
  const { pack } = library.shelves[of.shelf]!;
  const isOwner = (name: Decided): boolean =>
    name.to <= phrase.noun && ['person', 'organization'].includes(pack.kindOf(name.entry));
  return names
    .filter((name) => name.shelf === of.shelf && isHere(name, passage))
    .flatMap((name) =>
      (['target', 'who', 'where'] as const)
        .filter((slot) => of.event.entries[slot].includes(name.entry))
        .filter((slot) => slot !== 'target' || isTold || !(isOwner(name) && name.from >= phrase.from))
        .map((slot) => ({ slot, span: { from: name.from, to: name.to } })),
    );
};

const distance = (a: Span, b: Span): number => Math.max(b.from - a.to, a.from - b.to, 0);

/** The date of the sentence that says when it was, best said first. */
const findWhen = (article: EventText, { dates, phrase }: Passage, event: PackedEvent) => {
  if (event.when === null) return null;
  const known = readDate(event.when);
  const said = dates
    .filter((date) => !isAround(article, date) && !isPartedByTime(article, date, phrase))
    .map(({ from, to, ...date }) => ({ from, to, says: saysOf({ from, to, ...date }, known) }));
  return said.find(({ says }) => says === 'all') ?? said.find(({ says }) => says === 'month') ?? null;
};

/**
 * True where enough is said to tell which event it is: one of its sets of slots is filled, at least one slot of it by the noun phrase
 * itself or by a whole date.
 */
export const isEnough = ({ slots, inside, isLoose }: Fill, { enough }: PackedEvent): boolean =>
  enough.some((set) => {
    if (set.length === 1) return inside.has(set[0]!) && !(set[0] === 'when' && isLoose);
    return (
      set.every((slot) => slots.has(slot)) && set.some((slot) => inside.has(slot) || (slot === 'when' && !isLoose))
    );
  });
