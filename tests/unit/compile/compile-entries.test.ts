import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileEntries } from '../../../src/compile/compile-entries.ts';
import { parsePack } from '../../../src/compile/parse-pack.ts';
import { serializePack } from '../../../src/compile/serialize-pack.ts';
import { disturbs } from '../../../src/contract/hidden-text.ts';

const TITLE = { id: 'list', title: 'A list', version: '1', language: 'en', license: 'CC0', asOf: '2024' };

const compile = (...lines: unknown[]) =>
  compileEntries(
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))),
    { title: TITLE, file: 'list.jsonl' },
  );
const problemsOf = (...lines: unknown[]) => compile(...lines).problems.map(({ line, message }) => `${line} ${message}`);

const ADA = { id: 'q1', name: 'Ada Marsh', aliases: [], type: 'person', source: 'the register' };

describe('a name list', () => {
  test('compiles, one entry a line', () => {
    const line = { ...ADA, aliases: ['Ada B. Marsh', 'AM', 'Ada Marsh'], description: 'mayor', weight: 0, more: [1] };
    const { pack, problems } = compile(line);
    expect(problems).toEqual([]);
    expect(pack?.header.counts).toEqual({ sources: 1, entries: 1, claims: 0, forms: 3 });
    expect(pack?.sources).toEqual([
      { id: 'the register', title: 'the register', publisher: 'not stated', genre: 'report', paragraphs: [] },
    ]);
    expect(pack?.entries[0]).toMatchObject({
      id: 'q1',
      kind: 'person',
      name: 'Ada Marsh',
      description: 'mayor',
      weight: 0,
      forms: [
        { text: 'Ada Marsh', type: 'full' },
        { text: 'Ada B. Marsh', type: 'full' },
        { text: 'AM', type: 'acronym' },
      ],
      sources: ['the register'],
    });
  });

  test('keeps forms that no text can have, and names them', () => {
    const { pack, problems, warnings } = compile(ADA, {
      ...ADA,
      id: 'q2',
      name: 'Elm',
      aliases: ['!!!', '北'.repeat(33)],
    });
    expect(problems).toEqual([]);
    expect(pack?.entries[1]?.forms).toHaveLength(3);
    expect(warnings.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
      'list.jsonl:2 "!!!" has no letters or digits',
      `list.jsonl:2 "${'北'.repeat(33)}" has 33 words and is never found: no more than 32 are looked for`,
    ]);
  });

  test.each([
    ['person', 'person'],
    ['place', 'place'],
    ['LOCATION', 'place'],
    ['brand', 'organization'],
    ['org', 'organization'],
    ['event', 'incident'],
    ['other', 'topic'],
    ['spaceship', 'topic'],
    ['constructor', 'topic'],
  ])('of type %s has entries of kind %s', (type, kind) => {
    expect(compile({ ...ADA, type }).pack?.entries[0]?.kind).toBe(kind);
  });

  test('may leave out aliases, type, description and weight, or say null', () => {
    const bare = { id: 'a', name: 'Elm', source: 's' };
    expect(
      compile(bare, { ...bare, id: 'b', aliases: null, type: null, description: null, weight: null }).problems,
    ).toEqual([]);
  });

  test('may have empty lines, a byte order mark and carriage returns', () => {
    expect(problemsOf(`\uFEFF${JSON.stringify(ADA)}`, '', '  ', `${JSON.stringify({ ...ADA, id: 'q2' })}\r`)).toEqual(
      [],
    );
  });

  test('is cleaned of hidden characters, but for its ids', () => {
    const { pack, cleaned } = compile({
      ...ADA,
      name: ' Ada\u200b  Marsh\n',
      aliases: ['\u202e', 'A\tM'],
      description: 'x'.repeat(3000),
    });
    expect(pack?.entries[0]?.forms.map((form) => form.text)).toEqual(['Ada Marsh', 'A M']);
    expect(pack?.entries[0]?.description).toHaveLength(2000);
    expect(cleaned).toBe(4);
  });

  test.each([
    ['broken JSON', [ADA, '{"id": "q2"'], /^2 broken JSON/],
    ['a duplicate id', [ADA, '', ADA], /^3 duplicate entry id "q1"$/],
    ['a missing id', [{ ...ADA, id: undefined }], /^1 id is missing$/],
    ['an id that is no text', [{ ...ADA, id: 7 }], /^1 id is 7, expected a text$/],
    ['an empty name', [{ ...ADA, name: ' \u200b ' }], /^1 name is empty$/],
    ['a missing source', [{ ...ADA, source: undefined }], /^1 source is missing$/],
    ['a negative weight', [{ ...ADA, weight: -1 }], /^1 weight is below 0$/],
    ['aliases that are no list', [{ ...ADA, aliases: 'Ada' }], /^1 aliases is "Ada", expected a list$/],
    ['no entry at all', ['', ''], /^1 the list is empty$/],
    ['a line that is no object', ['[1]'], /^1 /],
  ])('with %s is refused', (_, lines, expected) => {
    const { pack, problems } = compile(...lines);
    expect(pack).toBeNull();
    expect(`${problems[0]?.line} ${problems[0]?.message}`).toMatch(expected);
    expect(problems[0]).toMatchObject({ file: 'list.jsonl' });
  });

  test('of any ids and names gives a good pack with the same ids', () => {
    const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
    const anyId = fc
      .oneof(anyText, fc.constantFrom('__proto__', 'toString', ' ', '"', '../x', '🙂', 'a\u200bb'))
      .filter((id) => !disturbs(id));
    const line = fc.record({
      id: anyId,
      name: anyText.map((text) => `N${text}`),
      aliases: fc.array(anyText),
      type: anyText,
      source: anyText.map((text) => `S${text}`),
    });
    fc.assert(
      fc.property(fc.uniqueArray(line, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }), (lines) => {
        const { pack, problems } = compile(...lines);
        expect(problems).toEqual([]);
        const read = parsePack(serializePack(pack!));
        expect(read.problems).toEqual([]);
        expect(read.pack?.entries.map((entry) => entry.id)).toEqual(lines.map(({ id }) => id));
      }),
      { numRuns: 300 },
    );
  });
});
