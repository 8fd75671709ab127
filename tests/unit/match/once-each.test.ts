import { expect, test } from 'vitest';
import type { IncidentEvent } from '../../../src/contract/event.ts';
import { curatedLibrary, entryOf, full, marksIn, phrase, short } from './library-of.ts';

const bombing: IncidentEvent = {
  what: ['airstrikes', 'bombing'],
  which: [],
  target: ['rebels'],
  who: [],
  where: [{ entry: 'quell' }],
  enough: [['where'], ['target']],
};

const library = curatedLibrary([
  entryOf('marsh', 'Ada Marsh', { forms: [...full('Ada Marsh'), ...short('Marsh')] }),
  entryOf('quell', 'Quell', { kind: 'place' }),
  entryOf('rebels', 'Dune Front', { kind: 'organization' }),
  entryOf('bombing', 'Bombing of Quell', {
    kind: 'incident',
    forms: phrase('bombing of Quell', 'raids on the Dune Front'),
    related: ['marsh'],
    event: bombing,
  }),
]);

test.each([
  [
    'an incident ends before a name that stands nowhere else',
    'Ada Marsh saw airstrikes in Quell.',
    ['airstrikes → bombing', 'Quell → quell'],
  ],
  [
    'so does a form of its pack',
    'Ada Marsh saw the raids on the Dune Front.',
    ['raids → bombing', 'Dune Front → rebels'],
  ],
  [
    'it stays whole where the name has another mention',
    'Quell is far. Ada Marsh saw airstrikes in Quell.',
    ['Quell → quell', 'airstrikes in Quell → bombing'],
  ],
  [
    'the last one of several gives way',
    'Ada Marsh saw airstrikes in Quell. The airstrikes in Quell went on.',
    ['airstrikes in Quell → bombing', 'airstrikes → bombing', 'Quell → quell'],
  ],
])('%s', (_, text, marks) => {
  expect(marksIn(library, text).filter((mark) => !mark.endsWith('marsh'))).toEqual(marks);
});
