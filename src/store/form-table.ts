import type { Entry, Form } from '../contract/entry.ts';
import { FORM_TYPES, type FormType, KINDS } from '../contract/kind.ts';
import { normalize } from '../text/normalize.ts';
import type { Section } from './container.ts';
import { DERIVED_TYPES, deriveForms, type KnownEntry, mayDerive } from './derive/derive-forms.ts';
import { createNumbers } from './growing.ts';
import { FIRST_DERIVED, NOT_FORM } from './packed.ts';
import { openStringTable, type StringTable, writeStringTable } from './string-table.ts';

/** The written forms of all entries, as they are numbered: of each its name first, then the others, its `not` wordings, what is derived. */
export interface FormTable {
  sections: Section[];
  texts: StringTable;
  types: Uint8Array;
  /** How many each entry has. */
  counts: Uint32Array;
}

/** How a name counts that is none of its entry's forms as it is written: like the form that has its words. */
const typeOfName = ({ name, forms }: Entry): FormType => {
  const folded = normalize(name);
  return forms.find((form) => normalize(form.text) === folded)?.type ?? 'full';
};

const formsOf = (entry: Entry): Form[] => {
  const named = entry.forms.findIndex((form) => form.text === entry.name);
  const name: Form = entry.forms[named] ?? { text: entry.name, type: typeOfName(entry) };
  return [name, ...entry.forms.filter((_, i) => i !== named)];
};

/** Begins the table of forms. */
export function writeFormTable() {
  const texts = writeStringTable('forms');
  const types = createNumbers(Uint8Array);
  const counts = createNumbers(Uint32Array);
  const [known, kinds] = [createNumbers(Uint32Array), createNumbers(Uint8Array)];
  const write = (text: string, type: number) => {
    texts.write(text);
    types.push(type);
  };
  return {
    /** Adds the forms of the next entry. */
    add(entry: Entry): void {
      if (mayDerive(entry)) {
        known.push(counts.length);
        kinds.push(KINDS.indexOf(entry.kind));
      }
      const before = texts.count;
      for (const form of formsOf(entry)) write(form.text, FORM_TYPES.indexOf(form.type));
      for (const text of entry.not ?? []) write(text, NOT_FORM);
      counts.push(texts.count - before);
    },
    finish(): FormTable {
      const given = openTable(texts.finish(), types.values(), counts.values());
      return known.length === 0 ? given : addDerived(given, { numbers: known.values(), kinds: kinds.values() });
    },
  };
}

function openTable(sections: Section[], types: Uint8Array, counts: Uint32Array): FormTable {
  const texts = openStringTable('forms', (name) => sections.find((section) => section.name === name)!.bytes);
  return { sections, texts, types, counts };
}

/** Entries with their forms out of a table, as often as they are gone through. */
function* readKnown(
  { texts, types, counts }: FormTable,
  { numbers, kinds }: { numbers: Uint32Array; kinds: Uint8Array },
): Generator<KnownEntry> {
  let [number, form] = [0, 0];
  for (let i = 0; i < numbers.length; i++) {
    for (; number < numbers[i]!; number++) form += counts[number]!;
    const forms: string[] = [];
    for (let at = form; at < form + counts[number]!; at++) if (types[at]! < NOT_FORM) forms.push(texts.at(at));
    yield { number, name: forms[0]!, kind: KINDS[kinds[i]!]!, forms };
  }
}

/** Makes a new table, with what follows by rule from the names of well-known entries. */
function addDerived(given: FormTable, known: { numbers: Uint32Array; kinds: Uint8Array }): FormTable {
  const derived = deriveForms({ [Symbol.iterator]: () => readKnown(given, known) });
  const texts = writeStringTable('forms');
  const types = createNumbers(Uint8Array);
  const counts = given.counts.slice();
  let [next, form] = [derived.next(), 0];
  given.counts.forEach((count, number) => {
    for (const end = form + count; form < end; form++) {
      texts.write(given.texts.at(form));
      types.push(given.types[form]!);
    }
    if (next.done || next.value[0] !== number) return;
    for (const { text, type } of next.value[1]) {
      texts.write(text);
      types.push(FIRST_DERIVED + DERIVED_TYPES.indexOf(type));
      counts[number]!++;
    }
    next = derived.next();
  });
  return openTable(texts.finish(), types.values(), counts);
}
