import type { Entry } from '../contract/entry.ts';
import type { Source } from '../contract/source.ts';
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
export interface Links {
  add(entry: Entry, number: number): void;
  /** Takes how an entry is found by its id (-1 where the pack has none). */
  finish(numberOf: (id: string) => number): Pick<PackMeta, 'toldBy' | 'disputedIn' | 'sidesIn'>;
}

/** Begins to gather links; keeps something of entries with claims or disputes alone. */
export function gatherLinks(): Links {
  /** By claim: the entry that holds it, and the ids of those whose cards show it too. */
  const claims = new Map<string, { holder: number; about: readonly string[] }>();
  const disputed: [entry: number, claim: string][] = [];
  return {
    add(entry, number) {
      for (const { id, about = [] } of entry.claims ?? []) claims.set(id, { holder: number, about });
      for (const dispute of entry.disputes ?? []) for (const claim of dispute.claims) disputed.push([number, claim]);
    },
    finish(numberOf) {
      const [toldBy, disputedIn, sidesIn]: [NumberSets, NumberSets, NumberSets] = [new Map(), new Map(), new Map()];
      const othersOf = ({ holder, about }: { holder: number; about: readonly string[] }) =>
        about.map(numberOf).filter((other) => other >= 0 && other !== holder);
      for (const claim of claims.values()) for (const other of othersOf(claim)) add(toldBy, other, claim.holder);
      for (const [number, id] of disputed) {
        const claim = claims.get(id);
        if (!claim) continue;
        add(sidesIn, number, claim.holder);
        for (const shown of [claim.holder, ...othersOf(claim)]) add(disputedIn, shown, number);
      }
      return { toldBy: listed(toldBy), disputedIn: listed(disputedIn), sidesIn: listed(sidesIn) };
    },
  };
}

/** Counts what the options page shows of a pack. */
export function countSources(sources: readonly Source[]) {
  const counts = new Map(sources.map((source): [string, [number, number]] => [source.id, [0, 0]]));
  const kinds = new Map<string, number>();
  return {
    add(entry: Entry): void {
      kinds.set(entry.kind, (kinds.get(entry.kind) ?? 0) + 1);
      for (const source of new Set(entry.sources)) {
        const count = counts.get(source);
        if (count) count[0]++;
      }
      for (const claim of entry.claims ?? []) {
        const count = counts.get(claim.source);
        if (count) count[1]++;
      }
    },
    finish: (): Pick<PackMeta, 'sourceCounts' | 'kinds'> => ({
      sourceCounts: [...counts.values()],
      kinds: Object.fromEntries(kinds),
    }),
  };
}
