import { type EventIndex, mayBegin, type Role } from '../../store/events.ts';
import { GAP, type Tokens } from '../../text/tokens.ts';
import type { Span } from './article.ts';

/** Words of an article that have a role in an event. */
export interface Hit extends Span {
  event: number;
  role: Role;
}

/** A noun by which events are called, or told beside a verb. */
export interface EventNoun extends Span {
  /** The events that are called so. */
  called: readonly number[];
  /** The events of whose telling it may be a part. */
  told: readonly number[];
}

/** All words of an article that have a role in some event of a pack. */
export interface Hits {
  nouns: readonly EventNoun[];
  /** Those that touch a stretch, in order. */
  within(span: Span): readonly Hit[];
  /** The same, of one event. */
  ofEvent(event: number, span: Span): readonly Hit[];
  isKnown(at: number): boolean;
  /** It is said to what or where something was done. */
  isThing(at: number): boolean;
}

const KNOWN = 1;
const THING = 2;

/** No row of words is longer than this; of longer ones the end is not looked at. */
const LONGEST_ROW = 12;

/** Finds the words that have a role; null where no noun of an event stands in the article. */
export function readHits({ starts, filter, nounFilter }: EventIndex, tokens: Tokens): Hits | null {
  const { count, hash } = tokens;
  let hasNoun = false;
  for (let i = 0; i < count && !hasNoun; i++) hasNoun = mayBegin(nounFilter, hash[i]!) && starts.has(hash[i]!);
  if (!hasNoun) return null;
  const hits: Hit[] = [];
  const known = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    if (!mayBegin(filter, hash[i]!)) continue;
    for (const { event, role, words } of starts.get(hash[i]!) ?? []) {
      if (!standsAt(tokens, i, words)) continue;
      hits.push({ event, role, from: i, to: i + words.length });
      // A verb that tells an event is no part of a noun phrase.
      const bit = role === 'act' ? 0 : role === 'target' || role === 'where' ? THING | KNOWN : KNOWN;
      for (let k = i; k < i + words.length; k++) known[k]! |= bit;
    }
  }
  const byEvent = groupByEvent(hits);
  return {
    nouns: gatherNouns(hits),
    isKnown: (at) => known[at] !== 0,
    isThing: (at) => (known[at]! & THING) !== 0,
    within: (span) => touching(hits, span),
    ofEvent: (event, span) => touching(byEvent.get(event) ?? NO_HITS, span),
  };
}

const NO_HITS: readonly Hit[] = [];

/** Those of some hits, in order, that touch a stretch. */
const touching = (hits: readonly Hit[], { from, to }: Span): readonly Hit[] => {
  let at = lowerBound(hits, from - LONGEST_ROW);
  while (at < hits.length && hits[at]!.to <= from) at++;
  let end = at;
  let isWhole = true;
  for (; end < hits.length && hits[end]!.from < to; end++) isWhole &&= hits[end]!.to > from;
  const found = hits.slice(at, end);
  return isWhole ? found : found.filter((hit) => hit.to > from);
};

const groupByEvent = (hits: readonly Hit[]): ReadonlyMap<number, readonly Hit[]> => {
  const groups = new Map<number, Hit[]>();
  for (const hit of hits) {
    const list = groups.get(hit.event);
    if (list) list.push(hit);
    else groups.set(hit.event, [hit]);
  }
  return groups;
};

const standsAt = (tokens: Tokens, at: number, words: readonly number[]): boolean => {
  if (at + words.length > tokens.count) return false;
  for (let k = 1; k < words.length; k++) {
    if (tokens.hash[at + k] !== words[k] || tokens.gap[at + k]! > GAP.apostrophe) return false;
  }
  return true;
};

/** The first hit that begins at a token or later. */
const lowerBound = (hits: readonly Hit[], from: number): number => {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hits[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Puts together the hits that end in one noun: "group chat" and "chat" are one, for all events that are called so. */
const gatherNouns = (hits: readonly Hit[]): EventNoun[] => {
  const byEnd = new Map<number, Hit[]>();
  for (const hit of hits) {
    if (hit.role !== 'what' && hit.role !== 'noun') continue;
    const list = byEnd.get(hit.to);
    if (list) list.push(hit);
    else byEnd.set(hit.to, [hit]);
  }
  return [...byEnd]
    .sort(([a], [b]) => a - b)
    .map(([to, list]) => ({
      from: Math.min(...list.map((hit) => hit.from)),
      to,
      called: [...new Set(list.filter((hit) => hit.role === 'what').map((hit) => hit.event))],
      told: [...new Set(list.filter((hit) => hit.role === 'noun').map((hit) => hit.event))],
    }));
};
