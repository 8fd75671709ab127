import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileFolder } from '../../../src/compile/compile-folder.ts';
import type { Document } from '../../../src/draft/document.ts';
import { draft } from '../../../src/draft/draft.ts';
import type { Draft } from '../../../src/draft/facts.ts';
import type { FolderFile } from '../../../src/draft/folder/earlier.ts';
import { writeFolder } from '../../../src/draft/folder/write-folder.ts';
import { anyDocuments, documentOf } from './documents.ts';

const PACK = { id: 'elm', title: 'Elm', version: '0.1.0', language: 'en', license: 'none', asOf: '2024-05' };

/** A pack folder in memory: what stands there after each run. */
function folder(files: readonly FolderFile[] = []) {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const all = (): FolderFile[] => [...texts].map(([path, text]) => ({ path, text }));
  return {
    texts,
    all,
    write(drafted: Draft, quotes = true) {
      const change = writeFolder(drafted, { quotes, pack: PACK, existing: all() });
      for (const { path, text } of change.files) texts.set(path, text);
      for (const path of change.removed) texts.delete(path);
      return change;
    },
    /** The file of an entry with claims. */
    telling: (): string =>
      [...texts].find(([path, text]) => path.startsWith('entries/') && /^claims:$/m.test(text))![0],
    read: (path: string) => parse(texts.get(path) ?? 'null') as Record<string, unknown> | null,
    edit(path: string, from: string | RegExp, to: string) {
      const text = texts.get(path)!;
      expect(text).toMatch(from);
      texts.set(path, text.replace(from, to));
    },
    problems: () => compileFolder(all()).problems,
  };
}

const HARBOUR = documentOf('harbour', [
  'Mayor Ada Marsh, the former head of the Elm Harbour Board, denied on Monday that she had sold the harbour to Furlong Industries Inc.',
  'Furlong Industries Inc said that it had bought the harbour from Ada Marsh for 3 million dollars in Port Elm.',
  'Ron Wick, a lawyer from Port Elm, said that Marsh had lied to the Elm Harbour Board about the sale of the harbour.',
]);
const SEQUEL = documentOf('sequel', [
  'Kay Wills, a harbour master, said that Mayor Ada Marsh had never been to the harbour of Port Elm at night.',
  'Ron Wick asked the Elm Harbour Board for the contract with Furlong Industries Inc.',
]);

const MARSH = 'entries/person/ada-marsh.yaml';

describe('a folder', () => {
  test('has what a person would write, and says that it is a draft', () => {
    const own = folder();
    own.write(draft([HARBOUR]));
    expect(own.problems()).toEqual([]);
    expect(own.read('pack.yaml')).toEqual({ ...PACK, draft: true });
    expect(own.texts.get(MARSH)).toMatch(
      /^id: ada-marsh\nkind: person\nname: Ada Marsh\ndescription: “the former head of the Elm Harbour Board”\nweight: \d\nforms:\n {2}full: \[Ada Marsh\]\n {2}short: \[Marsh\]\n {2}title: \[Mayor\]\n/,
    );
    const { pack } = compileFolder(own.all());
    expect(pack!.header.draft).toBe(true);
    expect(pack!.entries.flatMap(({ claims }) => claims).every(({ text }) => /^“.*”$/.test(text))).toBe(true);
  });

  test('without quotes has none of the documents’ sentences', () => {
    const own = folder();
    own.write(draft([HARBOUR]), false);
    expect(own.problems()).toEqual([]);
    const text = own
      .all()
      .map((file) => file.text)
      .join('\n');
    for (const words of ['“', 'denied on Monday', 'had lied', 'former head']) expect(text).not.toContain(words);
    expect(text).toContain('Ada Marsh');
  });

  test('compiles whatever the documents are', () => {
    fc.assert(
      fc.property(anyDocuments, fc.boolean(), (documents, quotes) => {
        const own = folder();
        own.write(draft(documents), quotes);
        expect(own.problems()).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('compiles with forms that two people share, and texts too long for a card', () => {
    const words = Array.from({ length: 900 }, (_, i) => `word${i}`).join(' ');
    const own = folder();
    own.write(
      draft([
        documentOf('a', ['Ada Marsh spoke in Port Elm. Marsh left.', `Ada Marsh said that ${words}.`], {
          title: words,
          publisher: words,
        }),
        documentOf('b', ['Ron Marsh spoke in Port Elm. Marsh left.']),
      ]),
    );
    expect(own.problems()).toEqual([]);
    expect(own.read('entries/person/ron-marsh.yaml')).toMatchObject({ shared: ['Marsh'] });
  });
});

describe('drafted again', () => {
  const begin = (...documents: Document[]) => {
    const own = folder();
    own.write(draft(documents));
    return own;
  };

  test('the same documents change nothing', () => {
    const own = begin(HARBOUR, SEQUEL);
    expect(own.write(draft([SEQUEL, HARBOUR]))).toEqual({ files: [], removed: [] });
  });

  test('with more documents, what a person wrote stays and what is new comes in', () => {
    const own = begin(HARBOUR);
    own.edit(MARSH, /^description: .*$/m, 'description: Mayor of Port Elm. # checked');
    const telling = own.telling();
    own.edit(telling, /^ {4}text: .*$/m, '    text: She denies it.');
    own.edit(MARSH, 'title: [Mayor]', 'title: [Mayor]\n  nickname: [Iron Ada]');
    own.write(draft([HARBOUR, SEQUEL]));
    expect(own.problems()).toEqual([]);
    expect(own.texts.get(MARSH)).toContain('description: Mayor of Port Elm. # checked');
    expect(own.read(MARSH)).toMatchObject({ forms: { nickname: ['Iron Ada'] } });
    expect(own.texts.get(telling)).toContain('text: She denies it.');
    const all = compileFolder(own.all()).pack!;
    expect(all.entries.flatMap((entry) => entry.claims).some(({ source }) => source === 'sequel')).toBe(true);
  });

  test('what a person deleted stays deleted, time after time', () => {
    const own = begin(HARBOUR);
    const wick = 'entries/person/ron-wick.yaml';
    expect(own.texts.delete(wick)).toBe(true);
    for (let run = 0; run < 2; run++) {
      own.write(draft([HARBOUR, SEQUEL]));
      expect([own.texts.has(wick), own.problems()]).toEqual([false, []]);
    }
  });

  test('a claim that was taken out stays out', () => {
    const own = begin(HARBOUR);
    const telling = own.telling();
    const [{ id }] = own.read(telling)!['claims'] as [{ id: string }];
    own.edit(telling, new RegExp(`  - id: ${id}\\n(?: {4}.*\\n)+`), '');
    own.texts.set(
      telling,
      own.texts
        .get(telling)!
        .replace(/^lead:.*\n/m, '')
        .replace(/^claims:\n(?! )/m, ''),
    );
    own.write(draft([HARBOUR, SEQUEL]));
    expect(own.texts.get(telling)).not.toContain(`id: ${id}\n`);
    expect(own.problems()).toEqual([]);
  });

  test('what a person renamed keeps its new name, also where others point at it', () => {
    const own = begin(HARBOUR);
    const text = own.texts.get(MARSH)!;
    own.texts.delete(MARSH);
    own.texts.set(
      'entries/person/marsh.yaml',
      text.replace('id: ada-marsh', 'id: marsh').replace('name: Ada Marsh', 'name: Mayor Marsh'),
    );
    // As a reviewer would: the other files, too.
    for (const [path, other] of own.texts)
      if (path.endsWith('.yaml')) own.texts.set(path, other.replace(/\bada-marsh\b/g, 'marsh'));
    expect(own.problems()).toEqual([]);
    own.write(draft([HARBOUR, SEQUEL]));
    expect([own.texts.has(MARSH), own.problems()]).toEqual([false, []]);
    expect(own.read('entries/person/marsh.yaml')).toMatchObject({ id: 'marsh', name: 'Mayor Marsh' });
  });

  test('what somebody moved to another kind stays there', () => {
    const own = begin(HARBOUR);
    const path = 'entries/organization/elm-harbour-board.yaml';
    const text = own.texts.get(path)!;
    own.texts.delete(path);
    own.texts.set('entries/topic/elm-harbour-board.yaml', text.replace('kind: organization', 'kind: topic'));
    own.write(draft([HARBOUR, SEQUEL]));
    expect([own.texts.has(path), own.problems()]).toEqual([false, []]);
    expect(own.read('entries/topic/elm-harbour-board.yaml')).toMatchObject({ kind: 'topic' });
  });

  test('from other documents alone, what rested on the first ones stays', () => {
    const own = begin(HARBOUR);
    const before = compileFolder(own.all()).pack!.entries.flatMap(({ claims }) => claims.map(({ id }) => id));
    own.write(draft([SEQUEL]));
    expect(own.problems()).toEqual([]);
    const pack = compileFolder(own.all()).pack!;
    const ids = pack.entries.flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(ids).toEqual(expect.arrayContaining(before));
    expect(ids.length).toBeGreaterThan(before.length);
    expect(pack.sources.map(({ id }) => id)).toEqual(['harbour', 'sequel']);
  });

  test('a file that a person added stays as it is', () => {
    const own = begin(HARBOUR);
    const text = '# mine\nid: port-authority\nkind: organization\nname: Port Authority\nsources: [ harbour ]\n';
    own.texts.set('entries/organization/port-authority.yaml', text);
    own.write(draft([HARBOUR, SEQUEL]));
    expect([own.texts.get('entries/organization/port-authority.yaml'), own.problems()]).toEqual([text, []]);
  });

  test('a reviewed pack is no draft any more', () => {
    const own = begin(HARBOUR);
    own.edit('pack.yaml', 'draft: true\n', '');
    own.write(draft([HARBOUR, SEQUEL]));
    expect(own.read('pack.yaml')).toEqual(PACK);
  });

  test('whatever the documents are, twice', () => {
    fc.assert(
      fc.property(anyDocuments, anyDocuments, (first, more) => {
        const own = folder();
        own.write(draft(first));
        own.write(draft([...first, ...more.map((document) => ({ ...document, id: `more-${document.id}` }))]));
        expect(own.problems()).toEqual([]);
        own.write(draft(more));
        expect(own.problems()).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
