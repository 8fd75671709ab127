import { LEAD } from '../contract/entry.ts';
import { type Compared, compareStatements, type Likeness } from './disputes/likeness.ts';
import type { DraftDispute, DraftEntry, DraftStatement } from './facts.ts';

/** How long a lead is, in characters. */
const LENGTH = { least: 250, most: 500 } as const;
/** A statement that is so much alike one that is chosen adds nothing. */
const TOO_ALIKE = 0.5;

/**
 * The statements that open an entry's card, two to four of them: the weightiest that differ, with each side of what is disputed among them.
 * @returns statement ids by entry id; an entry without two statements has none
 */
export function chooseLeads(
  entries: readonly DraftEntry[],
  statements: readonly DraftStatement[],
  disputes: readonly DraftDispute[],
): Record<string, string[]> {
  const likeness = compareStatements(statements);
  const leads = entries.flatMap(({ id }): [string, string[]][] => {
    const about = likeness.byEntry.get(id) ?? [];
    const lead = about.length < LEAD.fewest ? [] : leadOf(id, about, disputes, likeness);
    return lead.length < LEAD.fewest ? [] : [[id, lead]];
  });
  return Object.fromEntries(leads);
}

function leadOf(
  id: string,
  about: readonly Compared[],
  disputes: readonly DraftDispute[],
  likeness: Likeness,
): string[] {
  const disputed = new Set(disputes.flatMap(({ claims }) => claims));
  const weightOf = ({ statement }: Compared): number =>
    (disputed.has(statement.id) ? 0.4 : 0) +
    statement.weight +
    (statement.about[0] === id ? 0.3 : 0) +
    (statement.places.length - 1) * 0.1;
  const order = [...about].sort((a, b) => weightOf(b) - weightOf(a));
  const chosen: Compared[] = [];
  const length = (): number => chosen.reduce((sum, { statement }) => sum + statement.text.length, 0);
  const add = (one: Compared, isOtherSide: boolean): void => {
    const isAlike = !isOtherSide && chosen.some((other) => likeness.between(one, other) >= TOO_ALIKE);
    const isNew = !chosen.includes(one) && !isAlike;
    const fits = length() + one.statement.text.length <= LENGTH.most || chosen.length < LEAD.fewest;
    if (isNew && fits && chosen.length < LEAD.most) chosen.push(one);
  };
  for (const one of order) {
    if (chosen.length >= LEAD.fewest && length() >= LENGTH.least) break;
    add(one, false);
    if (!chosen.includes(one)) continue;
    for (const other of otherSides(one, about, disputes)) add(other, true);
  }
  return chosen.map(({ statement }) => statement.id);
}

/** The weightiest statement about the entry on the other side of each dispute that a statement is in. */
function otherSides(
  { statement }: Compared,
  about: readonly Compared[],
  disputes: readonly DraftDispute[],
): Compared[] {
  return disputes
    .filter(({ claims }) => claims.includes(statement.id))
    .flatMap(({ claims, against }) => {
      const isAgainst = against.includes(statement.id);
      const others = claims.filter((id) => against.includes(id) !== isAgainst);
      return about
        .filter((one) => others.includes(one.statement.id))
        .sort((a, b) => b.statement.weight - a.statement.weight)
        .slice(0, 1);
    });
}
