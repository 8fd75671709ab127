import { describe, expect, test } from 'vitest';
import { curatedLibrary, entryOf, full, marksIn, nickname } from './library-of.ts';

const library = curatedLibrary([
  entryOf('gop', 'Republican Party', {
    kind: 'organization',
    forms: [...full('Republican Party'), ...nickname('Republican', 'Republicans')],
  }),
  entryOf('senate', 'US Senate', { kind: 'organization', forms: full('US Senate', 'Senate') }),
]);

describe('members of a party', () => {
  test.each([
    ['It was, a Kentucky Republican said, a war.', ['Republican → gop']],
    ['It was, a New York Republican said, a war.', ['Republican → gop']],
    ['They met the Log Cabin Republicans.', []],
    ['It was, the Texas Senate said, a war.', []],
    // Virginia is a given name, too.
    ['The Virginia Republican sang. Republican votes fell.', ['Republican → gop', 'Republican → gop']],
  ])('%s', (text, marks) => {
    expect(marksIn(library, text)).toEqual(marks);
  });
});
