import { type Claim, type Dispute, type Entry, sidesOf } from '../contract/entry.ts';
import type { Locate } from './check-references.ts';
import type { Path, Problem } from './problem.ts';

/** From so many statements on, an entry says itself which of them come first. */
const STATEMENTS = 3;
/** A first view that is read in five seconds has so many UTF-16 code units. */
const LENGTH = { least: 250, most: 500 };

/**
 * Checks that each card's first view is a good one.
 * @param entries whose references `checkReferences` has checked
 * @returns `problems`: leads that are too long or tell one side of a dispute; `warnings`: those that are missing or too short
 */
export function checkLeads(entries: readonly Entry[], locate: Locate): { problems: Problem[]; warnings: Problem[] } {
  const found = { problems: [] as Problem[], warnings: [] as Problem[] };
  const claims = new Map(entries.flatMap((entry) => entry.claims.map((claim): [string, Claim] => [claim.id, claim])));
  const cards = cardsOf(entries);
  const disputes = entries.flatMap((entry) => entry.disputes);
  entries.forEach((entry, index) => {
    const note = (list: Problem[], path: Path, message: string, mend: string) =>
      list.push({ ...locate({ in: 'entries', index, path }), message, mend });
    const card = cards.get(entry.id) ?? [];
    if (!entry.lead) {
      if (card.length < STATEMENTS) return;
      const mend = `add lead with the ids of two to four claims, ${LENGTH.least} to ${LENGTH.most} characters together`;
      note(found.warnings, ['id'], `the card has ${card.length} statements and no lead`, mend);
      return;
    }
    const lead = new Set(entry.lead);
    const length = lengthOf([...lead].flatMap((id) => claims.get(id) ?? []));
    if (length > LENGTH.most) {
      const mend = `lead with fewer or shorter claims: ${LENGTH.most} at most`;
      note(found.problems, ['lead'], `the lead has ${length} characters`, mend);
    } else if (length < Math.min(LENGTH.least, lengthOf(card))) {
      note(found.warnings, ['lead'], `the lead has ${length} characters`, `lead with more: at least ${LENGTH.least}`);
    }
    const shown = new Set(card.map(({ id }) => id));
    entry.lead.forEach((id, i) => {
      const answers = disputes.flatMap((dispute) => opposite(id, dispute)).filter((other) => shown.has(other));
      if (answers.length === 0 || answers.some((other) => lead.has(other))) return;
      const mend = `lead with what contradicts it too: ${answers.map((other) => `"${other}"`).join(' or ')}`;
      note(found.problems, ['lead', i], `the lead tells only one side of a dispute, "${id}"`, mend);
    });
  });
  return found;
}

/** What each card shows: an entry's own claims and those of others about it. */
function cardsOf(entries: readonly Entry[]): Map<string, Claim[]> {
  const cards = new Map(entries.map((entry): [string, Claim[]] => [entry.id, [...entry.claims]]));
  for (const { claims } of entries)
    for (const claim of claims) for (const id of claim.about) cards.get(id)?.push(claim);
  return cards;
}

/** The claims of a dispute that contradict one of it. */
function opposite(id: string, dispute: Dispute): string[] {
  const [one, other] = sidesOf(dispute);
  if (one.includes(id)) return other;
  return other.includes(id) ? one : [];
}

const lengthOf = (claims: readonly Claim[]): number => claims.reduce((sum, { text }) => sum + text.length, 0);
