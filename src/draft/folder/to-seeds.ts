import { FORM_TYPES, type FormType } from '../../contract/kind.ts';
import { LIMITS } from '../../contract/limits.ts';
import type { Document } from '../document.ts';
import type { Draft, DraftDispute, DraftEntry, DraftStatement } from '../facts.ts';
import { uniqueSlugs } from '../slug.ts';
import { relatedEntries } from './related.ts';
import type { ClaimSeed, EntrySeed, PackSeed, Seeds, SourceSeed } from './seeds.ts';

/** Whose a statement is that nobody is quoted with. */
const AUTHOR = 'the author';
/** An untitled document is called by so much of its beginning, in words. */
const TITLE_WORDS = 10;

/** Makes a pack's files of a draft, as values. Without `quotes`, nothing of the documents' sentences goes in. */
export function toSeeds(draft: Draft, { quotes, pack }: { quotes: boolean; pack: PackSeed }): Seeds {
  const ids = new Map(zip(draft.entries, uniqueSlugs(draft.entries.map(({ id }) => id)), ({ id }) => id));
  const sources = uniqueSlugs(draft.documents.map(({ id }) => id));
  const related = relatedEntries(draft.entries);
  const names = new Map(draft.entries.map(({ id, name }) => [id, name]));
  const statements = quotes ? draft.statements : [];
  const byEntry = group(statements, ({ about }) => about[0] ?? '');
  const told = new Set(statements.flatMap(({ about }) => about));
  const disputes = group(quotes ? draft.disputes : [], ({ entry }) => entry);
  // What its author judges in no one else's name makes a document an opinion.
  const opinions = new Set(
    draft.statements
      .filter(({ by, status }) => status === 'opinion' && by === AUTHOR)
      .flatMap(({ places }) => places[0]?.document ?? []),
  );
  const rename = (list: readonly string[]): string[] => list.flatMap((id) => ids.get(id) ?? []);
  const entries = draft.entries.map((entry): EntrySeed => {
    const seed = entrySeed(entry, { quotes, sources });
    const claims = (byEntry.get(entry.id) ?? []).map((statement) => claimSeed(statement, { sources, rename }));
    const others = (related.get(entry.id) ?? []).flatMap((id) => names.get(id) ?? []);
    return {
      ...seed,
      ...(!told.has(entry.id) && { description: withCompany(seed, others) }),
      id: ids.get(entry.id)!,
      ...(entry.event && { event: renameFillers(entry.event, ids) }),
      related: rename(related.get(entry.id) ?? []),
      ...(quotes && { lead: draft.leads[entry.id] ?? [] }),
      claims,
      disputes: (disputes.get(entry.id) ?? []).map(({ entry: _, ...dispute }: DraftDispute) => dispute),
    };
  });
  return {
    pack: { ...pack, draft: true },
    sources: draft.documents.map((document, i) =>
      sourceSeed(document, { id: sources[i]!, quotes, isOpinion: opinions.has(i) }),
    ),
    entries,
    comments: commentsOf(draft, { ids, sources, statements }),
  };
}

const zip = <T, U>(items: readonly T[], others: readonly U[], keyOf: (item: T) => string): [string, U][] =>
  items.map((item, i) => [keyOf(item), others[i]!]);

function group<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const list = groups.get(keyOf(item)) ?? [];
    list.push(item);
    groups.set(keyOf(item), list);
  }
  return groups;
}

function entrySeed(entry: DraftEntry, { quotes, sources }: { quotes: boolean; sources: readonly string[] }): EntrySeed {
  const isQuoted = entry.description?.includes('“') ?? false;
  const forms = Object.fromEntries(
    FORM_TYPES.map((type) => [type, entry.forms.filter((form) => form.type === type).map(({ text }) => text)]),
  ) as Record<FormType, string[]>;
  return {
    id: entry.id,
    kind: entry.kind,
    name: entry.name,
    ...(entry.description && (quotes || !isQuoted) && { description: entry.description }),
    weight: entry.weight,
    forms,
    context: entry.context ?? [],
    sources: [...new Set(entry.mentions.map(({ document }) => sources[document]!))],
  };
}

/** A description of fewer UTF-16 code units says too little by itself. */
const SAYS_ENOUGH = 60;
/** So many others are named with an entry of which nothing is told. */
const COMPANY = 3;

/** What an entry without a statement is told by, besides its description: in how many documents it stands, and with whom. */
function withCompany({ description, sources = [] }: EntrySeed, others: readonly string[]): string {
  if (description && description.length >= SAYS_ENOUGH) return description;
  const beside = new Intl.ListFormat('en').format(others.slice(0, COMPANY));
  const named = `Named in ${sources.length === 1 ? 'one of the documents' : `${sources.length} of the documents`}`;
  return `${description ? `${description}. ` : ''}${named}${beside ? `, together with ${beside}` : ', by itself'}.`;
}

/** Entries that fill an event's slots, under the ids that they have in the folder. */
function renameFillers(event: NonNullable<DraftEntry['event']>, ids: ReadonlyMap<string, string>): EntrySeed['event'] {
  const rename = (fillers: typeof event.target): typeof event.target =>
    fillers.map((filler) => (typeof filler === 'string' ? filler : { entry: ids.get(filler.entry) ?? filler.entry }));
  return { ...event, target: rename(event.target), who: rename(event.who), where: rename(event.where) };
}

function claimSeed(
  { id, text, places, by, status, date, saidOn, about, weight }: DraftStatement,
  { sources, rename }: { sources: readonly string[]; rename(ids: readonly string[]): string[] },
): ClaimSeed {
  const [first] = places;
  const here = places.filter(({ document }) => document === first!.document);
  return {
    id,
    text,
    source: sources[first!.document]!,
    locator: [...new Set(here.map(({ paragraph }) => paragraph + 1))].sort((a, b) => a - b),
    ...(by && { by }),
    status,
    ...(date && { date }),
    ...(saidOn && { saidOn }),
    about: rename(about.slice(1)),
    weight: Math.round(Math.min(1, Math.max(0, weight)) * 100) / 100,
  };
}

/** How a source is called beside a statement: its publisher as far as it fits, and its year. */
function shortName({ publisher, date }: Document, title: string): string {
  const year = date ? `, ${date.slice(0, 4)}` : '';
  const name = publisher ?? title;
  const room = LIMITS.shortName - year.length;
  return `${name.length <= room ? name : `${name.slice(0, room - 1).trimEnd()}…`}${year}`;
}

/** What a document is called: its title, or how it begins. */
function titleOf({ title, paragraphs }: Document, { id, quotes }: { id: string; quotes: boolean }): string {
  if (title) return title;
  const words = (paragraphs[0] ?? '').split(' ');
  return quotes && words.length > 1 ? `“${words.slice(0, TITLE_WORDS).join(' ')} …”` : id;
}

function sourceSeed(document: Document, told: { id: string; quotes: boolean; isOpinion: boolean }): SourceSeed {
  const { publisher, author, date, addresses, paragraphs } = document;
  const url = addresses.find((address) => /^https?:/i.test(address));
  const others = addresses.filter((address) => address !== url);
  const title = titleOf(document, told);
  const says = [
    `${paragraphs.length} ${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'}`,
    ...(author ? [`by ${author}`] : []),
    ...(others.length > 0 ? [`also at ${others.join(', ')}`] : []),
  ];
  return {
    id: told.id,
    title,
    short: shortName(document, title),
    publisher: publisher ?? hostOf(url) ?? 'Publisher not stated',
    genre: told.isOpinion ? 'opinion' : 'report',
    ...(date && { date, dateBasis: 'stated' }),
    description: `A document of ${says.join(', ')}.`,
    ...(url && { url }),
  };
}

const hostOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1];

/** Why each thing was close, and what else says the same. */
function commentsOf(
  draft: Draft,
  {
    ids,
    sources,
    statements,
  }: { ids: ReadonlyMap<string, string>; sources: readonly string[]; statements: readonly DraftStatement[] },
): Map<string, string[]> {
  const comments = new Map<string, string[]>();
  for (const { id, close = [] } of draft.entries) if (close.length > 0) comments.set(ids.get(id)!, close);
  for (const { id, close = [], places } of statements) {
    const also = places
      .filter(({ document }) => document !== places[0]!.document)
      .map(({ document, paragraph }) => `${sources[document]}, paragraph ${paragraph + 1}`);
    const lines = [...close, ...(also.length > 0 ? [`Also in ${also.join('; ')}.`] : [])];
    if (lines.length > 0) comments.set(id, lines);
  }
  return comments;
}
