import { makeHeader } from '../../src/compile/header.ts';
import type { Claim, Entry } from '../../src/contract/entry.ts';
import { KINDS } from '../../src/contract/kind.ts';
import type { Pack } from '../../src/contract/pack.ts';
import type { Source } from '../../src/contract/source.ts';

const CLAIMS_EACH = 5;
const NAMES_IN_PARAGRAPH = 5;
const FIRST =
  'Alda Bruno Carla Dario Edda Fabio Greta Hanno Irma Jonas Karin Lorenz Mira Nils Olga Piet Quint Rosa Sven Tilda'.split(
    ' ',
  );
const LAST =
  'Ackerfeld Birkhain Cordes Dornbach Elmshoff Falkenau Gernholt Hasselbrook Immental Jarrow Kestrel Lindqvist Marstrand Norrby Ostergaard Pellworm Quaade Rungholt Skagerby Tornquist Ullensaker Vestergaard Wolkenstein Yrsdatter Zellerfeld'.split(
    ' ',
  );

/** So many made-up names, each another. */
const namesOf = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, n) => `${FIRST[n % FIRST.length]} ${LAST[Math.floor(n / FIRST.length) % LAST.length]}`,
  );

/** The paragraphs of an article that names every one of so many entries twice. */
export function crowdedParagraphs(entries: number): string[] {
  const names = namesOf(entries);
  const all = [...names, ...names.toReversed()];
  return Array.from({ length: all.length / NAMES_IN_PARAGRAPH }, (_, n) => {
    const some = all.slice(n * NAMES_IN_PARAGRAPH, (n + 1) * NAMES_IN_PARAGRAPH);
    return `The record of the day has ${some.join(', then ')} in it, and says of each when they came, who had asked for them and what they were heard to say.`;
  });
}

/** A pack with so many people and bodies, each with five dated statements of two sources and a dispute. */
export function crowdPack(count: number): Pack {
  const sources = [sourceOf('record', 'report'), sourceOf('reply', 'analysis')];
  const entries = namesOf(count).map(entryOf);
  const title = { id: 'crowd', title: 'A crowd', version: '1', language: 'en', license: 'CC0', asOf: '2025-12-01' };
  return { header: makeHeader(title, sources, entries), sources, entries };
}

const sourceOf = (id: string, genre: Source['genre']): Source => ({
  id,
  title: `The ${id}`,
  publisher: 'A paper',
  genre,
  paragraphs: ['What it says.'],
});

function entryOf(name: string, n: number): Entry {
  const claims = Array.from({ length: CLAIMS_EACH }, (_, i): Claim => {
    const day = `2025-${String(1 + ((n + i) % 12)).padStart(2, '0')}-${String(1 + ((n * 7 + i) % 28)).padStart(2, '0')}`;
    return {
      id: `claim-${n}-${i}`,
      text: `${name} was seen at the harbour ${i + 1} times before the gates were closed, and left no word for the others.`,
      source: i % 2 ? 'reply' : 'record',
      locator: [1],
      by: 'A clerk of the harbour',
      status: i % 2 ? 'denied' : 'reported',
      date: day,
      saidOn: day,
      about: [],
    };
  });
  const dispute = {
    id: `dispute-${n}`,
    question: `Was ${name} there?`,
    claims: claims.slice(0, 2).map(({ id }) => id),
  };
  return {
    id: `entry-${n}`,
    kind: KINDS[n % 3]!,
    name,
    description: `One of those who were at the harbour on the day that the record tells of, number ${n + 1}.`,
    forms: [{ text: name, type: 'full' }],
    context: [],
    not: [],
    related: [],
    sources: ['record', 'reply'],
    claims,
    disputes: [dispute],
  };
}
