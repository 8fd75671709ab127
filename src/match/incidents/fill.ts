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

/**
 * Fills the slots of an event from the noun phrase and its clause, and when it was from its sentence. `isTold`: a verb tells it, and the
 * noun is one beside it, which may be its target.
 */
export function fillSlots(
  article: EventText,
  passage: Passage,
  { of, library, isTold = false }: { of: OneEvent; library: EventLibrary; isTold?: boolean },
): Fill {
  const { shelf, number, event } = of;
  const { phrase, whole, clause, hitsOf, names } = passage;
  const head = { from: phrase.noun, to: phrase.to };
  const before = { from: phrase.from, to: phrase.noun };
  const slots = new Map<SlotName, Span>();
  const inside = new Set<SlotName>();
  const met = new Set<number>();
  const add = (slot: SlotName, span: Span): void => {
    met.add(span.from);
    if (isIn(span, isTold ? clause : whole)) inside.add(slot);
    const known = slots.get(slot);
    if (!known || distance(span, head) < distance(known, head)) slots.set(slot, span);
  };
  const isHere = (span: Span): boolean => isIn(span, clause) || isIn(span, whole);
  for (const hit of hitsOf(number)) {
    const { role } = hit;
    if (role === 'what' || role === 'act' || role === 'noun') continue;
    // The noun itself fills nothing, and what says which one stands before it.
    if (hit.from < phrase.to && head.from < hit.to && !(isTold && role === 'target')) continue;
    // "Houthi strikes" are theirs, "boat strikes" are on boats.
    if (role === 'target' && !isTold && isCapitalized(article, hit.from) && isIn(hit, before)) continue;
    if (role === 'which' ? !isTold && isIn(hit, before) : isHere(hit)) add(role, hit);
  }
  const isActor = ({ entry }: Decided): boolean =>
    ['person', 'organization'].includes(library.shelves[shelf]!.pack.kindOf(entry));
  for (const name of names.filter((named) => named.shelf === shelf && isHere(named))) {
    for (const role of ['target', 'who', 'where'] as const) {
      if (role === 'target' && !isTold && isActor(name) && isIn(name, before)) continue;
      if (event.entries[role].includes(name.entry)) add(role, name);
    }
  }
  const when = findWhen(article, passage, event);
  if (when) add('when', when);
  return { slots, inside, isLoose: when?.says === 'month', met: met.size };
}

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
