import { lastAtMost } from '../article.ts';
import { WORD } from '../lexicon/lexicon.ts';
import type { Judged } from '../local.ts';
import type { Reading, Scene, Span } from '../scene.ts';
import { type Holder, holderAt, peopleByEnd, UNNAMED } from './holders.ts';
import type { NamedEntries } from './named.ts';
import { isOfficeItself } from './office-itself.ts';

/** What an article says of who holds an office, where it names one. */
export type Holding =
  /** The entry, by what is said last. */
  | 'own'
  /** Somebody else. */
  | 'another'
  /** Nobody is said to hold it. */
  | 'unsaid'
  /** The office itself, or some holder of it: "a senator", "former president". */
  | 'office';

export interface Offices {
  /** What a title says where it stands alone. `home`: the country of the entry, 0 where it has none. */
  holding(reading: Reading, span: Span, home: number): Holding;
}

/** All who are said to hold an office, in order of the text. */
interface Holders {
  readonly list: Holder[];
  readonly at: number[];
  readonly keys: Set<number>;
}

/**
 * Reads who holds the offices that some candidates are the titles of: whose name stands behind the title, or beside it with a comma
 * between. Offices are told apart by their last word.
 */
export function readOffices(
  scene: Scene,
  judged: readonly Judged[],
  { named, titles }: { named: NamedEntries; titles: readonly Judged[] },
): Offices {
  if (titles.length === 0) return NO_TITLES;
  const { article, keyOf } = scene;
  const { tokens } = article;
  /** "Sen." is the office of a senator. */
  const officeOf = (word: number): number => scene.lexicon.sameTitles(word)[0] ?? word;
  const said = new Set(titles.map(({ place }) => tokens.hash[place.to - 1]!));
  const words = new Set([...said].map(officeOf));
  const isOffice = (word: number): boolean =>
    said.has(word) || (scene.lexicon.classOf(word) & (WORD.title | WORD.role | WORD.staff)) !== 0;
  const holders = new Map<number, Holders>();
  if (words.size > 0) {
    const people = peopleByEnd(scene, judged);
    for (let at = 0; at < tokens.count; at++) {
      const office = officeOf(tokens.hash[at]!);
      if (!words.has(office) || !isOffice(tokens.hash[at]!)) continue;
      const holder = holderAt(scene, people, at);
      if (!holder) continue;
      const known = holders.get(office) ?? { list: [], at: [], keys: new Set() };
      holders.set(office, known);
      known.list.push(holder);
      known.at.push(at);
      known.keys.add(holder.key);
    }
  }
  return {
    holding(reading, span, home) {
      if (isOfficeItself(scene, span, home)) return 'office';
      const all = holders.get(officeOf(tokens.hash[span.to - 1]!));
      const key = keyOf(reading);
      const at = named.get(key)?.places ?? [];
      const lastNamed = at.length > 0 ? at[lastAtMost(at, span.from)]! : -1;
      const isNamedSince = (holder: Holder): boolean => holder.at < lastNamed && lastNamed < span.from;
      const isSaid = all?.keys.has(key) ?? false;
      // Other countries' holders do not count beside one who is said to hold the own; nor, once the own is named, do those without a name.
      const counts = (holder: Holder): boolean =>
        holder.until !== undefined
          ? span.from < holder.until && !isNamedSince(holder)
          : holder.country === 0 ||
            holder.country === home ||
            (holder.key === UNNAMED ? !isNamedSince(holder) : !isSaid);
      const last = all && lastBefore(all, span.from, counts);
      if (last?.key === key) return 'own';
      if (!last) return isSaid && all?.list[0]?.key === key ? 'own' : 'unsaid';
      return isSaid && isNamedSince(last) ? 'own' : 'another';
    },
  };
}

/** Where no title stands, nobody asks. */
const NO_TITLES: Offices = { holding: () => 'unsaid' };

/** So many holders are looked at, back from a title. */
const MOST_HOLDERS = 20;

/** The last holder before a token that counts. */
function lastBefore(holders: Holders, at: number, counts: (holder: Holder) => boolean): Holder | undefined {
  let n = lastAtMost(holders.at, at);
  for (const end = Math.max(0, n - MOST_HOLDERS); n >= end; n--) {
    const holder = holders.list[n];
    if (holder && holder.at < at && counts(holder)) return holder;
  }
  return undefined;
}
