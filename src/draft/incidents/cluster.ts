import type { DraftEntry } from '../facts.ts';
import { ANY_EVENT, type EventKind } from '../lexicon/event-nouns.ts';
import type { ToldEvent } from './told-event.ts';

/** What is told of one event so far. */
export interface Cluster {
  kind: EventKind;
  isPlural: boolean;
  told: readonly ToldEvent[];
  /** The best known day: the longest of those that are told. */
  when?: string;
}

/** A cluster of one place. */
export const clusterOf = (told: ToldEvent): Cluster => ({
  kind: told.phrase.said.kind,
  isPlural: told.phrase.said.isPlural,
  told: [told],
  ...(told.when !== undefined && { when: told.when }),
});

/** Two clusters as one; what is more exactly known counts, and a kind before "incident". */
export function merged(a: Cluster, b: Cluster): Cluster {
  const when = [a.when, b.when].filter((day) => day !== undefined).sort((x, y) => y.length - x.length)[0];
  return {
    kind: a.kind.name === ANY_EVENT ? b.kind : a.kind,
    isPlural: a.isPlural,
    told: [...a.told, ...b.told],
    ...(when !== undefined && { when }),
  };
}

const FIRST = /^(?:first|initial|opening|original)$/;

/** Words that say which of several, as one of two: the first or a later one. */
const whichOf = ({ told }: Cluster): 'first' | 'later' | null => {
  const words = told.flatMap(({ which }) => which);
  if (words.length === 0) return null;
  return words.some((word) => !FIRST.test(word)) ? 'later' : 'first';
};

const idsOf = (entries: readonly DraftEntry[]): ReadonlySet<string> => new Set(entries.map(({ id }) => id));
const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((id) => b.has(id)).length;
const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && share(a, b) === 0;

const whoIn = ({ told }: Cluster) => idsOf(told.flatMap(({ who }) => who));
const whereIn = ({ told }: Cluster) => idsOf(told.flatMap(({ where }) => where));
const targetsIn = ({ told }: Cluster) => idsOf(told.flatMap(({ target }) => target?.names ?? []));
const describedBy = ({ told }: Cluster): ReadonlySet<string> =>
  new Set(told.flatMap(({ kindWords, target }) => [...kindWords, ...(target?.stems ?? [])]));

/**
 * True for what cannot be one event: another kind, one and many, other days, the first and a later one, other people's.
 * @param takesUp one of them points at what was told ("the strike"), so that it need not say which
 */
export function contradict(a: Cluster, b: Cluster, takesUp = false): boolean {
  const isSameKind = a.kind === b.kind || a.kind.name === ANY_EVENT || b.kind.name === ANY_EVENT;
  if (!isSameKind || a.isPlural !== b.isPlural) return true;
  // "The September 2 incident" is no event without a day.
  if (a.kind !== b.kind && (a.when === undefined) !== (b.when === undefined)) return true;
  if (a.when && b.when && !a.when.startsWith(b.when) && !b.when.startsWith(a.when)) return true;
  const [one, other] = [whichOf(a), whichOf(b)];
  const isUnsaid = takesUp && (one === null || other === null);
  if (!isUnsaid && one !== other && (one === 'later' || other === 'later')) return true;
  if (areApart(targetsIn(a), targetsIn(b)) && areApart(whereIn(a), whereIn(b))) return true;
  return areApart(ownersIn(a), ownersIn(b));
}

/** Whose a personal event is. */
const ownersIn = ({ told }: Cluster): ReadonlySet<string> => idsOf(told.flatMap(({ owner }) => owner ?? []));

/** How many things that two clusters say are the same: days count most, then which it is, names, and words that describe it. */
export function agreement(a: Cluster, b: Cluster): number {
  const day = sharesDay(a, b);
  const which = whichOf(a) !== null && whichOf(a) === whichOf(b) ? 2 : 0;
  const described = Math.min(2, share(describedBy(a), describedBy(b)));
  const places = areApart(whereIn(a), whereIn(b)) ? -1.5 : share(whereIn(a), whereIn(b));
  const targets = areApart(targetsIn(a), targetsIn(b)) ? -1.5 : share(targetsIn(a), targetsIn(b));
  const owners = share(ownersIn(a), ownersIn(b)) > 0 ? 2 : 0;
  return day + which + described + places + targets + owners + Math.min(1, share(whoIn(a), whoIn(b)));
}

/** The days that a cluster’s sentences state. */
const daysOf = ({ told }: Cluster): string[] => told.flatMap(({ when, around }) => when ?? around ?? []);

/** A full day that both say counts most, a month less. */
function sharesDay(a: Cluster, b: Cluster): number {
  const others = daysOf(b);
  const lengths = daysOf(a).flatMap((day) => others.filter((other) => other === day).map((other) => other.length));
  if (lengths.length === 0) return a.when && b.when ? 0.5 : 0;
  return Math.max(...lengths) === 10 ? (a.when && b.when ? 3 : 2) : 1;
}

/** The day of an event as far as it is known: the one that its phrases state, else one that two of its sentences do. */
export function dayOfCluster(cluster: Cluster): string | undefined {
  if (cluster.when) return cluster.when;
  const days = daysOf(cluster);
  return days.find((day, n) => days.indexOf(day) !== n);
}
