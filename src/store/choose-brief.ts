import type { CardDispute, Statement } from '../contract/card.ts';
import { type Claim, LEAD } from '../contract/entry.ts';

/** A brief that nobody wrote has so many UTF-16 code units, as far as whole claims allow. */
const LENGTH = { least: 250, most: 500 };

/** What a card has to choose from, given the sources that are switched on. */
export interface Choice {
  /** The claims of the card, most central and newest first. */
  claims: readonly Claim[];
  disputes: readonly CardDispute[];
}

/**
 * Chooses a card's first view: the claims that its entry leads with; where not all of them can be heard, what is most central
 * and newest fills up what is too little. A claim that is in dispute never stands without what contradicts it, if that is there.
 * @param lead ids of claims; empty where the pack does not say
 * @returns each claim once, in the order chosen; sides of one dispute stand together under its question
 */
export function chooseBrief(lead: readonly string[], choice: Choice): Statement[] {
  const byId = new Map(choice.claims.map((claim) => [claim.id, claim]));
  let chosen = lead.flatMap((id) => byId.get(id) ?? []);
  if (chosen.length < lead.length || chosen.length < LEAD.fewest) {
    const whole = chosen.reduce((all, claim) => addWhole(all, claim, choice), [] as Claim[]);
    chosen = fillUp(whole, choice);
  }
  return pairUp(chosen, choice.disputes);
}

/** Adds a claim and, where nobody contradicts it yet, the first claim that does. */
function addWhole(chosen: readonly Claim[], claim: Claim, choice: Choice): Claim[] {
  const against = answersTo(claim, choice);
  const isMet = against.length === 0 || against.some(({ id }) => chosen.some((one) => one.id === id));
  const added = isMet ? [claim] : [claim, against[0]!];
  return [...chosen, ...added.filter(({ id }) => !chosen.some((one) => one.id === id))];
}

/**
 * What contradicts a claim, that of its own card first. Of other cards, only what contradicts a statement of fact by another:
 * an opinion says whose it is, and one on somebody else would change the subject.
 */
function answersTo(claim: Claim, { claims, disputes }: Choice): Claim[] {
  const against = disputes.flatMap(({ sides }) => opposite(claim, sides));
  const isHere = (one: Claim): boolean => claims.some(({ id }) => id === one.id);
  const isFact = (one: Claim): boolean => one.status !== 'opinion';
  const elsewhere = against.filter((one) => !isHere(one) && isFact(one) && isFact(claim));
  return [...against.filter(isHere), ...elsewhere];
}

function fillUp(start: readonly Claim[], choice: Choice): Claim[] {
  let chosen = [...start];
  for (const claim of choice.claims) {
    if (chosen.length >= LEAD.fewest && lengthOf(chosen) >= LENGTH.least) break;
    const next = addWhole(chosen, claim, choice);
    const isTooMuch = next.length > LEAD.most || (next.length > LEAD.fewest && lengthOf(next) > LENGTH.most);
    if (chosen.length === 0 || !isTooMuch) chosen = next;
  }
  return chosen;
}

/** Two claims of a brief, by their places, that contradict each other, and the question on which they do. */
interface Pair {
  places: [number, number];
  dispute: CardDispute;
}

/** All pairs of chosen claims that contradict each other, those that stand nearest to one another first. */
function pairsOf(chosen: readonly Claim[], disputes: readonly CardDispute[]): Pair[] {
  const pairs = chosen.flatMap((claim, one) =>
    disputes.flatMap((dispute) =>
      opposite(claim, dispute.sides).flatMap(({ id }): Pair[] => {
        const other = chosen.findIndex((another) => another.id === id);
        return other > one ? [{ places: [one, other], dispute }] : [];
      }),
    ),
  );
  const distance = ({ places: [one, other] }: Pair): number => other - one;
  return pairs.sort((a, b) => distance(a) - distance(b));
}

/** Puts claims that contradict each other together, each in one pair at most, where the first of them stands. */
function pairUp(chosen: readonly Claim[], disputes: readonly CardDispute[]): Statement[] {
  const pairs = new Map<number, Pair>();
  for (const pair of pairsOf(chosen, disputes)) {
    if (pair.places.some((place) => pairs.has(place))) continue;
    for (const place of pair.places) pairs.set(place, pair);
  }
  return chosen.flatMap((claim, place): Statement[] => {
    const pair = pairs.get(place);
    if (!pair) return [{ claims: [claim] }];
    if (pair.places[1] === place) return [];
    const { id, question } = pair.dispute;
    return [{ claims: pair.places.map((each) => chosen[each]!), dispute: { id, question } }];
  });
}

/** What contradicts a claim in a dispute; empty where it takes no part in it. */
function opposite({ id }: Claim, [one, other]: CardDispute['sides']): Claim[] {
  if (one.some((claim) => claim.id === id)) return other;
  return other.some((claim) => claim.id === id) ? one : [];
}

const lengthOf = (claims: readonly Claim[]): number => claims.reduce((sum, { text }) => sum + text.length, 0);
