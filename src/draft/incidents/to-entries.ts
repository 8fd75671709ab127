import type { Form } from '../../contract/entry.ts';
import type { IncidentEvent } from '../../contract/event.ts';
import type { DraftEntry } from '../facts.ts';
import { type Cluster, contradict, dayOfCluster, merged } from './cluster.ts';
import { lastWord, nameIncident } from './name-incident.ts';
import type { ToldEvent } from './told-event.ts';

/** What nothing but those around it tells apart ("Lawsuit (San Diego)") must be told of so often. */
const MANY = 3;
/** So many words and entries a slot takes. */
const MOST_FILLERS = 8;

/**
 * Entries for events, told apart by their names and written forms.
 * @param names the other entries, whose ids and forms are taken
 */
export function toEntries(clusters: readonly Cluster[], names: readonly DraftEntry[]): DraftEntry[] {
  const ids = new Set(names.map(({ id }) => id));
  const forms = new Set(names.flatMap((entry) => entry.forms.map(({ text }) => text.toLowerCase())));
  const named = joinNamesakes(clusters).filter(
    (cluster) => !/\)$/.test(nameIncident(cluster)) || cluster.told.length >= MANY,
  );
  const byTold = named.sort((a, b) => b.told.length - a.told.length);
  return byTold.map((cluster) => toEntry(cluster, { ids, forms }));
}

/** Events that would have one name are one, unless they contradict each other. */
function joinNamesakes(clusters: readonly Cluster[]): Cluster[] {
  const byName = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const name = nameIncident(cluster);
    const row = byName.get(name) ?? [];
    const same = row.findIndex((other) => !contradict(other, cluster));
    byName.set(
      name,
      same < 0 ? [...row, cluster] : row.map((other, n) => (n === same ? merged(other, cluster) : other)),
    );
  }
  return [...byName.values()].flat();
}

function toEntry(cluster: Cluster, taken: { ids: Set<string>; forms: Set<string> }): DraftEntry {
  const name = freeName(nameIncident(cluster), cluster, taken.forms);
  const id = freeId(slugOf(name), taken.ids);
  const forms = formsOf(name, cluster, taken.forms);
  taken.ids.add(id);
  for (const { text } of forms) taken.forms.add(text.toLowerCase());
  const context = [...new Set(cluster.told.flatMap(({ names }) => names.map((entry) => entry.name)))].slice(
    0,
    MOST_FILLERS,
  );
  return {
    id,
    kind: 'incident',
    name,
    forms,
    ...(context.length > 0 && { context }),
    event: eventOf(cluster),
    weight: 1 + Math.round(Math.log2(cluster.told.length) * 10) / 10,
    mentions: cluster.told.map(({ place }) => place),
  };
}

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80) || 'incident';

function freeId(slug: string, taken: ReadonlySet<string>): string {
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  return id;
}

/** A name that no other entry has: with its year or month behind it, or else a number. */
function freeName(name: string, cluster: Cluster, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  const when = dayOfCluster(cluster);
  const dated = when ? `${name} (${when})` : name;
  let free = dated;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${dated} (${n})`;
  return free;
}

/** The name, and the phrases that say by themselves which event it is: with a day, an owner or a word of which. */
function formsOf(name: string, { told }: Cluster, taken: ReadonlySet<string>): Form[] {
  const isOwn = ({ phrase, text, which, who }: ToldEvent): boolean =>
    !phrase.said.isVerb &&
    /\s/.test(text) &&
    (/\d/.test(text) || (who.length > 0 && /['’]/.test(text)) || which.length > 0);
  const texts = told.filter(isOwn).map(({ text }) => text.replace(/\s+/g, ' '));
  const free = [...new Set([name, ...texts])].filter((text, n) => n === 0 || !taken.has(text.toLowerCase()));
  const seen = new Set<string>();
  return free
    .filter((text) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
    .map((text) => ({ text, type: 'phrase' as const }));
}

/** The slots by which the matcher finds the event again. */
function eventOf(cluster: Cluster): IncidentEvent {
  const { told } = cluster;
  const when = dayOfCluster(cluster);
  const nouns = told.filter(({ phrase }) => !phrase.said.isVerb).map(({ text }) => lastWord(text));
  const what = unique(nouns.length > 0 ? nouns : told.map(({ phrase }) => phrase.said.noun));
  const entries = (row: readonly DraftEntry[]) => unique(row.map(({ id }) => id)).map((entry) => ({ entry }));
  return {
    what,
    which: unique(told.flatMap(({ which }) => which)),
    target: [
      ...entries(told.flatMap(({ target }) => target?.names ?? [])),
      ...unique(told.flatMap(({ kindWords }) => kindWords)),
    ].slice(0, MOST_FILLERS),
    who: entries(told.flatMap(({ who }) => who)).slice(0, MOST_FILLERS),
    where: entries(told.flatMap(({ where }) => where)).slice(0, MOST_FILLERS),
    ...(when !== undefined && { when }),
    enough: [],
  };
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
