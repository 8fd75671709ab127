import type { Entry, Form } from '../contract/entry.ts';
import type { FormType } from '../contract/kind.ts';
import type { Source } from '../contract/source.ts';
import { normalize } from '../text/normalize.ts';
import type { EntrySeed } from './seed-schema.ts';

const FORM_ORDER: FormType[] = ['full', 'nickname', 'acronym', 'short', 'title', 'phrase'];

/** Where the forms of an entry stand in its seed, in the order in which `growEntry` lists them. */
export function formPaths(seed: EntrySeed): (string | number)[][] {
  const written = FORM_ORDER.flatMap((type) => (seed.forms[type] ?? []).map((_, i) => ['forms', type, i]));
  return growEntry(seed).forms.length > written.length ? [['name'], ...written] : written;
}

/** Makes an entry as a pack has it: forms in one list, the name among them. Sources are those that the seed lists. */
export function growEntry(seed: EntrySeed): Entry {
  const { shared: _, forms: byType, ...entry } = seed;
  const forms: Form[] = FORM_ORDER.flatMap((type) => (byType[type] ?? []).map((text) => ({ text, type })));
  const name = normalize(entry.name);
  if (!forms.some((form) => normalize(form.text) === name)) {
    const type = entry.kind === 'incident' || entry.kind === 'topic' ? 'phrase' : 'full';
    forms.unshift({ text: entry.name, type });
  }
  return { ...entry, forms };
}

/** Adds to each entry's sources those of its claims, and of other entries' claims about it; in the order of `sources`. */
export function addTellingSources(entries: Entry[], sources: Source[]): void {
  const telling = new Map(entries.map((entry) => [entry.id, new Set(entry.sources)]));
  for (const entry of entries) {
    for (const claim of entry.claims) {
      for (const id of [entry.id, ...claim.about]) telling.get(id)?.add(claim.source);
    }
  }
  for (const entry of entries) {
    const found = telling.get(entry.id);
    entry.sources = sources.filter((source) => found?.has(source.id)).map((source) => source.id);
  }
}
