import { expect, test } from 'vitest';
import { curatedLibrary, entryOf, full, marksIn, nickname, phrase, short } from './library-of.ts';

const library = curatedLibrary([
  entryOf('house', 'House of Representatives', {
    kind: 'organization',
    forms: [...full('House of Representatives'), ...nickname('House', 'the House')],
  }),
  entryOf('senate', 'Senate', { kind: 'organization', forms: full('Senate') }),
  entryOf('plan', 'National fishing plan', {
    kind: 'topic',
    forms: phrase('national fishing plan'),
    context: ['US', 'boat', 'fish'],
  }),
  entryOf('forces', 'Sark Forces', { kind: 'organization', forms: [...full('Sark Forces'), ...short('the military')] }),
  entryOf('tap', 'Double tap', { kind: 'topic', forms: phrase('double tap'), context: ['boat', 'fish'] }),
]);

test.each([
  ['bodies that share the rest of a name', 'The House and Senate Fisheries Committees met.', ''],
  ['bodies that share a verb', 'The House and Senate met.', 'The House → house|Senate → senate'],
  ['a committee of the second one', 'The House and Senate Fisheries Committee met.', 'The House → house'],
  ['a body by its word', 'Sark Forces met. Then the military left.', 'Sark Forces → forces|the military → forces'],
  ['its word as an adjective', 'Sark Forces met the military commander.', 'Sark Forces → forces'],
  ['what is another country’s', 'A boat, some fish and Peru’s national fishing plan.', ''],
  ['what its people have', 'A boat, some fish and the Peruvian national fishing plan.', ''],
  ['its own', 'A boat, some fish and the US national fishing plan.', 'national fishing plan → plan'],
  ['what is no country’s own', 'A boat, some fish and a Peruvian double tap.', 'double tap → tap'],
])('%s', (_, text, marks) => {
  expect(marksIn(library, text).join('|')).toBe(marks);
});
