import type { Entry } from '../../../src/contract/entry.ts';
import type { Pack } from '../../../src/contract/pack.ts';

/** What an article adds to what was kept before. */
export interface WhatIsNew {
  /** Names that no kept article had, the most central first. */
  names: string[];
  /** Questions on which it differs from what was kept. */
  differs: string[];
}

const MOST = 5;

/** What one source of a pack adds to the pack as it was without it. */
export function whatIsNew(address: string, { before, after }: { before: Pack | undefined; after: Pack }): WhatIsNew {
  const source = after.sources.find(({ url }) => url === address)?.id;
  const known = new Set(before?.entries.map(({ name }) => name));
  const asked = new Set(before?.entries.flatMap(({ disputes }) => disputes.map(({ question }) => question)));
  const ofSource = new Set(
    after.entries.flatMap(({ claims }) => claims.filter((claim) => claim.source === source).map(({ id }) => id)),
  );
  const names = after.entries
    .filter(({ name, sources }) => !known.has(name) && source !== undefined && sources.includes(source))
    .sort((a, b) => weightOf(b) - weightOf(a))
    .map(({ name }) => name);
  const differs = after.entries
    .flatMap(({ disputes }) => disputes)
    .filter(({ question, claims }) => !asked.has(question) && claims.some((id) => ofSource.has(id)))
    .map(({ question }) => question);
  return { names: names.slice(0, MOST), differs: differs.slice(0, MOST) };
}

const weightOf = ({ weight = 1 }: Entry): number => weight;
