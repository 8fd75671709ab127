import type { DraftEntry } from '../facts.ts';
import type { Found } from './find-disputes.ts';
import type { Compared, Likeness } from './likeness.ts';
import { questionOf } from './question.ts';

/** What is denied must be so much alike. */
const ALIKE = { alleged: 0.12, other: 0.2 } as const;
/** So many statements on one side. */
const MOST = 4;

/** Denials beside what they deny: statements about one thing, alike in what they say, which are no denials themselves. */
export function findDenials(likeness: Likeness, entryOf: (id: string) => DraftEntry | undefined): Found[] {
  const denials = likeness.compared.filter(({ statement }) => statement.status === 'denied');
  const done = new Set<Compared>();
  return denials.flatMap((denial) => {
    if (done.has(denial)) return [];
    const denied = deniedBy(denial, likeness);
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

function deniedBy(denial: Compared, likeness: Likeness): Compared[] {
  const near = new Set(denial.statement.about.flatMap((id) => likeness.byEntry.get(id) ?? []));
  const scored = [...near].flatMap((other) => {
    const { status, by } = other.statement;
    if (status === 'denied' || (by !== undefined && by === denial.statement.by)) return [];
    const alike = likeness.between(denial, other);
    return alike >= (status === 'alleged' ? ALIKE.alleged : ALIKE.other)
      ? [{ other, alike: alike + (status === 'alleged' ? 0.15 : 0) }]
      : [];
  });
  return scored
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST)
    .map(({ other }) => other);
}

const isSameDenial = (a: Compared, b: Compared, likeness: Likeness): boolean =>
  a.statement.about.some((id) => b.statement.about.includes(id)) && likeness.between(a, b) >= ALIKE.other;

/** The entry that a denial and what it denies are both about: an incident before the others. */
function commonEntry(denial: Compared, denied: readonly Compared[], entryOf: (id: string) => DraftEntry | undefined) {
  const shared = denial.statement.about.filter((id) => denied.some(({ statement }) => statement.about.includes(id)));
  const entries = shared.flatMap((id) => entryOf(id) ?? []);
  return entries.find(({ kind }) => kind === 'incident') ?? entries[0];
}
