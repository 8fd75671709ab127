import type { Block } from '../../src/contract/mention.ts';
import type { Pack } from '../../src/contract/pack.ts';
import { claimOf, entryOf, packOf } from '../unit/store/sample-pack.ts';

const LONG = 'Generaldirektorat für Außenwirtschaftsförderungsangelegenheiten und zwischenstaatliche Zusammenarbeit';
const UNBROKEN = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch';
const ARABIC = 'وزارة الشؤون البحرية';

/** Names and words that are hard to draw: very long, without a place to break, from right to left. */
export function oddPack(): Pack {
  const say = (id: string, name: string) =>
    claimOf(id, 'first', {
      text: `${name} said in a statement of ${'many and very long '.repeat(6)}words that nothing of it was known there.`,
      by: `the spokesperson of the ${name} and of all its subordinate bodies`,
      status: 'denied',
      date: { after: '2025-01', by: '2025-11-30' },
      saidOn: '2025-12-01',
    });
  const entry = (id: string, name: string, kind: 'organization' | 'place') =>
    entryOf(id, name, {
      kind,
      description: `${name}, of which much would have to be said in one line if one line were enough for it, and it never is.`,
      claims: [say(`${id}-denies`, name), claimOf(`${id}-was`, 'second', { text: `${name} knew.`, date: '2025-02' })],
      disputes: [{ id: `${id}-knew`, question: `Did ${name} know of it?`, claims: [`${id}-denies`, `${id}-was`] }],
    });
  return packOf(
    [
      entry('long', LONG, 'organization'),
      entry('unbroken', UNBROKEN, 'place'),
      entry('arabic', ARABIC, 'organization'),
      entryOf('silent', 'Nobody Said', { description: 'Has no statement at all.' }),
    ],
    'odd',
  );
}

/** An article that names all of them. */
export const ODD_BLOCKS: Block[] = [
  { role: 'headline', text: `What the ${LONG} knew` },
  { role: 'paragraph', text: `In ${UNBROKEN} the ${LONG} met ${ARABIC}. Nobody Said was there as well.` },
];
