import type { Kind } from '../../contract/kind.ts';
import { assignAcronyms } from './acronyms.ts';
import { assignBodies, assignWaters, joinWordings } from './bodies.ts';
import type { JudgedName, JudgedNames } from './facts-of-names.ts';
import { bestKind, type Scores } from './kinds.ts';
import type { Stretch } from './names.ts';
import type { Passage } from './passages.ts';
import { assignPeople, joinPeople } from './people.ts';
import { createUnion } from './union.ts';

/** Stretches that name one thing. */
export interface Group {
  kind: Kind;
  /** The other kind that it may be. */
  close: Kind | null;
  /** The country that it is, as `landOf` tells. */
  land: string | null;
  stretches: { stretch: Stretch; name: JudgedName /** It is a shorter name for another. */; isShort: boolean }[];
}

/** Puts names together that mean one thing. */
export function groupNames(passages: readonly Passage[], names: JudgedNames): Group[] {
  const union = createUnion();
  joinWordings(names, union);
  joinPeople(names, union);
  const assigned = new Map<Stretch, string>();
  assignPeople(names, union, assigned);
  assignAcronyms(passages, names, assigned);
  assignBodies(names, assigned);
  assignWaters(names, assigned);
  const groups = new Map<string, Group['stretches']>();
  for (const name of names.values()) {
    for (const stretch of name.stretches) {
      const owner = ownerOf(stretch, assigned, names);
      const root = union.find(owner ?? name.key);
      const list = groups.get(root) ?? [];
      list.push({ stretch, name, isShort: owner !== undefined });
      groups.set(root, list);
    }
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, stretches]) => judgeGroup(stretches));
}

/** The name that a stretch is short for; where that is short for another one, that. */
function ownerOf(stretch: Stretch, assigned: ReadonlyMap<Stretch, string>, names: JudgedNames): string | undefined {
  const owner = assigned.get(stretch);
  if (owner === undefined) return undefined;
  const first = names.get(owner)!.stretches[0]!;
  return assigned.get(first) ?? owner;
}

function judgeGroup(stretches: Group['stretches']): Group {
  const whole = new Set(stretches.filter(({ isShort }) => !isShort).map(({ name }) => name));
  const judged = whole.size > 0 ? [...whole] : [...new Set(stretches.map(({ name }) => name))];
  const sum: Scores = { person: 0, organization: 0, place: 0, topic: 0, incident: -9 };
  for (const { scores } of judged)
    for (const kind of Object.keys(sum) as Kind[]) sum[kind] += scores[kind] / judged.length;
  const land = judged.find((name) => name.land !== null)?.land ?? null;
  return { ...(land === null ? bestKind(sum) : { kind: 'place', close: null }), land, stretches };
}
