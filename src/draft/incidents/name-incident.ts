import { type Cluster, dayOfCluster } from './cluster.ts';
import type { ToldEvent } from './told-event.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * A name that a reader understands: its day if that is known ("September 2 boat strike"), else whose it is ("Joe Kasper’s resignation"),
 * where ("shooting in Dayton") or to what it was done ("strikes on the Houthi militia").
 */
export function nameIncident(cluster: Cluster): string {
  const noun = nounOf(cluster);
  const base = [whichOf(cluster), ...kindOf(cluster), noun].filter((word) => word !== undefined).join(' ');
  const owner = mostFrequent(
    cluster.told.flatMap((told) => told.owner ?? []),
    ({ id }) => id,
  );
  if (owner) return `${possessive(owner.name)} ${base}`;
  const day = dayName(dayOfCluster(cluster));
  const where = mostFrequent(
    cluster.told.flatMap((told) => told.where),
    ({ id }) => id,
  );
  const target = targetOf(cluster);
  if (day && /^\D/.test(day) && base.includes(' ')) return `${day} ${base}`;
  const at = where ? ` in ${withArticle(where.name)}` : '';
  const on = target ? ` ${target}` : '';
  if (!day && !at && !on && !base.includes(' ')) return withName(base, cluster);
  const name = day && !at && !on ? `${day} ${base}` : `${base}${on || at}${day ? `, ${day}` : ''}`;
  return capitalized(name);
}

/** "Lawsuit (San Diego)": with whom its sentences name most, where nothing else tells it apart. */
function withName(base: string, { told }: Cluster): string {
  const named = mostFrequent(
    told.flatMap(({ names }) => names),
    ({ id }) => id,
  );
  return capitalized(named ? `${base} (${named.name})` : base);
}

/** Places whose names are spoken with an article. */
const withArticle = (name: string): string =>
  /\b(?:Sea|Ocean|Gulf|Strip|States|Kingdom|Republic|Islands|River|Capitol|Netherlands|Philippines|White House)\b/.test(
    name,
  )
    ? `the ${name}`
    : name;

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const possessive = (name: string): string => (/s$/.test(name) ? `${name}’` : `${name}’s`);

/** "September 2", "September 2025" or "2025". */
function dayName(when: string | undefined): string | undefined {
  if (!when) return undefined;
  const [year, month, day] = when.split('-');
  if (!month) return year;
  return day ? `${MONTHS[Number(month) - 1]} ${Number(day)}` : `${MONTHS[Number(month) - 1]} ${year}`;
}

const nounOf = ({ told, isPlural }: Cluster): string => {
  const nouns = told.filter(({ phrase }) => !phrase.said.isVerb && phrase.said.isPlural === isPlural);
  const said = mostFrequent(nouns, ({ phrase }) => phrase.said.noun);
  // The noun as it was written, its last word.
  return said ? lastWord(said.text) : told[0]!.phrase.said.noun;
};

/** A noun as it is written, without "’s". */
export const lastWord = (text: string): string =>
  text
    .split(/\s+/)
    .at(-1)!
    .toLowerCase()
    .replace(/['’]s?$/, '');

/** A word before the noun names the event if it stands in so many of its phrases. */
const USUAL = 0.3;

const whichOf = ({ told }: Cluster): string | undefined => usual(told.map(({ which }) => which.join(' ')));

/** The words before the noun in most places: two at most. */
const kindOf = ({ told }: Cluster): string[] =>
  usual(told.map(({ kindWords }) => kindWords.slice(-2).join(' ')))?.split(' ') ?? [];

/** The most frequent of some texts that is not empty, if it is frequent among all. */
function usual(texts: readonly string[]): string | undefined {
  const best = mostFrequent(
    texts.filter((text) => text !== ''),
    (text) => text.toLowerCase(),
  );
  const count = texts.filter((text) => text.toLowerCase() === best?.toLowerCase()).length;
  return count >= texts.length * USUAL ? best : undefined;
}

function targetOf({ told }: Cluster): string | undefined {
  const best = mostFrequent(
    told.filter((one) => one.target && !one.phrase.said.isVerb),
    ({ target }) => target!.text.toLowerCase(),
  );
  return best && `${prepositionOf(best)} ${best.target!.text}`;
}
const prepositionOf = ({ preposition }: ToldEvent): string => preposition ?? 'on';

/** The item that comes most often, the first of several; undefined of none. */
function mostFrequent<T>(items: readonly T[], keyOf: (item: T) => string): T | undefined {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return items.find((item) => counts.get(keyOf(item)) === most);
}
