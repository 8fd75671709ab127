import type { DraftEntry } from '../facts.ts';
import type { Found } from './found.ts';
import type { Compared, Likeness } from './likeness.ts';
import { questionOf } from './question.ts';

/** What is denied must be so much alike. */
const ALIKE = { charge: 0.14, other: 0.22 } as const;
/** What it adds that a denial answers a charge, within so many paragraphs, or that both tell of one incident. */
const BONUS = { answered: 0.08, sameIncident: 0.1 } as const;
const FARTHEST = 12;
/** So many statements on one side. */
const MOST = 4;

/** Denials beside what they deny: statements about one thing, alike in what they say, which are no denials themselves. */
export function findDenials(likeness: Likeness, entryOf: (id: string) => DraftEntry | undefined): Found[] {
  const denials = likeness.compared.filter(({ statement }) => statement.status === 'denied');
  const done = new Set<Compared>();
  return denials.flatMap((denial) => {
    if (done.has(denial)) return [];
    const denied = deniedBy(denial, likeness, (id) => entryOf(id)?.kind === 'incident');
    if (denied.length === 0) return [];
    const against = [
      denial,
      ...denials.filter((other) => other !== denial && !done.has(other) && isSameDenial(other, denial, likeness)),
    ].slice(0, MOST);
    for (const one of against) done.add(one);
    const entry = commonEntry(denial, denied, entryOf);
    return [
      {
        question: questionOf(denial.statement, entry),
        claims: denied.map(({ statement }) => statement.id),
        against: against.map(({ statement }) => statement.id),
        entry: entry?.id ?? denial.statement.about[0]!,
        strength: 2 + denied.length,
      },
    ];
  });
}

function deniedBy(denial: Compared, likeness: Likeness, isIncident: (id: string) => boolean): Compared[] {
  const near = new Set(denial.statement.about.flatMap((id) => likeness.byEntry.get(id) ?? []));
  const scored = [...near].flatMap((other) => {
    const { status, by } = other.statement;
    if (status === 'denied' || (by !== undefined && by === denial.statement.by)) return [];
    const isCharge = status === 'alleged' || status === 'found';
    const alike = likeness.between(denial, other) + bonusOf(other, denial, isCharge, isIncident);
    return alike >= (isCharge ? ALIKE.charge : ALIKE.other) ? [{ other, alike: alike + (isCharge ? 0.15 : 0) }] : [];
  });
  return scored
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST)
    .map(({ other }) => other);
}

/** What speaks for a statement besides its words: it is a charge that the denial answers, or tells of the same incident. */
function bonusOf(other: Compared, denial: Compared, isCharge: boolean, isIncident: (id: string) => boolean): number {
  const shared = denial.statement.about.some((id) => isIncident(id) && other.statement.about.includes(id));
  return (isCharge && isAnswered(other, denial) ? BONUS.answered : 0) + (isCharge && shared ? BONUS.sameIncident : 0);
}

/** A charge against the one who denies, told shortly before in the same document, is what the denial answers. */
function isAnswered({ statement }: Compared, denial: Compared): boolean {
  const [there, here] = [statement.places[0]!, denial.statement.places[0]!];
  const { speaker } = denial.statement;
  const isBefore = there.document === here.document && there.paragraph <= here.paragraph;
  return (
    isBefore &&
    here.paragraph - there.paragraph <= FARTHEST &&
    speaker !== undefined &&
    statement.about.includes(speaker)
  );
}

const isSameDenial = (a: Compared, b: Compared, likeness: Likeness): boolean =>
  a.statement.about.some((id) => b.statement.about.includes(id)) && likeness.between(a, b) >= ALIKE.other;

/** The entry that a denial and what it denies are both about: an incident before the others. */
function commonEntry(denial: Compared, denied: readonly Compared[], entryOf: (id: string) => DraftEntry | undefined) {
  const shared = denial.statement.about.filter((id) => denied.some(({ statement }) => statement.about.includes(id)));
  const entries = shared.flatMap((id) => entryOf(id) ?? []);
  return entries.find(({ kind }) => kind === 'incident') ?? entries[0];
}
