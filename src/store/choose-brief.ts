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
 * Chooses a card's first view: the claims that its entry leads with; where fewer than two of them are left, what is most central
 * and newest fills up. A claim that is in dispute never stands without what contradicts it, if that is there.
 * @param lead ids of claims; empty where the pack does not say
 * @returns each claim once, in the order chosen; sides of one dispute stand together under its question
 */
export function chooseBrief(lead: readonly string[], choice: Choice): Statement[] {
  const byId = new Map(choice.claims.map((claim) => [claim.id, claim]));
  let chosen = lead.flatMap((id) => byId.get(id) ?? []);
  if (chosen.length < lead.length) chosen = chosen.reduce((all, claim) => addWhole(all, claim, choice), [] as Claim[]);
  if (chosen.length < LEAD.fewest) chosen = fillUp(chosen, choice);
  return pairUp(chosen, choice.disputes);
}

/** Adds a claim and, where it is in dispute and nobody contradicts it yet, the first claim that does. */
function addWhole(chosen: readonly Claim[], claim: Claim, { disputes }: Choice): Claim[] {
  const against = disputes.flatMap(({ sides }) => opposite(claim, sides));
  const isMet = against.length === 0 || against.some(({ id }) => chosen.some((one) => one.id === id));
  const added = isMet ? [claim] : [claim, against[0]!];
  return [...chosen, ...added.filter(({ id }) => !chosen.some((one) => one.id === id))];
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

/** Puts the first claims of two sides together, where the dispute's first chosen side stands. */
function pairUp(chosen: readonly Claim[], disputes: readonly CardDispute[]): Statement[] {
  const used = new Set<string>();
  const isFree = ({ id }: Claim): boolean => !used.has(id);
  return chosen.flatMap((claim): Statement[] => {
    if (!isFree(claim)) return [];
    for (const { id, question, sides } of disputes) {
      const against = opposite(claim, sides);
      const answer = chosen.find((one) => isFree(one) && against.some((other) => other.id === one.id));
      if (!answer) continue;
      used.add(claim.id).add(answer.id);
      const claims = sides[0].some((one) => one.id === claim.id) ? [claim, answer] : [answer, claim];
      return [{ claims, dispute: { id, question } }];
    }
    used.add(claim.id);
    return [{ claims: [claim] }];
  });
}

/** What contradicts a claim in a dispute; empty where it takes no part in it. */
function opposite({ id }: Claim, [one, other]: CardDispute['sides']): Claim[] {
  if (one.some((claim) => claim.id === id)) return other;
  return other.some((claim) => claim.id === id) ? one : [];
}

const lengthOf = (claims: readonly Claim[]): number => claims.reduce((sum, { text }) => sum + text.length, 0);
