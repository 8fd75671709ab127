import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isNoName, titleOf } from './titles.ts';

/** One hand-made label. Offsets are UTF-16 code units of the document's text. */
export interface Label {
  start: number;
  end: number;
  surface: string;
  kb_id: string | null;
  kb_name?: string;
  type?: string;
  wd_type?: string;
  clean?: boolean;
  coref?: unknown;
  optional?: unknown;
  nested_in_other?: unknown;
  literal?: unknown;
}

export interface LabelledDocument {
  doc_id: string;
  text: string;
  mentions: Label[];
  partial?: boolean;
  eval_span?: [number, number] | { start: number; end: number };
}

/** One line of a name list, as `compile --entries` takes it. */
export interface NameLine {
  id: string;
  name: string;
  aliases: string[];
  type: string;
  description?: string;
  weight?: number;
  source: string;
}

/** The sets that rules are developed on. */
export const DEVELOPMENT_SETS = [
  'msnbc-updated',
  'n3-reuters-128',
  'wiki-fair-v2',
  'oke-2015-train',
  'oke-2016-train',
  'kore50',
  'wikinews-dexter',
  'fox-topic-links',
] as const;

/** Where the shared data is (BACKGROUNDER_DATA, or `../shared/data` beside the repository), or null. */
export function findData(): string | null {
  const folder = process.env['BACKGROUNDER_DATA'] ?? join(process.cwd(), '../shared/data');
  return existsSync(join(folder, 'linking')) ? folder : null;
}

/** The lines of a JSON Lines file, gzip or plain. */
export function readJsonl<T>(file: string): T[] {
  const raw = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

export const readLabelledSet = (data: string, name: string): LabelledDocument[] =>
  readJsonl(join(data, 'linking', `${name}.jsonl.gz`));

export const readNames = (data: string, name: string): NameLine[] => readJsonl(join(data, 'names', `${name}.jsonl.gz`));

const withoutBrackets = (title: string): string => title.replace(/\s*\([^)]*\)\s*$/, '').trim();

const beginsLikeName = (text: string): boolean => /^[\p{Lu}\p{N}\p{Lo}]/u.test(text);

/** A label that a linker should find: the name itself, not a pronoun, a date, an office, or a part of another. */
export const isCounted = (label: Label): boolean =>
  !isNoName(label.surface) &&
  label.clean !== false &&
  !label.coref &&
  !label.optional &&
  !label.nested_in_other &&
  !label.literal &&
  beginsLikeName(label.surface);

const COMPANY_ENDING = /,? (Inc\.?|Corp\.?|Corporation|Company|Co\.?|Ltd\.?|plc|Group|LLC|S\.A\.|AG|SE)$/i;

const formsOfTitle = (title: string): string[] => {
  const name = withoutBrackets(title);
  const forms = new Set([name, name.replace(/^The /, ''), name.replace(COMPANY_ENDING, '')]);
  if (/^[^,]+, [^,]+$/.test(name)) forms.add(name.split(',')[0]!);
  return [...forms].filter((form) => form.length > 1);
};

const NO_PERSON =
  /\b(Post|Times|News|University|College|Party|Company|Corp\w*|Inc|Bank|River|Island|County|City|Park|Airport|Union|Street|League|Cup|War|Act|Court|Institute|Airlines|Group|Stadium|School|Center|Centre|House|State|of|the|and|&|for)\b/;

/** A test for words that begin at least 20 of the given persons' names. */
export function givenNames(persons: readonly NameLine[]): (word: string) => boolean {
  const counts = new Map<string, number>();
  for (const { name } of persons) {
    const first = name.split(' ')[0]!;
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return (word) => (counts.get(word) ?? 0) >= 20;
}

/**
 * The name list to link one set with: an entry for every labelled entity of all sets; aliases from its title and from the
 * labels of the sets other than `heldOut`, so that no set lends its own answers.
 */
export function entriesFor(
  sets: ReadonlyMap<string, readonly LabelledDocument[]>,
  heldOut: string,
  isGivenName: (word: string) => boolean,
): NameLine[] {
  const entries = new Map<string, { line: NameLine; aliases: Set<string>; weight: number }>();
  for (const [set, documents] of sets) {
    for (const label of documents.flatMap((document) => document.mentions)) {
      const title = titleOf(label);
      if (!title || !beginsLikeName(title) || isNoName(title)) continue;
      let entry = entries.get(title);
      if (!entry) {
        const line = { id: title, name: withoutBrackets(title), aliases: [], type: 'other', source: 'labelled sets' };
        entry = { line, aliases: new Set(formsOfTitle(title)), weight: 10 };
        entries.set(title, entry);
      }
      const type = label.wd_type || label.type || '';
      if (type === 'Q5' || type === 'Q215627' || /person|^per$/i.test(type)) entry.line.type = 'person';
      if (set !== heldOut && isCounted(label)) {
        entry.aliases.add(label.surface);
        entry.weight++;
      }
    }
  }
  return [...entries.values()].map(({ line, aliases, weight }) => {
    const words = line.name.split(' ');
    const likePerson = words.length > 1 && words.length < 5 && isGivenName(words[0]!) && !NO_PERSON.test(line.name);
    const type = line.type === 'other' && likePerson ? 'person' : line.type;
    return { ...line, type, weight, aliases: [...aliases].filter((alias) => alias !== line.name) };
  });
}
