import { describe, expect, test } from 'vitest';
import { compileFolder } from '../../../src/compile/compile-folder.ts';
import { packFolder } from './pack-folder.ts';

/** Each problem as `file:line what`. */
const problemsOf = (changes: Parameters<typeof packFolder>[0]) =>
  compileFolder(packFolder(changes)).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

const SALE = 'entries/incident/harbour-sale.yaml';
const MARSH = 'entries/person/ada-marsh.yaml';

describe('a good folder', () => {
  const { pack, problems, warnings } = compileFolder(packFolder());

  test('compiles', () => {
    expect(problems).toEqual([]);
    expect(pack?.header).toEqual({
      format: 'backgrounder-pack',
      formatVersion: 1,
      id: 'harbour',
      title: 'The harbour affair',
      version: '1.0.0',
      language: 'en',
      license: 'CC BY 4.0',
      asOf: '2024-05',
      counts: { sources: 1, entries: 2, claims: 2, forms: 5 },
    });
  });

  test('lists written forms by type, with the name among them', () => {
    expect(pack?.entries.map((entry) => entry.forms)).toEqual([
      [
        { text: 'Sale of the harbour', type: 'phrase' },
        { text: 'harbour sale', type: 'phrase' },
      ],
      [
        { text: 'Ada Marsh', type: 'full' },
        { text: 'Marsh', type: 'short' },
        { text: 'Mayor', type: 'title' },
      ],
    ]);
  });

  test('gives each entry the sources of its claims, and of claims about it', () => {
    const quiet = compileFolder(packFolder({ [SALE]: (text) => text.slice(0, text.indexOf('claims:')) }));
    expect(quiet.problems).toEqual([]);
    expect(quiet.pack?.entries.find((entry) => entry.id === 'harbour-sale')?.sources).toEqual(['gazette']);
  });

  test('is the same whatever the order of the files', () => {
    expect(compileFolder(packFolder().reverse())).toEqual({ pack, problems, warnings });
  });

  test('may hold a README, a licence and hidden files', () => {
    const files = [
      ...packFolder(),
      ...['README.md', 'LICENSE', 'entries/.gitkeep'].map((path) => ({ path, text: '' })),
    ];
    expect(compileFolder(files).problems).toEqual([]);
  });
});

describe('a folder with a problem says where it is, what it is and how to mend it', () => {
  test.each([
    [
      'missing source',
      { 'sources/gazette.yaml': null },
      [
        `${SALE}:11 claims[0].source points at source "gazette", which does not exist`,
        `${MARSH}:14 claims[0].source points at source "gazette", which does not exist`,
      ],
    ],
    [
      'duplicate entry id',
      { 'entries/person/ada.yaml': 'id: harbour-sale\nkind: person\nname: Ada\nsources: [gazette]\n' },
      [
        'entries/person/ada.yaml:1 id "harbour-sale" is not the file\'s name',
        'entries/person/ada.yaml:1 duplicate entry id "harbour-sale"',
      ],
    ],
    [
      'duplicate claim id',
      { [SALE]: (text: string) => text.replaceAll('sale-reported', 'marsh-denies') },
      [
        `${SALE}:17 claim "marsh-denies" is listed twice in one dispute`,
        `${MARSH}:12 duplicate claim id "marsh-denies"`,
      ],
    ],
    [
      'dangling dispute',
      { [SALE]: (text: string) => text.replace('sale-reported, marsh-denies', 'sale-reported, nobody') },
      [`${SALE}:17 disputes[0].claims[1] points at claim "nobody", which does not exist`],
    ],
    [
      'dispute with one side',
      { [SALE]: (text: string) => text.replace('sale-reported, marsh-denies', 'sale-reported') },
      [`${SALE}:17 disputes[0].claims has fewer than two claims`],
    ],
    [
      'dispute against nothing of it',
      { [SALE]: (text: string) => `${text}    against: [marsh-denies, nobody]\n` },
      [`${SALE}:18 "nobody" is no claim of this dispute`],
    ],
    [
      'dispute with one side only',
      { [SALE]: (text: string) => `${text}    against: [sale-reported, marsh-denies]\n` },
      [`${SALE}:18 all claims are on one side`],
    ],
    [
      'dangling relation',
      { [MARSH]: (text: string) => text.replace('related: [harbour-sale]', 'related: [harbor-sale]') },
      [`${MARSH}:10 related[0] points at entry "harbor-sale", which does not exist`],
    ],
    [
      'event of an entry that is not there',
      { [SALE]: (text: string) => text.replace('{entry: ada-marsh}', '{entry: x}') },
      [`${SALE}:6 event.who[0].entry points at entry "x", which does not exist`],
    ],
    [
      'event on no date',
      { [SALE]: (text: string) => text.replace('when: 2024-05', 'when: May') },
      [`${SALE}:6 event.when is no date`],
    ],
    [
      'claim about an entry that is not there',
      { [MARSH]: (text: string) => text.replace('about: [harbour-sale]', 'about: [x]') },
      [`${MARSH}:18 claims[0].about[0] points at entry "x", which does not exist`],
    ],
    [
      'locator beyond the source',
      { [MARSH]: (text: string) => text.replace('locator: [2]', 'locator: [2, 3]') },
      [`${MARSH}:15 paragraph 3 does not exist: source "gazette" has 2`],
    ],
    [
      'unknown field',
      { [MARSH]: (text: string) => text.replace('weight:', 'wieght:') },
      [`${MARSH}:5 unknown field wieght`],
    ],
    [
      'missing field',
      { [MARSH]: (text: string) => text.replace('name: Ada Marsh\n', '') },
      [`${MARSH}:1 name is missing`],
    ],
    [
      'unknown word',
      { [MARSH]: (text: string) => text.replace('status: denied', 'status: rumoured') },
      [`${MARSH}:17 claims[0].status is "rumoured"`],
    ],
    [
      'date that YAML reads as a number',
      { 'pack.yaml': (text: string) => text.replace("'2024-05'", '2024') },
      ['pack.yaml:6 asOf is 2024, expected a text'],
    ],
    [
      'impossible date',
      { 'pack.yaml': (text: string) => text.replace("'2024-05'", "'2024-13'") },
      ['pack.yaml:6 asOf is no date'],
    ],
    [
      'hidden character',
      { [MARSH]: (text: string) => text.replace('Mayor of', 'Mayor\u202e of') },
      [`${MARSH}:4 description has a control, invisible or bidirectional character`],
    ],
    [
      'entry in the wrong folder',
      { [SALE]: (text: string) => text.replace('kind: incident', 'kind: topic') },
      [`${SALE}:2 the folder says incident, the entry says topic`],
    ],
    ['file that has no place', { 'notes.txt': 'x' }, ['notes.txt:1 a pack folder has no place for this file']],
    ['no pack.yaml', { 'pack.yaml': null }, ['pack.yaml:1 the pack folder has no pack.yaml']],
    [
      'form without letters',
      { [MARSH]: (text: string) => text.replace('[Marsh]', '["—"]') },
      [`${MARSH}:8 form "—" has no letters or digits`],
    ],
    [
      'form that no text is searched for',
      { [MARSH]: (text: string) => text.replace('[Marsh]', `["${'Marsh of '.repeat(17).trim()}"]`) },
      [
        `${MARSH}:8 form "${'Marsh of '.repeat(17).trim()}" has 34 words and is never found: no more than 32 are looked for`,
      ],
    ],
    [
      'form twice in one entry',
      { [MARSH]: (text: string) => text.replace('[Marsh]', '[Marsh, MARSH]') },
      [`${MARSH}:8 form "MARSH" is here twice (see "Marsh")`],
    ],
    [
      'entry that no source speaks of',
      { 'entries/place/elm.yaml': 'id: elm\nkind: place\nname: Port Elm\n' },
      ['entries/place/elm.yaml:1 no source speaks of "elm"'],
    ],
    [
      'entry about itself',
      { [MARSH]: (text: string) => text.replace('about: [harbour-sale]', 'about: [ada-marsh]') },
      [`${MARSH}:18 "ada-marsh" is its own entry`],
    ],
  ])('%s', (_, changes, expected) => {
    expect(problemsOf(changes)).toEqual(expected);
    for (const { mend } of compileFolder(packFolder(changes)).problems) expect(mend).not.toBe('');
  });

  test('broken YAML, with its line', () => {
    const [problem, ...others] = problemsOf({ [MARSH]: (text) => text.replace('weight: 3', 'weight: "3') });
    expect(problem).toMatch(/^entries\/person\/ada-marsh\.yaml:\d+ broken YAML: /);
    expect(others.filter((other) => !other.includes('broken YAML'))).toEqual([]);
  });

  test('the same field twice', () => {
    expect(problemsOf({ [MARSH]: (text) => `${text}name: Eve\n` })).toEqual([
      `${MARSH}:19 broken YAML: Map keys must be unique`,
    ]);
  });

  test('aliases that would blow up', () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
      .split('')
      .map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[i]}`).join(', ')}]`)
      .join('\n')}\n`;
    const [problem] = problemsOf({ 'entries/topic/bomb.yaml': bomb });
    expect(problem).toContain('entries/topic/bomb.yaml:1 broken YAML: ');
  });
});

test('nesting deeper than any stack, and text that is not UTF-8, are problems too', () => {
  expect(problemsOf({ 'entries/topic/deep.yaml': '['.repeat(100_000) }).length).toBeGreaterThan(0);
  expect(problemsOf({ [MARSH]: (text) => text.replace('Elm', '\ufffdlm') })).toEqual([
    `${MARSH}:4 the file is not UTF-8`,
  ]);
});

test('all problems are listed, not only the first', () => {
  const problems = problemsOf({
    'sources/gazette.yaml': null,
    'entries/topic/broken.yaml': 'id: [broken\n',
    [SALE]: (text) => text.replace('marsh-denies]', 'nobody]').replace('id: sold-or-not', 'id: sold-or-not'),
    'entries/person/ada-double.yaml': 'id: ada-marsh\nkind: person\nname: Ada Double\nsources: [gazette]\n',
  });
  const expected = [
    /^entries\/topic\/broken\.yaml:\d+ broken YAML/,
    /claims\[0\]\.source points at source "gazette"/,
    /points at claim "nobody"/,
    /duplicate entry id "ada-marsh"/,
    /sources\[0\] points at source "gazette"/,
  ];
  for (const pattern of expected) expect(problems.some((problem) => pattern.test(problem))).toBe(true);
});

test('what a broken file may speak of is not called silent', () => {
  const elm = 'id: elm\nkind: place\nname: Port Elm\n';
  const about = (text: string) => text.replace('about: [harbour-sale]', 'about: [harbour-sale, elm]');
  const broken = { 'entries/place/elm.yaml': elm, [MARSH]: (text: string) => `${about(text)}\tbroken` };
  expect(problemsOf({ ...broken, [MARSH]: about })).toEqual([]);
  expect(problemsOf(broken).filter((problem) => !problem.startsWith(MARSH))).toEqual([]);
});

test('what points into a broken file does not dangle', () => {
  const problems = problemsOf({ [MARSH]: (text) => `${text}\tbroken` });
  expect(problems.every((problem) => problem.startsWith(`${MARSH}:`))).toBe(true);
});

describe('a form that two entries have', () => {
  const TWIN = 'entries/person/ben-marsh.yaml';
  const twin = (shared: string) =>
    `id: ben-marsh\nkind: person\nname: Ben Marsh\nforms:\n  short: [Marsh]\n  title: [Mayor]\n${shared}sources: [gazette]\n`;

  test('is a problem where neither says so', () => {
    expect(problemsOf({ [TWIN]: twin('') })).toEqual([
      `${MARSH}:8 form "Marsh" also names "ben-marsh"`,
      `${TWIN}:5 form "Marsh" also names "ada-marsh"`,
    ]);
  });

  test('is a problem for the one that does not say so', () => {
    expect(problemsOf({ [TWIN]: twin('shared: [Marsh]\n') })).toEqual([
      `${MARSH}:8 form "Marsh" also names "ben-marsh"`,
    ]);
  });

  test('is fine where both say so', () => {
    const { pack, problems } = compileFolder(
      packFolder({ [TWIN]: twin('shared: [marsh]\n'), [MARSH]: (text) => `${text}shared: [Marsh]\n` }),
    );
    expect(problems).toEqual([]);
    expect(pack?.entries.some((entry) => 'shared' in entry)).toBe(false);
  });

  test('must be shared where an entry says that it is', () => {
    expect(problemsOf({ [MARSH]: (text) => `${text}shared: [Ada Marsh]\n` })).toEqual([
      `${MARSH}:19 "Ada Marsh" is no form that this entry shares with another`,
    ]);
  });
});
