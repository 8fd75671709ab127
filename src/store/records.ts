import type { Entry } from '../contract/entry.ts';
import type { Section } from './container.ts';
import type { PackedEntry } from './packed.ts';
import { writeStringTable } from './string-table.ts';

/** Begins the table of what is said of entries. A description that comes again is kept once, by number. */
export function writeRecords() {
  const records = writeStringTable('entries');
  const shared = writeStringTable('texts');
  /** By description: its number, once it came again. */
  const seen = new Map<string, number>();
  const share = (description: string): string | number => {
    const number = seen.get(description);
    if (number === undefined) {
      seen.set(description, NOT_YET);
      return description;
    }
    if (number !== NOT_YET) return number;
    seen.set(description, shared.count);
    shared.write(description);
    return shared.count - 1;
  };
  return {
    /** Adds what is said of the next entry. */
    add(entry: Entry): void {
      records.write(JSON.stringify(packEntry(entry, entry.description ? share(entry.description) : '')));
    },
    finish: (): Section[] => [...records.finish(), ...shared.finish()],
  };
}

const NOT_YET = -1;

function packEntry(entry: Entry, text: string | number): PackedEntry {
  const { context, not, event, related, sameAs, claims, lead, disputes, weight } = entry;
  const rest: Record<string, unknown> = {};
  for (const [key, list] of Object.entries({ context, not, related, sameAs, claims, lead, disputes })) {
    if (list && list.length > 0) rest[key] = list;
  }
  if (event) rest['event'] = event;
  const named = entry.forms.findIndex((form) => form.text === entry.name);
  if (named !== 0) rest['named'] = named;
  if (weight !== undefined && Math.fround(weight) !== weight) rest['weight'] = weight;
  else if (weight === 1) rest['weight'] = 1;
  return Object.keys(rest).length > 0 ? [text, rest] : text === '' ? [] : [text];
}
