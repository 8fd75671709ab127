import { createLibrary } from '../../src/store/create-library.ts';
import { type Label, type LabelledDocument, type NameLine, readLabelledSet } from './labelled-sets.ts';
import { exactLinker, type Linker, ownLinker, surnameLinker } from './linkers.ts';
import { openNameList } from './packs.ts';
import { type Score, score } from './score.ts';

/** How many documents of a topic with two incidents were given the right one. */
export interface IncidentScore {
  right: number;
  wrong: number;
  /** Nothing spoke for one of the two more than for the other. */
  undecided: number;
}

type SortedDocument = LabelledDocument & { topic: string; incident: string };

const linkersFor = (lines: readonly NameLine[]): [name: string, link: Linker][] => [
  ['exact', exactLinker(lines)],
  ['exact + surnames', surnameLinker(lines)],
  ['own', ownLinker(createLibrary([openNameList(lines, 'names')]))],
];

const lineOf = (id: string, name: string, type: string): NameLine => ({
  id,
  name,
  aliases: [],
  type,
  weight: 10,
  source: 'labels',
});

const FULL_NAME = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;
const ONE_NAME = /^\p{Lu}[\p{L} .]+$/u;
const TITLE =
  /\b(President|Minister|Director|Secretary|Leader|Mr|Mrs|Ms|Sen|Rep|Gen|Justice|Judge|Attorney|Former)\b|['’]s /;

const mostFrequent = (texts: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

/**
 * People and countries in varied wording (newswcl50): an entry for each that some label names in full, by that name only,
 * so that whatever else the documents call them is up to the linker.
 */
export function measureVariedWording(data: string): { linker: string; score: Score }[] {
  const isWanted = ({ type }: Label) => type === 'ACTOR' || type === 'COUNTRY';
  const documents = readLabelledSet(data, 'newswcl50').map((document) => ({
    ...document,
    mentions: document.mentions.filter(isWanted).map((label) => ({ ...label, kb_id: label.kb_name ?? null })),
  }));
  const surfaces = new Map<string, { type: string; texts: string[] }>();
  for (const { kb_id, type = '', surface } of documents.flatMap(({ mentions }) => mentions)) {
    if (!kb_id) continue;
    const known = surfaces.get(kb_id) ?? { type, texts: [] };
    // "Rocket Man" is nobody's name: a name has a word of what the set calls the person ("PRK Kim").
    const isSo =
      type !== 'ACTOR' || kb_id.split(' ').some((word) => word.length > 1 && surface.split(' ').includes(word));
    const isName =
      isSo && (type === 'ACTOR' ? FULL_NAME.test(surface) && !TITLE.test(surface) : ONE_NAME.test(surface));
    if (isName) known.texts.push(surface);
    surfaces.set(kb_id, known);
  }
  // Several labels are of one person under one name.
  const names = new Map([...surfaces].map(([id, { texts }]) => [id, mostFrequent(texts) ?? null]));
  const types = new Map([...surfaces].map(([id, { type }]) => [names.get(id), type]));
  const lines = [...types].flatMap(([name, type]) =>
    name ? [lineOf(name, name, type === 'ACTOR' ? 'person' : 'place')] : [],
  );
  const known = documents.map((document) => ({
    ...document,
    mentions: document.mentions.map((label) => ({ ...label, kb_id: names.get(label.kb_id ?? '') ?? null })),
  }));
  return linkersFor(lines).map(([linker, link]) => ({ linker, score: score(known, link) }));
}

/**
 * Which of two like incidents a document is about (ecbplus), by whom and what it names: every second document of an
 * incident lends its names, the others are sorted by the marks in them.
 */
export function measureIncidents(data: string): { linker: string; score: IncidentScore }[] {
  const documents = readLabelledSet(data, 'ecbplus') as SortedDocument[];
  const seen = new Map<string, number>();
  const lends = documents.map(({ incident }) => {
    const before = seen.get(incident) ?? 0;
    seen.set(incident, before + 1);
    return before % 2 === 0;
  });
  const named = new Map<string, Set<string>>();
  for (const { incident, mentions } of documents.filter((_, i) => lends[i])) {
    for (const { surface, type = '' } of mentions) {
      if (!/^(HUMAN|LOC|NON_HUMAN)/.test(type) || !ONE_NAME.test(surface)) continue;
      named.set(surface, (named.get(surface) ?? new Set()).add(incident));
    }
  }
  // What both incidents of a topic have tells nothing.
  const lines = [...named].flatMap(([surface, incidents]) =>
    incidents.size === 1
      ? [lineOf(`${[...incidents][0]}/${surface}`, surface, FULL_NAME.test(surface) ? 'person' : 'other')]
      : [],
  );
  return linkersFor(lines).map(([linker, link]) => {
    const result: IncidentScore = { right: 0, wrong: 0, undecided: 0 };
    for (const document of documents.filter((_, i) => !lends[i])) {
      const own = [
        document.incident,
        document.incident.replace(/(ecb)(plus)?$/, (_, ecb, plus) => (plus ? ecb : `${ecb}plus`)),
      ];
      const [right, wrong] = own.map(
        (incident) => link(document).filter(({ entry }) => entry.startsWith(`${incident}/`)).length,
      );
      result[right === wrong ? 'undecided' : right! > wrong! ? 'right' : 'wrong']++;
    }
    return { linker, score: result };
  });
}
