import type { Entry, Form } from '../../../src/contract/entry.ts';
import type { Kind } from '../../../src/contract/kind.ts';
import type { Library } from '../../../src/store/library.ts';
import { claimOf } from '../store/sample-pack.ts';
import { curatedLibrary, entryOf } from './library-of.ts';

type Line = readonly [name: string, kind: Kind, forms?: Partial<Record<Form['type'], string>>, rest?: Partial<Entry>];

/** The names that examples of rules are written with: a few of each kind, each known by what the line says and no more. */
const LINES: readonly Line[] = [
  ['Pete Hegseth', 'person', { nickname: 'Hegseth', title: 'Secretary|the defense secretary' }, { weight: 10 }],
  ['Roger Wicker', 'person', { short: 'Wicker', title: 'Senator|Sen.|chairman' }, { weight: 2 }],
  ['Patty Murray', 'person', { short: 'Murray', title: 'Senator|Sen.' }, { weight: 3 }],
  ['Theresa May', 'person', { short: 'May' }, { weight: 5 }],
  ['Pentagon', 'organization', { full: 'Department of Defense' }, { weight: 10, not: ['Pentagon Papers'] }],
  ['White House', 'organization', {}, { weight: 9 }],
  ['US Senate', 'organization', { full: 'Senate' }, { weight: 6 }],
  ['Republican Party', 'organization', { nickname: 'Republican|Republicans' }, { weight: 6 }],
  ['Joint Special Operations Command', 'organization', { acronym: 'JSOC' }, { weight: 2 }],
  ['Signal', 'topic', { full: 'Signal app' }, { weight: 3, context: ['app', 'wrote', 'messages'] }],
  ['United States', 'place', { acronym: 'US|USA', nickname: 'American|Americans|America' }, { weight: 10 }],
  ['Venezuela', 'place', { nickname: 'Venezuelan|Venezuelans' }, { weight: 4 }],
  ['Peru', 'place', { nickname: 'Peruvian' }, { weight: 2 }],
  ['Omaha', 'place', {}, { weight: 1 }],
  ['Nebraska', 'place', { nickname: 'Neb.' }, { weight: 1 }],
  ['Springfield, Illinois', 'place', { full: 'Springfield' }, { weight: 5 }],
  ['Senate Union Committee', 'organization', { short: 'Union Committee' }, { weight: 2 }],
  ['inspector general', 'organization', { phrase: 'watchdog' }, { weight: 3 }],
];

const formsOf = (name: string, forms: Partial<Record<Form['type'], string>>): Form[] => [
  { text: name, type: 'full' },
  ...Object.entries(forms).flatMap(([type, texts]) =>
    texts.split('|').map((text): Form => ({ text, type: type as Form['type'] })),
  ),
];

const idOf = (name: string): string => name.toLowerCase().replace(/ /g, '-');

/** The library of those names, as a pack that somebody wrote with care. */
export const exampleLibrary = (): Library =>
  curatedLibrary(
    LINES.map(([name, kind, forms = {}, rest = {}]) => {
      const claims = [claimOf(`${idOf(name)}-claim`, 'first')];
      return entryOf(idOf(name), name, { kind, forms: formsOf(name, forms), claims, ...rest });
    }),
  );
