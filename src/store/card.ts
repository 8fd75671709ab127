import type { Card, CardDispute } from '../contract/card.ts';
import { type Claim, type Dispute, type Entry, sidesOf } from '../contract/entry.ts';
import { compareMoments } from '../contract/moment-order.ts';
import { chooseBrief } from './choose-brief.ts';
import type { Shelf } from './library.ts';
import { nameEntries } from './name-entries.ts';
import type { OpenPack } from './open-pack.ts';
import { summarizeSource } from './report.ts';

/** The centrality of a claim that does not say. */
const USUAL_WEIGHT = 0.5;

/** Most central first, then newest; undated ones last, else in the pack's order. */
function byRank(a: Claim, b: Claim): number {
  const [one, other] = [a.date ?? a.saidOn, b.date ?? b.saidOn];
  const newest = one === undefined || other === undefined ? compareMoments(one, other) : compareMoments(other, one);
  return (b.weight ?? USUAL_WEIGHT) - (a.weight ?? USUAL_WEIGHT) || newest;
}

/** The claims of an entry and those of others about it. */
function claimsOf(pack: OpenPack, { number, entry }: { number: number; entry: Entry }): Claim[] {
  const told = pack
    .toldBy(number)
    .flatMap((other) => pack.entry(other).claims.filter((claim) => claim.about.includes(entry.id)));
  return [...entry.claims, ...told];
}

/** What is said on either side of a dispute; what this card shows comes first. */
function hearSides(dispute: Dispute, known: { voices: ReadonlyMap<string, Claim>; shown: ReadonlySet<string> }) {
  const isElsewhere = ({ id }: Claim) => Number(!known.shown.has(id));
  const hear = (ids: string[]): Claim[] =>
    ids.flatMap((id) => known.voices.get(id) ?? []).sort((a, b) => isElsewhere(a) - isElsewhere(b));
  const [one, other] = sidesOf(dispute);
  return [hear(one), hear(other)] satisfies CardDispute['sides'];
}

/**
 * The disputes of an entry and those that its card's claims take part in, with what each side says in sources that are on;
 * without anything on one side it is none. Those of the most central claims come first.
 */
function disputesOf(
  pack: OpenPack,
  { number, claims, isOn }: { number: number; claims: readonly Claim[]; isOn(claim: Claim): boolean },
): CardDispute[] {
  const shown = new Set(claims.map((claim) => claim.id));
  const found = [...new Set([number, ...pack.disputedIn(number)])].flatMap((holder) => {
    const { disputes } = pack.entry(holder);
    if (disputes.length === 0) return [];
    const all = pack.sidesIn(holder).flatMap((side) => pack.entry(side).claims);
    const voices = new Map(all.filter(isOn).map((claim) => [claim.id, claim]));
    return disputes
      .filter((dispute) => holder === number || dispute.claims.some((id) => shown.has(id)))
      .map((dispute) => ({ id: dispute.id, question: dispute.question, sides: hearSides(dispute, { voices, shown }) }))
      .filter(({ sides }) => sides.every((side) => side.length > 0));
  });
  const places = new Map(claims.map((claim, place) => [claim.id, place]));
  const placeOf = ({ sides }: CardDispute) =>
    Math.min(...sides.flat().map(({ id }) => places.get(id) ?? Number.POSITIVE_INFINITY));
  const placed = found.map((dispute) => ({ dispute, place: placeOf(dispute) }));
  return placed.sort((a, b) => (a.place === b.place ? 0 : a.place - b.place)).map(({ dispute }) => dispute);
}

/**
 * Makes an entry's card from what the reader has switched on: its own claims and those of other entries about it, and
 * every dispute that one of them is part of, with all voices whose source is on (only one side heard is no dispute).
 */
export function makeCard({ pack, sourceOn, isVisible }: Shelf, number: number): Card {
  const entry = pack.entry(number);
  const sourceNumbers = new Map(pack.sources.map((source, n) => [source.id, n]));
  const isOn = (claim: Claim): boolean => sourceOn[sourceNumbers.get(claim.source) ?? -1] ?? false;

  const all = claimsOf(pack, { number, entry });
  const claims = all.filter(isOn).sort(byRank);
  const disputes = disputesOf(pack, { number, claims, isOn });
  const brief = chooseBrief(entry.lead ?? [], { claims, disputes });

  const opening = brief.flatMap((statement) => statement.dispute?.id ?? []);
  const isOpening = ({ id }: CardDispute) => opening.includes(id);
  const first = brief.flatMap((statement) => statement.claims);
  const disputed = disputes.flatMap(({ sides }) => sides.flat());
  const told = new Set([...first, ...disputed].map(({ id }) => id));
  const statements = claims.filter(({ id }) => !told.has(id));

  const shown = [...first, ...disputed, ...statements];
  const summarize = (ids: Iterable<string>) =>
    [...ids].map((id) => summarizeSource(pack.sources[sourceNumbers.get(id)!]!));
  const related = entry.related.flatMap((id) => {
    const other = pack.numberOf(id);
    return other >= 0 && isVisible(other) ? pack.entrySummary(other) : [];
  });
  return {
    ...pack.entrySummary(number),
    brief,
    disputes: [...disputes.filter(isOpening), ...disputes.filter((dispute) => !isOpening(dispute))],
    statements,
    related,
    sources: summarize(new Set(shown.map(({ source }) => source))),
    named: nameEntries(pack, { card: number, claims: shown, isVisible }),
    hiddenClaims: all.length - claims.length,
    sourcesOff: summarize(new Set(all.filter((claim) => !isOn(claim)).map(({ source }) => source))),
    asOf: pack.header.asOf,
    packTitle: pack.header.title,
    language: pack.header.language,
    ...(pack.header.draft && { draft: true }),
  };
}
