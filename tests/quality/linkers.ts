import nlp from 'compromise';
import Fuse from 'fuse.js';
import { type AnnotateOptions, annotate } from '../../src/match/annotate.ts';
import type { Library } from '../../src/store/library.ts';
import type { LabelledDocument, NameLine } from './labelled-sets.ts';
import type { Prediction } from './score.ts';

/** Something that marks names in a document. */
export type Linker = (document: LabelledDocument) => Prediction[];

/** Our own matcher, asserted mentions only, as the command line prints them; or near misses too. */
export const ownLinker =
  (library: Library, options: AnnotateOptions = {}, nearMisses = false): Linker =>
  ({ text }) => {
    const lines = text.split('\n');
    let start = 0;
    const starts = lines.map((line) => {
      const at = start;
      start += line.length + 1;
      return at;
    });
    return annotate(
      lines.map((line) => ({ text: line, role: 'paragraph' })),
      library,
      options,
    )
      .filter(({ certainty, why }) => certainty === 'is' || (nearMisses && why.rule === 'near-miss'))
      .map((mention) => ({
        start: starts[mention.block]! + mention.start,
        end: starts[mention.block]! + mention.end,
        entry: mention.entry,
      }));
  };

interface Named {
  entry: string;
  weight: number;
  person: boolean;
}

/** Forms of a name list, by `keyOf`, each with the best known of the entries that have it. */
function readForms(lines: readonly NameLine[], keyOf = (form: string) => form): Map<string, Named> {
  const forms = new Map<string, Named>();
  for (const { id, name, aliases, weight = 1, type } of lines) {
    for (const form of [name, ...aliases].map(keyOf)) {
      const known = forms.get(form);
      if (!known || known.weight < weight) forms.set(form, { entry: id, weight, person: type === 'person' });
    }
  }
  return forms;
}

const WORDS = /[\p{L}\p{N}]+/gu;
const LONGEST_FORM = 8;

const wordsOf = (form: string): string => (form.match(WORDS) ?? []).join(' ');

/** Baseline: the longest known form at each word, the same words in the same case; the best known entry of a form. */
export function exactLinker(lines: readonly NameLine[]): Linker {
  const forms = readForms(lines, wordsOf);
  return ({ text }) => {
    const words = [...text.matchAll(WORDS)];
    const found: Prediction[] = [];
    for (let i = 0; i < words.length; i++) {
      for (let n = Math.min(LONGEST_FORM, words.length - i); n > 0; n--) {
        const run = words.slice(i, i + n);
        const known = forms.get(run.map(([word]) => word).join(' '));
        if (!known) continue;
        const last = run.at(-1)!;
        found.push({ start: run[0]!.index, end: last.index + last[0].length, entry: known.entry });
        i += n - 1;
        break;
      }
    }
    return found;
  };
}

/** Baseline: exact forms; and where a person's full name is anywhere in the text, every later or earlier surname. */
export function surnameLinker(lines: readonly NameLine[]): Linker {
  const exact = exactLinker(lines);
  const persons = new Map(lines.filter((line) => line.type === 'person').map((line) => [line.id, line.name]));
  return (document) => {
    const found = exact(document);
    const surnames = new Map<string, string>();
    for (const { entry, start, end } of found) {
      const last = persons.get(entry)?.split(' ').at(-1);
      if (last && document.text.slice(start, end).includes(' ')) surnames.set(last, entry);
    }
    for (const { 0: word, index: start } of document.text.matchAll(WORDS)) {
      const entry = surnames.get(word);
      if (!entry) continue;
      const end = start + word.length;
      const over = found.findIndex((mark) => mark.start < end && start < mark.end);
      if (over < 0) found.push({ start, end, entry });
      else if (found[over]!.start === start && found[over]!.end === end) found[over] = { start, end, entry };
    }
    return found;
  };
}

/** Baseline, "Kontext's rule": nothing but full names; where one is on the page, every surname of it too. */
export function kontextLinker(lines: readonly NameLine[]): Linker {
  const names = lines.map(({ id, name, weight = 1, type }) => ({ id, name, aliases: [], weight, type, source: '' }));
  return surnameLinker(names);
}

/** Words with capitals in a row, small words between them. */
export const CAPITALIZED =
  /\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s+(?:(?:of|the|and|de|van|von|bin|al)\s+)?\p{Lu}[\p{L}\p{N}.&'’-]*)*/gu;

/** Baseline: fuse.js asked about each capitalized stretch. */
export function fuseLinker(lines: readonly NameLine[]): Linker {
  const forms = [...readForms(lines)].map(([form, { entry }]) => ({ form, entry }));
  const fuse = new Fuse(forms, { keys: ['form'], threshold: 0.1, includeScore: true, ignoreFieldNorm: true });
  const answers = new Map<string, string | null>();
  return ({ text }) =>
    [...text.matchAll(CAPITALIZED)].flatMap((match) => {
      const span = match[0].replace(/['’]s$|[.,]$/, '');
      let entry = answers.get(span);
      if (entry === undefined) {
        entry = fuse.search(span, { limit: 1 })[0]?.item.entry ?? null;
        answers.set(span, entry);
      }
      return entry ? [{ start: match.index, end: match.index + span.length, entry }] : [];
    });
}

/** Baseline: the entity spans of compromise, looked up exactly. */
export function compromiseLinker(lines: readonly NameLine[]): Linker {
  const forms = readForms(lines);
  return ({ text }) => {
    const spans = nlp(text).topics().json({ offset: true }) as {
      text: string;
      offset: { start: number; length: number };
    }[];
    return spans.flatMap(({ offset }) => {
      const written = text.slice(offset.start, offset.start + offset.length);
      const name = written.replace(/['’]s\W*$|\W+$/, '');
      const known = forms.get(name);
      return known ? [{ start: offset.start, end: offset.start + name.length, entry: known.entry }] : [];
    });
  };
}
