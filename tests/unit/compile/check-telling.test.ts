import { describe, expect, test } from 'vitest';
import { compileFolder } from '../../../src/compile/compile-folder.ts';
import { packFolder } from './pack-folder.ts';

const SALE = 'entries/incident/harbour-sale.yaml';
const MARSH = 'entries/person/ada-marsh.yaml';
const GAZETTE = 'sources/gazette.yaml';
type Changes = NonNullable<Parameters<typeof packFolder>[0]>;

const LONG = 'The harbour was sold to a company from the next town, which had asked for it for years. '.trim();
const third = (id: string, rest = '') =>
  `  - {id: ${id}, text: "${LONG} ${LONG}", source: gazette, locator: [1], status: reported, date: {by: 2024-05}${rest}}\n`;

/** The sample with everything that a reader can ask for, and a change of one of its files. */
const wholeFolder = (file: string, change: (text: string) => string) => {
  const whole: Changes = {
    [GAZETTE]: (text) => `${text}short: Report, May 2024\ndescription: A news report on the sale of a harbour.\n`,
    [MARSH]: (text) => text.replace('status: denied', 'status: denied\n    saidOn: {after: "2024-05-01"}'),
    [SALE]: (text) =>
      text
        .replace('status: reported', 'status: reported\n    date: "2024-05"')
        .replace('disputes:', `${third('sale-buyer')}lead: [sale-reported, marsh-denies, sale-buyer]\ndisputes:`),
  };
  const before = whole[file];
  whole[file] = (text) => change(typeof before === 'function' ? before(text) : text);
  return compileFolder(packFolder(whole));
};
const said = ({ problems, warnings }: ReturnType<typeof wholeFolder>) =>
  [
    ...problems.map((one) => ({ ...one, kind: 'problem' })),
    ...warnings.map((one) => ({ ...one, kind: 'warning' })),
  ].map(({ kind, file, line, message }) => `${kind} ${file}:${line} ${message}`);

describe('what a card needs', () => {
  test('is there in a good folder', () => expect(said(wholeFolder(SALE, (text) => text))).toEqual([]));

  test.each<[string, string, (text: string) => string, string, string]>([
    [
      'a claim without a date',
      MARSH,
      (text) => text.replace(/ {4}saidOn.*\n/, ''),
      `warning ${MARSH}:12 claim "marsh-denies" has no date`,
      'saidOn',
    ],
    [
      'a lead that is missing',
      SALE,
      (text) => text.replace(/lead: .*\n/, ''),
      `warning ${SALE}:1 the card has 3 statements and no lead`,
      'add lead',
    ],
    [
      'a lead that is too long',
      SALE,
      (text) => text.replace(`${LONG} ${LONG}`, `${LONG} ${LONG} ${LONG} ${LONG} ${LONG} ${LONG}`),
      `problem ${SALE}:16 the lead has 580 characters`,
      '500 at most',
    ],
    [
      'a lead that is too short',
      SALE,
      (text) => text.replace(', sale-buyer]', ']'),
      `warning ${SALE}:16 the lead has 53 characters`,
      'at least 250',
    ],
    [
      'a lead with a claim that is nowhere',
      SALE,
      (text) => text.replace('marsh-denies, sale-buyer', 'nobody, sale-buyer, marsh-denies'),
      `problem ${SALE}:16 lead[1] points at claim "nobody", which does not exist`,
      'correct the id',
    ],
    [
      'a lead with a claim of another card',
      MARSH,
      (text) => `${text}lead: [marsh-denies, sale-reported]\n`,
      `problem ${MARSH}:20 lead[1] is claim "sale-reported", which this entry's card does not show`,
      'about',
    ],
    [
      'a claim twice in one first view',
      SALE,
      (text) => text.replace('sale-buyer]', 'sale-reported, sale-buyer]'),
      `problem ${SALE}:16 claim "sale-reported" is twice in the card's first view`,
      'once',
    ],
    [
      'a lead that tells one side',
      SALE,
      (text) => text.replace('lead: [sale-reported, marsh-denies,', 'lead: [sale-reported,'),
      `problem ${SALE}:16 the lead tells only one side of a dispute, "sale-reported"`,
      'marsh-denies',
    ],
    [
      'a lead with five claims',
      SALE,
      (text) => text.replace('sale-buyer]', 'sale-buyer, a, b]'),
      `problem ${SALE}:16 lead has more than four claims`,
      'keep those',
    ],
    [
      'a denial in no dispute',
      SALE,
      (text) => text.slice(0, text.indexOf('disputes:')),
      `warning ${MARSH}:17 claim "marsh-denies" denies something that no dispute sets beside it`,
      'add a dispute',
    ],
    [
      'a description that repeats the name',
      MARSH,
      (text) => text.replace('Mayor of Port Elm.', 'Ada Marsh, mayor of Port Elm.'),
      `warning ${MARSH}:4 the description repeats the name`,
      'other words',
    ],
    [
      'an entry that says nothing',
      'entries/place/elm.yaml',
      () => 'id: elm\nkind: place\nname: Port Elm\ndescription: Town on the coast.\nsources: [gazette]\n',
      'warning entries/place/elm.yaml:4 the entry has no claim of its own, and its description says too little',
      'why the sources bring it up',
    ],
    [
      'a source without a short name',
      GAZETTE,
      (text) => text.replace(/short: .*\n/, ''),
      `warning ${GAZETTE}:1 short is missing`,
      'add short',
    ],
    [
      'a short name that fits nowhere',
      GAZETTE,
      (text) => text.replace('Report, May 2024', 'A report that came out in May 2024'),
      `problem ${GAZETTE}:10 short is longer than 24 characters`,
      'shorten it',
    ],
    [
      'a source that nobody finds again',
      GAZETTE,
      (text) => text.replace(/description: .*\n/, ''),
      `warning ${GAZETTE}:1 description is missing`,
      'add description',
    ],
    [
      'a date that is none',
      SALE,
      (text) => text.replace('{by: 2024-05}', '{till: 2024-05}'),
      `problem ${SALE}:15 claims[1].date is no date`,
      '{by: …}',
    ],
  ])('finds %s', (_, file, change, expected, mend) => {
    const result = wholeFolder(file, change);
    expect(said(result)).toContain(expected);
    const found = [...result.problems, ...result.warnings].find(({ message }) => expected.endsWith(message));
    expect(found?.mend).toContain(mend);
    expect(result.pack === null).toBe(expected.startsWith('problem'));
  });

  test('is not asked of a pack that tells nothing', () => {
    const names = compileFolder(
      packFolder({
        [SALE]: null,
        [MARSH]: 'id: ada-marsh\nkind: person\nname: Ada Marsh\nsources: [gazette]\n',
      }),
    );
    expect([names.pack === null, names.warnings]).toEqual([false, []]);
  });
});
