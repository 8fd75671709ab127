import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../../src/compile/compile-folder.ts';
import { seedFiles } from './read-seeds.ts';

const PAUL = 'entries/person/rand-paul.yaml';
const SPEAR = 'entries/incident/operation-southern-spear.yaml';
const FRIDAY = 'entries/incident/friday-denial.yaml';
const STRIKE = 'entries/incident/september-2-follow-up-strike.yaml';
const REPORT = 'sources/report-twin-scandals.yaml';

/** The corpus with one file changed; fails where the change changes nothing. */
function checkWith(path: string, change: (text: string) => string) {
  const files = seedFiles();
  const file = files.find((one) => one.path === path)!;
  const text = change(file.text);
  expect(text).not.toBe(file.text);
  const { problems, warnings } = compileFolder(files.map((one) => (one === file ? { path, text } : one)));
  const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
  return { found: [...problems, ...warnings], lineOf };
}

/** Each fault, put into a copy of the corpus: file, change, a text of the line where it is found, what is found, how to mend it. */
const FAULTS: [
  what: string,
  path: string,
  change: (text: string) => string,
  at: string,
  message: string,
  mend: string,
][] = [
  [
    'no date',
    PAUL,
    (t) => t.replace(/ {4}saidOn.*\n/, ''),
    'id: paul',
    'claim "paul-suggests-lied" has no date',
    'saidOn',
  ],
  [
    'no lead',
    SPEAR,
    (t) => t.replace(/lead: .*\n/, ''),
    'id: operation',
    'statements and no lead',
    'two to four claims',
  ],
  [
    'a lead that is too long',
    SPEAR,
    (t) =>
      t.replace(
        /lead: .*/,
        'lead: [southern-spear-shift, southern-spear-scope, legal-review, southern-spear-openness]',
      ),
    'lead:',
    'the lead has 692 characters',
    '500 at most',
  ],
  [
    'a lead that is too short',
    SPEAR,
    (t) => t.replace(/lead: .*/, 'lead: [no-apology, campaign-toll]'),
    'lead:',
    'the lead has 218',
    '250',
  ],
  [
    'an unknown claim',
    SPEAR,
    (t) => t.replace('lead: [southern-spear-launch', 'lead: [no-claim'),
    'lead:',
    'claim "no-claim", which does not exist',
    'correct',
  ],
  [
    'one side',
    STRIKE,
    (t) => t.replace(', hegseth-denies-order]', ']'),
    'lead:',
    'only one side of a dispute',
    'hegseth-denies-order',
  ],
  [
    'a claim twice',
    STRIKE,
    (t) => t.replace('lead: [follow-up-hit-survivors', 'lead: [kill-everybody-alleged'),
    'lead:',
    'twice in the card',
    'once',
  ],
  [
    'a denial in no dispute',
    STRIKE,
    (t) => t.replaceAll(/(?<=(claims|against): .*), pentagon-denies-order\]/g, ']'),
    'id: pentagon-denies-order',
    '"pentagon-denies-order" denies something',
    'add a dispute',
  ],
  [
    'a name repeated',
    PAUL,
    (t) => t.replace('US senator', 'Rand Paul, senator'),
    'description:',
    'repeats the name',
    'other words',
  ],
  [
    'no description',
    'entries/place/somalia.yaml',
    (t) => t.replace(/description: .*/, 'description: A country.'),
    'description:',
    'says too little',
    'why',
  ],
  ['a source without short', REPORT, (t) => t.replace(/short: .*\n/, ''), 'id:', 'short is missing', 'add short'],
  [
    'a source without description',
    REPORT,
    (t) => t.replace(/description: >-\n( {2}.*\n)+/, ''),
    'id:',
    'description is missing',
    'add desc',
  ],
];

describe('a fault in a copy of the corpus', () => {
  it.each(FAULTS)('%s is found where it is', (_, path, change, at, message, mend) => {
    const { found, lineOf } = checkWith(path, change);
    const fault = found.find((one) => one.message.includes(message));
    expect(fault, JSON.stringify(found, null, 1)).toBeDefined();
    const nearby = fault!.line - lineOf(at);
    expect([fault!.file, nearby >= 0 && nearby <= 5]).toEqual([path, true]);
    expect(fault!.mend).toContain(mend);
  });

  it('is nothing else than that fault', () => {
    expect(checkWith(FRIDAY, (text) => text.replace('Appearance', 'Statement')).found).toEqual([]);
  });
});
