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

/** Fills the slots of an event from the noun phrase and its clause, and when it was from its sentence. */
export function fillSlots(article: EventText, passage: Passage, asking: Asking): Fill {
  const { phrase, whole, clause } = passage;
  const head = { from: phrase.noun, to: phrase.to };
  const own = asking.isTold ? clause : whole;
  const slots = new Map<SlotName, Span>();
  const inside = new Set<SlotName>();
  const met = new Set<number>();
  const put = (slot: SlotName, span: Span): void => {
    met.add(span.from);
    if (isIn(span, own)) inside.add(slot);
    const known = slots.get(slot);
    if (!known || distance(span, head) < distance(known, head)) slots.set(slot, span);
  };
  putWords(article, passage, asking, put);
  putNames(passage, asking, put);
  const when = findWhen(article, passage, asking.of.event);
  if (when) put('when', when);
  return { slots, inside, isLoose: when?.says === 'month', met: met.size };
}

/** Takes what fills a slot. */
type Put = (slot: SlotName, span: Span) => void;

const isHere = (span: Span, { clause, whole }: Passage): boolean => isIn(span, clause) || isIn(span, whole);

const putWords = (article: EventText, passage: Passage, { of, isTold = false }: Asking, put: Put): void => {
  const { phrase } = passage;
  const before = { from: phrase.from, to: phrase.noun };
  for (const hit of passage.hitsOf(of.number)) {
    const { role, from, to } = hit;
    if (role === 'what' || role === 'act' || role === 'noun') continue;
    // The noun itself fills nothing, and what says which one stands before it.
    if (from < phrase.to && phrase.noun < to && !(isTold && role === 'target')) continue;
    const isBefore = isIn(hit, before);
    // "Houthi strikes" are theirs, "boat strikes" are on boats.
    if (role === 'target' && !isTold && isBefore && isCapitalized(article, from)) continue;
    if (role === 'which' ? !isTold && isBefore : isHere(hit, passage)) put(role, hit);
  }
};

const putNames = (passage: Passage, { of, library, isTold = false }: Asking, put: Put): void => {
  const { phrase, names } = passage;
  const { pack } = library.shelves[of.shelf]!;
  const isOwner = (name: Decided): boolean =>
    name.to <= phrase.noun && ['person', 'organization'].includes(pack.kindOf(name.entry));
  for (const name of names) {
    if (name.shelf !== of.shelf || !isHere(name, passage)) continue;
    for (const slot of NAMED_SLOTS) {
      if (!of.event.entries[slot].includes(name.entry)) continue;
      if (slot !== 'target' || isTold || !(isOwner(name) && name.from >= phrase.from)) put(slot, name);
    }
  }
};
const NAMED_SLOTS = ['target', 'who', 'where'] as const;

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
