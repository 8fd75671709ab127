import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { annotate } from '../../../src/match/annotate.ts';
import { createWorkCounter } from './count-work.ts';
import { makeWorlds, openWorld } from './property-worlds.ts';

const work = createWorkCounter();
afterAll(() => work.close());

/** Words of every kind that the tokenizer or a list of words knows. */
const WORDS = [
  ...['the', 'a', 'of', 'and', 'that', 'shall', 'said', 'killed', 'second', 'his', 'strike', 'strikes', 'boat'],
  ...['Senator', 'Secretary', 'President', 'Mr.', 'Jr.', 'Inc', 'House', 'State', 'Virginia', 'Peru', 'Zelda', 'North'],
  ...['U.S.', 'US', 'JSOC', 'J.', 'I', 'Sept.', '2', '2025', '9/2', '1,000', 'Monday', 'May', 'POTUS', 'Va.'],
  ...[
    'survivors',
    'report',
    'resignation',
    'messages',
    'chat',
    'operation',
    'campaign',
    'administration',
    'department',
  ],
  ...['https://a.example/Hegseth', '@hegseth', 'a.b', '漢', 'カ', 'Ó', 'é', '™', '²', '[3]'],
];
const BETWEEN = [
  ' ',
  '-',
  ', ',
  '. ',
  '’s ',
  ' and ',
  '\n',
  ' (',
  ') ',
  ' “',
  '” ',
  "'",
  '" ',
  '—',
  ' — ',
  '/',
  '.',
  '',
];
/** So often that hardly a window over words reaches from one end to the other. */
const REPEATS = 250;
/** The counts are exact, but what is looked up by halves grows a little. */
const TOLERANCE = 1.15;

for (const world of makeWorlds()) {
  const library = openWorld(world.pack);
  const workFor = (text: string): number => work.count(() => annotate([{ text, role: 'paragraph' }], library));
  test(`each repetition costs what the one before cost of ${world.name}, whatever repeats`, () => {
    const word = fc.oneof(fc.constantFrom(...world.surfaces), fc.constantFrom(...WORDS));
    const unit = fc
      .array(fc.tuple(word, fc.constantFrom(...BETWEEN)), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(unit, (part) => {
        // What is made once for a pack is made now.
        workFor(part.repeat(REPEATS));
        const [one, two, three] = [1, 2, 3].map((times) => workFor(part.repeat(times * REPEATS)));
        expect(three! - two!).toBeLessThan(TOLERANCE * (two! - one!) + REPEATS);
      }),
      {
        numRuns: 25,
        seed: 20251202,
        examples: ['the strike on the boat ', 'Senator ', 'Yemen And Zelda ', 'Hegseth-', '“Signal '].map((text) => [
          text,
        ]),
      },
    );
  });
}
