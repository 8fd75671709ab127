import { describe, expect, test } from 'vitest';
import { acronym, curatedLibrary, entryOf, full, marksIn, short } from './library-of.ts';

const library = curatedLibrary([
  entryOf('us', 'United States', {
    kind: 'place',
    forms: [...full('United States', 'America', 'American', 'Americans'), ...acronym('US')],
  }),
  entryOf('panama', 'Panama', { kind: 'place', forms: full('Panama') }),
  entryOf('trump', 'Donald Trump', { forms: full('Donald Trump', 'Trump') }),
  entryOf('murray', 'Patty Murray', { forms: [...full('Patty Murray'), ...short('Murray')] }),
]);

describe('names that a hyphen joins', () => {
  test.each([
    ['Along the U.S.-Mexico border.', ['U.S. → us']],
    ['Strained US-Israeli relations.', ['US → us']],
    ['The Panama-flagged Merope left.', ['Panama → panama']],
    ['Trump-hating liberals sang.', ['Trump → trump']],
    ['The Trump-Putin summit waits. Putin waits, too.', ['Trump → trump']],
    ['The Trump-Putin summit waits.', []],
    ['African-Americans and an Anglo-American bank.', []],
    ['Non-MAGA Trump voters and anti-war Trump voters sang.', ['Trump → trump', 'Trump → trump']],
    ['Patty Murray spoke. The Murray-Darling basin is dry.', ['Patty Murray → murray']],
  ])('%s', (text, marks) => {
    expect(marksIn(library, text)).toEqual(marks);
  });
});
