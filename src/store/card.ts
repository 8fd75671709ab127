import type { Card, SourceSummary, Statement } from '../contract/card.ts';
import type { Claim } from '../contract/entry.ts';
import { arrangeClaims, countFirst } from './arrange-claims.ts';
import type { Shelf } from './library.ts';
import { summarizeSource } from './report.ts';

/** The centrality of a claim that does not say. */
const USUAL_WEIGHT = 0.5;

/** Most central first, then newest; undated ones last, else in the pack's order. */
const byRank = (a: Claim, b: Claim): number =>
  (b.weight ?? USUAL_WEIGHT) - (a.weight ?? USUAL_WEIGHT) || (b.date ?? '').localeCompare(a.date ?? '');

/** A dispute lists its claims in contradicting pairs; the first pair that has a claim of this card comes first. */
const turnTo = (claims: readonly string[], shown: ReadonlySet<string>): string[] => {
  const first = Math.max(
    0,
    claims.findIndex((id) => shown.has(id)),
  );
  const pair = first - (first % 2);
  return [...claims.slice(pair), ...claims.slice(0, pair)];
};

/**
 * Makes an entry's card from what the reader has switched on: its own claims and those of other entries about it, and
 * every dispute that one of them is part of, with all sides whose source is on (fewer than two sides are no dispute).
 */
export function makeCard({ pack, sourceOn, isVisible }: Shelf, number: number): Card {
  const entry = pack.entry(number);
  const sourceNumbers = new Map(pack.sources.map((source, n) => [source.id, n]));
  const isOn = (claim: Claim): boolean => sourceOn[sourceNumbers.get(claim.source) ?? -1] ?? false;

  const told = pack
    .toldBy(number)
    .flatMap((other) => pack.entry(other).claims.filter((claim) => claim.about.includes(entry.id)));
  const all = [...entry.claims, ...told];
  const claims = all.filter(isOn).sort(byRank);
  const shown = new Set(claims.map((claim) => claim.id));

  const disputes: Statement[] = [...new Set([number, ...pack.disputedIn(number)])].flatMap((holder) => {
    const found = holder === number ? entry.disputes : pack.entry(holder).disputes;
    if (found.length === 0) return [];
    const sides = new Map(
      pack
        .sidesIn(holder)
        .flatMap((side) => pack.entry(side).claims.map((claim): [string, Claim] => [claim.id, claim])),
    );
    return found
      .filter((dispute) => holder === number || dispute.claims.some((id) => shown.has(id)))
      .map(({ id, question, claims }) => ({
        claims: turnTo(claims, shown)
          .flatMap((side) => sides.get(side) ?? [])
          .filter(isOn),
        dispute: { id, question },
      }))
      .filter((dispute) => dispute.claims.length >= 2);
  });

  const statements = arrangeClaims(claims, disputes);
  const used = new Set(statements.flatMap((statement) => statement.claims.map(({ source }) => source)));
  const sources: SourceSummary[] = [...used].map((id) => summarizeSource(pack.sources[sourceNumbers.get(id)!]!));
  const related = entry.related.flatMap((id) => {
    const other = pack.numberOf(id);
    return other >= 0 && isVisible(other) ? pack.entrySummary(other) : [];
  });
  return {
    ...pack.entrySummary(number),
    statements,
    first: countFirst(statements),
    related,
    sources,
    hiddenClaims: all.length - claims.length,
    asOf: pack.header.asOf,
    packTitle: pack.header.title,
  };
}
