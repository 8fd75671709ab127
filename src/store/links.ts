import type { Entry } from '../contract/entry.ts';
import type { Pack } from '../contract/pack.ts';
import type { PackMeta } from './packed.ts';

type NumberSets = Map<number, Set<number>>;

const add = (sets: NumberSets, key: number, value: number): void => {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
};

const listed = (sets: NumberSets): [number, number[]][] =>
  [...sets].map(([key, set]) => [key, [...set].sort((a, b) => a - b)]);

/** Who speaks of whom across the entries of a pack, so that a card finds its claims and disputes without a search. */
export function linkEntries(entries: readonly Entry[]): Pick<PackMeta, 'toldBy' | 'disputedIn' | 'sidesIn'> {
  const numbers = new Map(entries.map((entry, number) => [entry.id, number]));
  const [toldBy, disputedIn, sidesIn]: NumberSets[] = [new Map(), new Map(), new Map()];
  /** By claim: the entry that holds it, then those whose cards show it too. */
  const shownBy = new Map<string, number[]>();
  entries.forEach((entry, number) => {
    for (const claim of entry.claims ?? []) {
      const others = (claim.about ?? []).flatMap((id) => numbers.get(id) ?? []).filter((other) => other !== number);
      for (const other of others) add(toldBy!, other, number);
      shownBy.set(claim.id, [number, ...others]);
    }
  });
  entries.forEach((entry, number) => {
    for (const claim of (entry.disputes ?? []).flatMap((dispute) => dispute.claims)) {
      const [holder, ...others] = shownBy.get(claim) ?? [];
      if (holder === undefined) continue;
      add(sidesIn!, number, holder);
      for (const shown of [holder, ...others]) add(disputedIn!, shown, number);
    }
  });
  return { toldBy: listed(toldBy!), disputedIn: listed(disputedIn!), sidesIn: listed(sidesIn!) };
}

/** Counts what the options page shows of a pack. */
export function countPack({ sources, entries }: Pack): Pick<PackMeta, 'sourceCounts' | 'kinds'> {
  const counts = new Map(sources.map((source): [string, [number, number]] => [source.id, [0, 0]]));
  const kinds = new Map<string, number>();
  for (const entry of entries) {
    kinds.set(entry.kind, (kinds.get(entry.kind) ?? 0) + 1);
    for (const source of new Set(entry.sources)) {
      const count = counts.get(source);
      if (count) count[0]++;
    }
    for (const claim of entry.claims ?? []) {
      const count = counts.get(claim.source);
      if (count) count[1]++;
    }
  }
  return { sourceCounts: [...counts.values()], kinds: Object.fromEntries(kinds) };
}
