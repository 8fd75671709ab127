import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { compileFolder } from '../../../src/compile/compile-folder.ts';
import type { Block, Mention } from '../../../src/contract/mention.ts';
import type { Pack } from '../../../src/contract/pack.ts';
import { annotate } from '../../../src/match/annotate.ts';
import { buildImage } from '../../../src/store/build-image.ts';
import { createLibrary } from '../../../src/store/create-library.ts';
import type { Library } from '../../../src/store/library.ts';
import { openImage } from '../../../src/store/open-image.ts';
import { claimOf, entryOf, packOf } from '../store/sample-pack.ts';
import { acronym, full, nickname, phrase, short, title } from './library-of.ts';

/** A pack, and names to write articles with: its own, and others that look like them. */
export interface World {
  name: string;
  pack: Pack;
  surfaces: readonly string[];
}

const claims = [claimOf('only', 'first')];
const town = packOf([
  entryOf('ada', 'Ada Quill', {
    forms: [...full('Ada Quill'), ...short('Quill'), ...title('Senator', 'Sen.')],
    context: ['harbor', 'Norland'],
    weight: 6,
    claims,
  }),
  entryOf('bo', 'Bo Quill', { forms: [...full('Bo Quill'), ...short('Quill')], context: ['ferry'], weight: 2 }),
  entryOf('office', 'Harbor Office', {
    kind: 'organization',
    forms: [...full('Harbor Office'), ...acronym('HO')],
    weight: 3,
  }),
  entryOf('norland', 'Norland', {
    kind: 'place',
    forms: [...full('Norland'), ...nickname('Norlander', 'Norlanders')],
    weight: 9,
  }),
  entryOf('beacon', 'Beacon', { kind: 'topic', forms: full('Beacon', 'Beacon app'), context: ['app', 'phone'] }),
  entryOf('affair', 'Beacon affair', {
    kind: 'incident',
    forms: phrase('Beacon affair', 'leak of the ferry plans'),
    context: ['Quill', 'ferry'],
  }),
  entryOf('ohara', 'Jo-Ann O’Hara', { forms: [...full('Jo-Ann O’Hara'), ...short('O’Hara')], weight: 4 }),
]);

const TOWN_WORDS = [
  ...['Ada Quill', 'Bo Quill', 'Quill', 'Senator Quill', 'Harbor Office', 'HO', 'Norland', 'Norlanders', 'Beacon'],
  ...['the Beacon app', 'Beacon affair', 'leak of the ferry plans', 'Jo-Ann O’Hara', 'O’Hara', 'Cy Quill'],
  ...['Norland Park', 'Mrs. O’Hara', 'Sweden’s Harbor Office', 'the senator', 'a ferry', 'harbor'],
];
const CORPUS_WORDS = [
  ...['Pete Hegseth', 'Hegseth', 'Donald Trump', 'Trump', 'Patty Murray', 'Murray', 'Roger Wicker', 'Wicker'],
  ...['the Pentagon', 'White House', 'Senate', 'CNN', 'Signal', 'Yemen', 'Houthis', 'Coast Guard', 'Navy'],
  ...['Signal chat', 'September 2 strike', 'Operation Southern Spear', 'boat strikes', 'Kasper’s resignation'],
  ...['the president', 'the defense secretary', 'Senator Murray', 'Trump administration', 'U.S.', 'inspector general'],
  ...['Gayle Wicker', 'Andy Murray', 'Mrs. Hegseth', 'Nigeria’s Senate', 'a boat', 'a narco-boat', 'Joe Kasper'],
];

function compileCorpus(): Pack {
  const files = (readdirSync('seeds', { recursive: true }) as string[])
    .filter((path) => statSync(join('seeds', path)).isFile())
    .sort()
    .map((path) => ({ path, text: readFileSync(join('seeds', path), 'utf8') }));
  return compileFolder(files).pack!;
}

/** A small town that has everything once, and the corpus of this repository. */
export const makeWorlds = (): World[] => [
  { name: 'a small pack', pack: town, surfaces: TOWN_WORDS },
  { name: 'the corpus', pack: compileCorpus(), surfaces: CORPUS_WORDS },
];

export const openWorld = (...packs: Pack[]): Library => createLibrary(packs.map((pack) => openImage(buildImage(pack))));

const FRAMES: readonly ((a: string, b: string) => string)[] = [
  (a) => `${a} spoke to reporters.`,
  (a, b) => `Officials asked ${a} about ${b}.`,
  (a) => `The answer was late, said ${a}.`,
  (a, b) => `They met ${a} and ${b} on Tuesday.`,
  (a) => `A day later ${a}’s staff left.`,
  (a, b) => `In March 2025, near ${b}, ${a} said no.`,
];

/** Articles of a few paragraphs, each of one to three sentences with names of the world in them. */
export const articlesOf = ({ surfaces }: World): fc.Arbitrary<Block[]> => {
  const surface = fc.constantFrom(...surfaces);
  const sentence = fc.tuple(fc.constantFrom(...FRAMES), surface, surface).map(([frame, a, b]) => frame(a, b));
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 });
  return fc
    .array(paragraph, { minLength: 1, maxLength: 4 })
    .map((paragraphs) => paragraphs.map((sentences): Block => ({ text: sentences.join(' '), role: 'paragraph' })));
};

/** Mentions as words, so that a counterexample can be read: entries that it may be are in the order of the alphabet. */
export const describeMentions = (blocks: readonly Block[], library: Library): string[] =>
  annotate(blocks, library).map((mention) => {
    const entries = [mention, ...mention.alternatives].map(({ pack, entry }) => `${pack}/${entry}`).sort();
    return `${mention.block}:${mention.start}-${mention.end} ${mention.certainty} ${entries.join(' | ')}`;
  });

/** What is asserted. */
export const asserted = (blocks: readonly Block[], library: Library): Mention[] =>
  annotate(blocks, library).filter(({ certainty }) => certainty === 'is');
