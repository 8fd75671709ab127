import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileFolder } from '../../../src/compile/compile-folder.ts';
import { readAll } from '../../../src/compile/line-reader.ts';
import { createPackReader, parsePack } from '../../../src/compile/parse-pack.ts';
import { findRepeatedKey } from '../../../src/compile/repeated-key.ts';
import { serializePack } from '../../../src/compile/serialize-pack.ts';
import { LIMITS } from '../../../src/contract/limits.ts';
import { arbitraryPack } from './arbitrary-pack.ts';
import { packFolder } from './pack-folder.ts';

/** The same without what is undefined, as JSON has it. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('any good pack', () => {
  test('is the same after it was written and read', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        const read = parsePack(serializePack(pack));
        expect(read.problems).toEqual([]);
        expect(plain(read.pack)).toEqual(plain(pack));
      }),
      { numRuns: 200 },
    );
  });

  test('gives the same lines each time, and after it was read', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        const lines = [...serializePack(pack)];
        expect([...serializePack(pack)]).toEqual(lines);
        expect([...serializePack(parsePack(lines).pack!)]).toEqual(lines);
        expect(lines).toHaveLength(1 + pack.sources.length + pack.entries.length);
      }),
      { numRuns: 100 },
    );
  });
});

const LINES = [...serializePack(compileFolder(packFolder()).pack!)];
const HEADER = 0;
const SOURCE = 1;
const SALE = 2;
const MARSH = 3;

/** Problems, as `line what`, of the pack with one line changed. */
function problemsWith(line: number, change: (value: never) => unknown): string[] {
  const lines = LINES.with(line, JSON.stringify(change(JSON.parse(LINES[line]!) as never)));
  return parsePack(lines).problems.map((problem) => `${problem.line} ${problem.message}`);
}

describe('a hostile pack is refused, by line', () => {
  test.each<[string, number, (value: never) => unknown, string]>([
    [
      'newer format',
      HEADER,
      (header: object) => ({ ...header, formatVersion: 2 }),
      '1 the pack has format version 2; this Backgrounder reads up to version 1',
    ],
    [
      'no pack',
      HEADER,
      () => ({ name: 'x' }),
      '1 this is no Backgrounder pack: its first line is not a header with format "backgrounder-pack"',
    ],
    [
      'a list for a header',
      HEADER,
      () => [],
      '1 this is no Backgrounder pack: its first line is not a header with format "backgrounder-pack"',
    ],
    ['missing title', HEADER, (header: object) => ({ ...header, title: undefined }), '1 title is missing'],
    [
      'counts that do not fit',
      HEADER,
      (header: { counts: object }) => ({ ...header, counts: { ...header.counts, entries: 3 } }),
      '1 the header says 3 entries, the file has 2',
    ],
    [
      'script link',
      SOURCE,
      (source: object) => ({ ...source, url: 'javascript:alert(1)' }),
      '2 url is no http(s) link',
    ],
    ['unknown field', SOURCE, (source: object) => ({ ...source, html: '<b>' }), '2 unknown field html'],
    [
      'prototype in disguise',
      MARSH,
      (entry: object) => JSON.parse(JSON.stringify(entry).replace('{', '{"__proto__":{"a":1},')),
      '4 unknown field __proto__',
    ],
    [
      'bidirectional character',
      MARSH,
      (entry: object) => ({ ...entry, name: 'Ada \u202eMarsh' }),
      '4 name has a control, invisible or bidirectional character',
    ],
    [
      'control character in an id',
      MARSH,
      (entry: object) => ({ ...entry, id: 'a\u0000' }),
      '4 id has a control or bidirectional character, or half a surrogate pair',
    ],
    [
      'half a surrogate pair',
      MARSH,
      (entry: object) => ({ ...entry, name: 'Ada \ud800' }),
      '4 name has a control, invisible or bidirectional character',
    ],
    [
      'too long a name',
      MARSH,
      (entry: object) => ({ ...entry, name: 'a'.repeat(LIMITS.name + 1) }),
      `4 name is longer than ${LIMITS.name} characters`,
    ],
    ['negative weight', MARSH, (entry: object) => ({ ...entry, weight: -1 }), '4 weight is -1'],
    ['no form', MARSH, (entry: object) => ({ ...entry, forms: [] }), '4 forms has length 0'],
    ['text for a number', MARSH, (entry: object) => ({ ...entry, weight: '3' }), '4 weight is "3", expected a number'],
    [
      'the same id twice',
      MARSH,
      (entry: object) => ({ ...entry, id: 'harbour-sale', related: [] }),
      '4 duplicate entry id "harbour-sale"',
    ],
  ])('%s', (_, line, change, expected) => {
    expect(problemsWith(line, change)).toContain(expected);
  });

  test('dangling references', () => {
    const problems = problemsWith(SALE, (entry: { disputes: { claims: string[] }[] }) => ({
      ...entry,
      related: ['nobody'],
      disputes: [{ ...entry.disputes[0], claims: ['sale-reported', 'nothing'] }],
      sources: ['herald'],
    }));
    expect(problems).toEqual([
      '3 sources[0] points at source "herald", which does not exist',
      '3 related[0] points at entry "nobody", which does not exist',
      '3 disputes[0].claims[1] points at claim "nothing", which does not exist',
    ]);
  });

  test('a file that was cut off in a line', () => {
    const lines = LINES.with(MARSH, LINES[MARSH]!.slice(0, 50));
    const [problem] = parsePack(lines, 'cut.jsonl').problems;
    expect(problem).toMatchObject({ file: 'cut.jsonl', line: 4 });
    expect(problem?.message).toMatch(/^broken JSON/);
  });

  test('a file that was cut off between lines', () => {
    expect(parsePack(LINES.slice(0, 3)).problems.map((problem) => problem.message)).toContain(
      'the header says 2 entries, the file has 1',
    );
  });

  test.each([
    ['beside each other', '{"id":"a","id":"b","genre":"report"}'],
    ['written in two ways', '{"genre":"report","id":"a","\\u0069\\u0064":"b"}'],
    ['deep inside, after texts that look like keys', '{"a":["\\\\",{"id":"x\\": {","b":{}, "id" : 1}]}'],
  ])('the same key twice, %s', (_, line) => {
    expect(parsePack(LINES.with(SOURCE, line)).problems.map((problem) => problem.message)).toContain(
      'the key "id" is here twice in one object',
    );
  });

  test('no key is called twice that is not', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => findRepeatedKey(JSON.stringify(value, null, 1)) === undefined));
  });

  test('blank lines without end', () => {
    const read: string[] = [];
    function* blank() {
      yield LINES[HEADER]!;
      for (;;) {
        read.push('');
        yield '';
      }
    }
    expect(parsePack(blank()).problems).toMatchObject([{ message: 'the file has more than 10000 blank lines' }]);
    expect(read).toHaveLength(LIMITS.blankLines + 1);
  });

  test('an empty file', () => {
    expect(parsePack([]).problems.map((problem) => problem.message)).toEqual(['the file is empty: it has no header']);
  });

  test('a line beyond every size', () => {
    const lines = [LINES[HEADER]!, `"${'x'.repeat(LIMITS.lineLength)}"`];
    expect(parsePack(lines).problems[0]).toMatchObject({ line: 2 });
  });

  test('a source among the entries', () => {
    const [header, source, sale, marsh] = LINES as [string, string, string, string];
    expect(parsePack([header, sale, source, marsh]).problems.map((problem) => problem.message)).toContain(
      'a source stands after an entry',
    );
  });

  test('nesting deeper than any stack', () => {
    const lines = LINES.with(MARSH, `${'['.repeat(400_000)}${']'.repeat(400_000)}`);
    expect(parsePack(lines).pack).toBeNull();
  });

  test('problems without end are not all listed', () => {
    const lines = [LINES[HEADER]!, ...Array<string>(5_000).fill('{}')];
    expect(parsePack(lines).problems.length).toBeLessThanOrEqual(220);
  });

  test('anything at all gives a pack or problems, never an exception', () => {
    const line = fc.oneof(
      fc.constantFrom(...LINES),
      fc.json(),
      fc.string(),
      fc.tuple(fc.constantFrom(...LINES), fc.nat(400)).map(([text, at]) => text.slice(0, at)),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const { pack, problems } = parsePack(lines);
        expect(pack === null).toBe(problems.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a pack of an older format', () => {
  // As if version 0 had said `label` for what is `name` now, and nothing of the licence.
  const older = {
    0: (record: Record<string, unknown>, kind: string) => {
      if (kind === 'header') return { ...record, license: 'not stated' };
      const { label, ...others } = record;
      return kind === 'entry' ? { ...others, name: label } : record;
    },
  };
  const lines = LINES.map((line) => {
    const { formatVersion, license, name, ...others } = JSON.parse(line) as Record<string, unknown>;
    return JSON.stringify({
      ...others,
      ...(formatVersion ? { formatVersion: 0 } : {}),
      ...(name ? { label: name } : {}),
    });
  });

  test('is upgraded record by record, and is then like one of this version', () => {
    const { pack, problems } = readAll(createPackReader('old', older), lines);
    expect(problems).toEqual([]);
    expect(pack?.header).toMatchObject({ formatVersion: 1, license: 'not stated' });
    expect(pack?.entries.map(({ name }) => name)).toEqual(['Sale of the harbour', 'Ada Marsh']);
  });

  test('is refused where nobody knows that version', () => {
    expect(parsePack(lines).problems.map(({ message }) => message)).toContain('formatVersion is 0');
  });

  test('is checked like any other once it is upgraded', () => {
    const broken = lines.with(MARSH, lines[MARSH]!.replace('"label"', '"title"'));
    const { problems } = readAll(createPackReader('old', older), broken);
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toContain('4 unknown field title');
  });
});
