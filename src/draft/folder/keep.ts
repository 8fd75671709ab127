import type { Dispute } from '../../contract/entry.ts';
import type { ClaimSeed, EntrySeed } from './seeds.ts';
import { withoutEmpty } from './write-yaml.ts';

/** A record as it was written by an earlier run, as it stands now, and as this run would write it. */
export interface Versions<T> {
  written: T;
  found: T;
  drafted: T;
}

/** Whether something rests on documents that this run was not given: it stays, though nothing here tells it. */
export type IsElsewhere = (sources: readonly string[]) => boolean;

/** True where two values are written the same, the order of their fields aside. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

const canonical = (value: unknown): string =>
  JSON.stringify(withoutEmpty(value), (_, field: unknown) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)))
      : field,
  ) ?? '';

/**
 * Brings what documents newly say into an entry that a person has changed: what they wrote over stays as it is, what they took out stays out,
 * what they added stays, and all else is as it is drafted now.
 */
export function keepChanges({ written, found, drafted }: Versions<EntrySeed>, isElsewhere: IsElsewhere): EntrySeed {
  const merged: Record<string, unknown> = { ...drafted };
  const names = new Set([...Object.keys(written), ...Object.keys(found)]) as Set<keyof EntrySeed>;
  for (const name of names) {
    if (isSame(found[name], written[name])) continue;
    if (found[name] === undefined) delete merged[name];
    else merged[name] = found[name];
  }
  const hasOther = isElsewhere([...(found.sources ?? []), ...(found.claims ?? []).map(({ source }) => source)]);
  const records = <T extends ClaimSeed | Dispute>(
    versions: Versions<T[] | undefined>,
    stays: (record: T) => boolean,
  ): T[] => keepRecords(versions, stays);
  return {
    ...(merged as unknown as EntrySeed),
    forms: keepForms(
      { written: written.forms ?? {}, found: found.forms ?? {}, drafted: drafted.forms ?? {} },
      hasOther,
    ),
    sources: keepTexts({ written: written.sources, found: found.sources, drafted: drafted.sources }, (id) =>
      isElsewhere([id]),
    ),
    related: keepTexts({ written: written.related, found: found.related, drafted: drafted.related }, () => false),
    claims: records({ written: written.claims, found: found.claims, drafted: drafted.claims }, ({ source }) =>
      isElsewhere([source]),
    ),
    disputes: records({ written: written.disputes, found: found.disputes, drafted: drafted.disputes }, () => hasOther),
  };
}

function keepForms(
  { written, found, drafted }: Versions<NonNullable<EntrySeed['forms']>>,
  hasOther: boolean,
): EntrySeed['forms'] {
  const types = new Set([...Object.keys(found), ...Object.keys(drafted)]) as Set<keyof typeof drafted>;
  const all = (forms: typeof drafted): string[] => Object.values(forms).flat();
  const [before, now] = [new Set(all(written)), new Set(all(found))];
  const forms: NonNullable<EntrySeed['forms']> = {};
  for (const type of types) {
    const own = (found[type] ?? []).filter((text) => !before.has(text) || hasOther || all(drafted).includes(text));
    const fresh = (drafted[type] ?? []).filter((text) => !before.has(text) && !now.has(text));
    forms[type] = [...own, ...fresh];
  }
  return forms;
}

/** A list of texts: those found that are drafted still, were added, or rest on other documents; and those that are new. */
function keepTexts(
  { written = [], found = [], drafted = [] }: Versions<string[] | undefined>,
  stays: (text: string) => boolean,
): string[] {
  const kept = found.filter((text) => !written.includes(text) || drafted.includes(text) || stays(text));
  return [...kept, ...drafted.filter((text) => !written.includes(text) && !found.includes(text))];
}

/** A list of records by their ids, each as a person left it. */
function keepRecords<T extends { id: string }>(
  { written = [], found = [], drafted = [] }: Versions<T[] | undefined>,
  stays: (record: T) => boolean,
): T[] {
  const [before, fresh] = [byId(written), byId(drafted)];
  const kept = found.flatMap((record) => {
    const old = before.get(record.id);
    const isTouched = old === undefined || !isSame(old, record);
    return isTouched || (!fresh.has(record.id) && stays(record)) ? [record] : (fresh.get(record.id) ?? []);
  });
  const ids = new Set([...before.keys(), ...found.map(({ id }) => id)]);
  return [...kept, ...drafted.filter(({ id }) => !ids.has(id))];
}

const byId = <T extends { id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));
