import { type Claim, type Dispute, type Entry, sidesOf } from '../contract/entry.ts';
import type { Locate } from './check-references.ts';
import type { Path, Problem } from './problem.ts';

/** From so many statements on, an entry says itself which of them come first. */
const STATEMENTS = 3;
/** A first view that is read in five seconds has so many UTF-16 code units. */
const LENGTH = { least: 250, most: 500 };

/** A lead to check, with the card that it opens. */
interface Checking {
  lead: readonly string[];
  card: readonly Claim[];
  note(list: 'problems' | 'warnings', path: Path, what: { message: string; mend: string }): void;
}

/**
 * Checks that each card's first view is a good one.
 * @param entries whose references `checkReferences` has checked
 * @returns `problems`: leads that are too long or tell one side of a dispute; `warnings`: those that are missing or too short
 */
export function checkLeads(entries: readonly Entry[], locate: Locate): { problems: Problem[]; warnings: Problem[] } {
  const found = { problems: [] as Problem[], warnings: [] as Problem[] };
  const cards = cardsOf(entries);
  const disputes = entries.flatMap((entry) => entry.disputes);
  entries.forEach(({ id, lead }, index) => {
    const card = cards.get(id) ?? [];
    const note: Checking['note'] = (list, path, what) =>
      found[list].push({ ...locate({ in: 'entries', index, path }), ...what });
    if (lead) {
      checkLength({ lead, card, note });
      checkSides({ lead, card, note }, disputes);
    } else if (card.length >= STATEMENTS) {
      const mend = `add lead with the ids of two to four claims, ${LENGTH.least} to ${LENGTH.most} characters together`;
      note('warnings', ['id'], { message: `the card has ${card.length} statements and no lead`, mend });
    }
  });
  return found;
}

function checkLength({ lead, card, note }: Checking): void {
  const length = lengthOf(card.filter(({ id }) => lead.includes(id)));
  const message = `the lead has ${length} characters`;
  if (length > LENGTH.most) {
    note('problems', ['lead'], { message, mend: `lead with fewer or shorter claims: ${LENGTH.most} at most` });
  } else if (length < Math.min(LENGTH.least, lengthOf(card))) {
    note('warnings', ['lead'], { message, mend: `lead with more: at least ${LENGTH.least}` });
  }
}

/** What is in dispute on a card opens it with both sides; voices that the card does not have are not asked for. */
function checkSides({ lead, card, note }: Checking, disputes: readonly Dispute[]): void {
  lead.forEach((id, i) => {
    const against = disputes.flatMap((dispute) => opposite(id, dispute));
    const answers = against.filter((other) => card.some((claim) => claim.id === other));
    if (answers.length === 0 || answers.some((other) => lead.includes(other))) return;
    const mend = `lead with what contradicts it too: ${answers.map((other) => `"${other}"`).join(' or ')}`;
    note('problems', ['lead', i], { message: `the lead tells only one side of a dispute, "${id}"`, mend });
  });
}

/** What each card shows: an entry's own claims and those of others about it. */
export function cardsOf(entries: readonly Entry[]): Map<string, Claim[]> {
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
