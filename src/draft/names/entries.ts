import type { Form } from '../../contract/entry.ts';
import type { FormType } from '../../contract/kind.ts';
import { normalize } from '../../text/normalize.ts';
import { SHAPE } from '../../text/tokens.ts';
import type { Place } from '../document.ts';
import type { DraftEntry } from '../facts.ts';
import { uniqueSlugs } from '../slug.ts';
import { appositionBehind, officeBefore } from './describe.ts';
import type { Group } from './group.ts';
import { mostOften, type Stretch } from './names.ts';
import { type Passage, written } from './passages.ts';

/** What is written of one thing, while its entry is made. */
interface Writing {
  text: string;
  count: number;
  isShort: boolean;
  isAllCaps: boolean;
}

/** More titles than these say nothing more. */
const MOST_TITLES = 6;

/**
 * Makes an entry of each group, with an id of its name.
 * @param names `lands`: the names of countries; `departments`: where bodies are taken up by their noun
 */
export function toEntries(
  passages: readonly Passage[],
  groups: readonly Group[],
  names: { lands: ReadonlyMap<string, string>; departments: ReadonlyMap<Group, Stretch[]> },
): DraftEntry[] {
  const drafted = groups.map((group) => toEntry(passages, group, names));
  const ids = uniqueSlugs(drafted.map(({ name }) => name));
  return drafted.map((entry, i) => ({ ...entry, id: ids[i]! }));
}

function toEntry(
  passages: readonly Passage[],
  group: Group,
  { lands, departments }: { lands: ReadonlyMap<string, string>; departments: ReadonlyMap<Group, Stretch[]> },
): DraftEntry {
  const writings = writingsOf(passages, group);
  const name = nameOf(writings, group, lands);
  const nouns = departments.get(group) ?? [];
  const stretches = [...group.stretches.map(({ stretch }) => stretch), ...nouns];
  const description = describe(passages, group);
  const close = group.close && [`Kind: ${group.kind} or ${group.close}? What the documents say of it fits both.`];
  return {
    id: '',
    kind: group.kind,
    name,
    ...(description && { description }),
    forms: formsOf({
      name,
      writings,
      titles: titlesOf(passages, group),
      nouns: nouns.length > 0 ? nounsOf(passages, nouns) : [],
      group,
    }),
    weight: weightOf(passages, stretches),
    mentions: stretches.map((stretch) => placeOf(passages, stretch)).sort(byPlace),
    ...(close && { close }),
  };
}

const placeOf = (passages: readonly Passage[], { passage, from, to }: Stretch): Place => {
  const { document, paragraph, tokens } = passages[passage]!;
  return { document, paragraph, start: tokens.start[from]!, end: tokens.end[to - 1]! };
};

const byPlace = (a: Place, b: Place): number =>
  a.document - b.document || a.paragraph - b.paragraph || a.start - b.start;

/** The ways in which a group is written, the most frequent first; each once, however its letters are set. */
function writingsOf(passages: readonly Passage[], { stretches }: Group): Writing[] {
  const found = new Map<string, { texts: Map<string, number>; isShort: boolean; isAllCaps: boolean }>();
  for (const { stretch, name, isShort } of stretches) {
    const passage = passages[stretch.passage]!;
    const text = written(passage, stretch.from, stretch.to).replace(/\s+/g, ' ');
    const isAllCaps = passage.tokens.shape.subarray(stretch.from, stretch.to).every((shape) => shape & SHAPE.allCaps);
    const known = found.get(name.key) ?? { texts: new Map<string, number>(), isShort: true, isAllCaps: true };
    // Shouted letters are how the line is set; an acronym is nowhere set otherwise.
    known.texts.set(text, (known.texts.get(text) ?? 0) + (isAllCaps ? 0.001 : 1));
    found.set(name.key, {
      texts: known.texts,
      isShort: known.isShort && isShort,
      isAllCaps: known.isAllCaps && isAllCaps,
    });
  }
  const counts = new Map<string, number>();
  for (const { name } of stretches) counts.set(name.key, (counts.get(name.key) ?? 0) + 1);
  return [...found]
    .map(([key, { texts, isShort, isAllCaps }]) => ({
      text: mostOften(texts),
      count: counts.get(key)!,
      isShort,
      isAllCaps,
    }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** The whole name that is written most often; of a country the name of the country. */
function nameOf(writings: readonly Writing[], { kind, land }: Group, lands: ReadonlyMap<string, string>): string {
  if (land !== null) {
    const name = lands.get(land);
    if (name) return name;
  }
  const whole = writings.filter(({ isShort }) => !isShort);
  const full = whole.filter(({ text, isAllCaps }) => text.includes(' ') && !isAllCaps);
  const best = kind === 'person' && full.length > 0 ? full : whole.length > 0 ? whole : writings;
  return best[0]!.text;
}

/** Written forms by what each is; no two that compare equal. */
function formsOf({
  name,
  writings,
  titles,
  nouns,
  group,
}: {
  name: string;
  writings: readonly Writing[];
  titles: readonly string[];
  nouns: readonly string[];
  group: Group;
}): Form[] {
  const forms = [
    { text: name, type: 'full' as FormType },
    ...writings.map((writing) => ({ text: writing.text, type: typeOf(writing, name, group) })),
    ...nouns.map((text) => ({ text, type: 'short' as FormType })),
    ...(group.kind === 'person' ? surnameOf(name) : []).map((text) => ({ text, type: 'short' as FormType })),
    ...titles.map((text) => ({ text, type: 'title' as FormType })),
  ];
  const seen = new Set<string>();
  return forms.filter(({ text }) => {
    const key = normalize(text);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What articles call a person later on, whether or not these do; none for a single name. */
function surnameOf(name: string): string[] {
  const words = name.split(' ').filter((word) => !/^(?:[JS]r\.?|I{2,3}|IV|V)$/.test(word));
  return words.length > 1 ? [words.at(-1)!] : [];
}

function typeOf({ text, isAllCaps, isShort }: Writing, name: string, { kind, land }: Group): FormType {
  if (text === name) return 'full';
  if (isAllCaps && !text.includes(' ') && text.length <= 10) return 'acronym';
  if (land !== null) return 'nickname';
  if (text.includes(' ')) return isShort && kind === 'person' ? 'short' : 'full';
  return isShort || kind === 'person' ? 'short' : 'full';
}

function titlesOf(passages: readonly Passage[], { stretches }: Group): string[] {
  const titles = new Map<string, number>();
  for (const { stretch } of stretches) {
    if (stretch.titleFrom === stretch.from) continue;
    const title = written(passages[stretch.passage]!, stretch.titleFrom, stretch.from);
    if (title.length > 2) titles.set(title, (titles.get(title) ?? 0) + 1);
  }
  return [...titles]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_TITLES)
    .map(([title]) => title);
}

const nounsOf = (passages: readonly Passage[], nouns: readonly Stretch[]): string[] =>
  [...new Set(nouns.map(({ passage, from, to }) => written(passages[passage]!, from, to).toLowerCase()))].sort();

/** An office that stands so often before a name says more of it than one apposition. */
const USUAL_OFFICE = 3;

/** What the documents say it is: the office that usually stands before the name with whose it is, else an apposition, the most frequent and then the longest. */
function describe(passages: readonly Passage[], { stretches, kind, land }: Group): string | null {
  if (land !== null) return null;
  const offices =
    kind === 'person'
      ? mostSaid(stretches.map(({ stretch }) => officeBefore(passages[stretch.passage]!, stretch)))
      : null;
  const appositions = mostSaid(
    stretches.map(({ stretch }) => appositionBehind(passages[stretch.passage]!, stretch, kind)),
  );
  const best = offices && (offices.count >= USUAL_OFFICE || !appositions) ? offices : appositions;
  return best && `“${best.text}”`;
}

function mostSaid(said: readonly (string | null)[]): { text: string; count: number } | null {
  const counts = new Map<string, number>();
  for (const text of said) if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return best ? { text: best[0], count: best[1] } : null;
}

/** From 1 to 10, by in how many documents it is named and how often. */
function weightOf(passages: readonly Passage[], stretches: readonly Stretch[]): number {
  const documents = new Set(stretches.map(({ passage }) => passages[passage]!.document)).size;
  return Math.min(10, Math.round(Math.log2(1 + documents) * 2 + Math.log2(stretches.length)));
}
