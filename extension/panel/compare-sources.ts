import type { Card, SourceSummary } from '../../src/contract/card.ts';
import type { Claim } from '../../src/contract/entry.ts';
import { claimsOf } from '../ui/card/claims-of.ts';

/** What one source says of an entry. */
export interface Voice {
  source: SourceSummary;
  claims: Claim[];
}

/** What two sources say: by the question where both speak to one in dispute, then whatever else each says. */
export interface Comparison {
  questions: { question: string; id: string; claims: [Claim[], Claim[]] }[];
  others: [Claim[], Claim[]];
}

/** The sources that tell of an entry, each with its statements; who says most comes first. */
export function voicesOf(card: Card): Voice[] {
  const claims = claimsOf(card);
  return card.sources
    .map((source) => ({ source, claims: claims.filter((claim) => claim.source === source.id) }))
    .filter((voice) => voice.claims.length > 0)
    .sort((a, b) => b.claims.length - a.claims.length);
}

/** Sets what two sources say of a card's entry side by side; no statement comes twice. */
export function compareSources({ disputes }: Card, [one, other]: readonly [Voice, Voice]): Comparison {
  const told = new Set<string>();
  const take = (claims: readonly Claim[]): Claim[] => {
    const fresh = claims.filter(({ id }) => !told.has(id));
    for (const { id } of fresh) told.add(id);
    return fresh;
  };
  const questions = disputes.flatMap(({ id, question, sides }) => {
    const isIn = new Set(sides.flat().map((claim) => claim.id));
    const heard = [one, other].map(({ claims }) => claims.filter((claim) => isIn.has(claim.id) && !told.has(claim.id)));
    if (heard.some((claims) => claims.length === 0)) return [];
    return { id, question, claims: heard.map(take) as Comparison['others'] };
  });
  return { questions, others: [take(one.claims), take(other.claims)] };
}
