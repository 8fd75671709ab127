import type { DraftEntry } from '../facts.ts';
import { SIDES, type Sides } from '../lexicon/sides.ts';
import type { Found } from './found.ts';
import type { Compared, Likeness } from './likeness.ts';
import { nameInSentence } from './question.ts';

/** Two statements are on one question if they are so much alike, or share so many entries. */
const ALIKE = 0.12;
const SHARED_ENTRIES = 2;
/** Of what is told of most often only so many statements are compared, the weightiest: pairs grow with the square. */
const MOST_COMPARED = 300;
/** So many statements on one side. */
const MOST = 3;

/** Statements about one entry that judge it the one way and the other, by different speakers. */
export function findOpposed(likeness: Likeness, entries: readonly DraftEntry[]): Found[] {
  const order = [...entries].sort((a, b) => Number(b.kind === 'incident') - Number(a.kind === 'incident'));
  const used = new Set<string>();
  return order.flatMap((entry) =>
    SIDES.flatMap((sides) => {
      if (!isOfKind(sides, entry)) return [];
      const found = opposedAbout(entry, sides, likeness);
      const key = found && `${sides.name} ${[...found.claims, ...found.against].sort().join(' ')}`;
      if (!found || found.claims.some((id) => used.has(`${sides.name} ${id}`)) || !key) return [];
      for (const id of [...found.claims, ...found.against]) used.add(`${sides.name} ${id}`);
      return [found];
    }),
  );
}

const isOfKind = ({ of }: Sides, { kind, name }: DraftEntry): boolean =>
  of === 'person'
    ? kind === 'person'
    : kind === 'incident' || (kind === 'topic' && /\b(?:operation|mission|campaign|plan|program)\b/i.test(name));

function opposedAbout(entry: DraftEntry, sides: Sides, likeness: Likeness): Found | null {
  const about = (likeness.byEntry.get(entry.id) ?? []).filter(
    ({ statement }) => statement.speaker !== entry.id || entry.kind === 'incident',
  );
  const takes = (one: Compared, side: RegExp, other: RegExp): boolean =>
    side.test(one.statement.text) && !other.test(one.statement.text);
  const weighty =
    about.length <= MOST_COMPARED
      ? about
      : [...about].sort((a, b) => b.statement.weight - a.statement.weight).slice(0, MOST_COMPARED);
  const yes = weighty.filter((one) => takes(one, sides.yes, sides.no));
  const no = weighty.filter((one) => takes(one, sides.no, sides.yes));
  const pairs = yes.flatMap((a) => no.filter((b) => areOnOneQuestion(a, b, likeness)).map((b) => ({ a, b })));
  if (pairs.length === 0) return null;
  const heaviest = (row: readonly Compared[]): string[] =>
    [...new Set(row)]
      .sort((a, b) => b.statement.weight - a.statement.weight)
      .slice(0, MOST)
      .map(({ statement }) => statement.id);
  return {
    question: sides.question.replace('{was}', isMany(entry) ? 'Were' : 'Was').replace('{}', nameInSentence(entry)),
    claims: heaviest(pairs.map(({ a }) => a)),
    against: heaviest(pairs.map(({ b }) => b)),
    entry: entry.id,
    strength: Math.min(3, pairs.length),
  };
}

/** True for an incident whose noun is one for several. */
const isMany = ({ event }: DraftEntry): boolean => event?.what.every((noun) => /[^s]s$/.test(noun)) ?? false;

/** Different speakers; alike in what they say, filed under one entry, or about the same two. */
function areOnOneQuestion(a: Compared, b: Compared, likeness: Likeness): boolean {
  const [one, other] = [a.statement, b.statement];
  if (one.by !== undefined && one.by === other.by) return false;
  // What one document says of one event or person both ways, it holds against each other.
  const isSameDocument = one.places[0]!.document === other.places[0]!.document;
  if (one.about[0] === other.about[0] || isSameDocument) return true;
  const shared = one.about.filter((id) => other.about.includes(id)).length;
  return likeness.between(a, b) >= ALIKE || shared >= SHARED_ENTRIES;
}
