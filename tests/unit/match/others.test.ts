import { describe, expect, test } from 'vitest';
import { acronym, curatedLibrary, entryOf, full, marksIn, short, title } from './library-of.ts';

const library = curatedLibrary([
  entryOf('trump', 'Donald Trump', {
    forms: [...full('Donald Trump', 'President Trump', 'Trump'), ...title('the president', 'US President')],
    not: ['Trump Tower'],
  }),
  entryOf('paul', 'Rand Paul', { forms: [...full('Rand Paul'), ...short('Paul')], not: ['Ayn Rand'] }),
  entryOf('senate', 'United States Senate', {
    kind: 'organization',
    forms: full('United States Senate', 'US Senate', 'Senate'),
    not: ['French Senate'],
  }),
  entryOf('house', 'US House', { kind: 'organization', forms: [...full('US House', 'the House'), ...acronym('USHR')] }),
  entryOf('white-house', 'White House', { kind: 'organization', forms: full('White House') }),
  entryOf('wilson', 'Kingsley Wilson', {
    forms: [...full('Kingsley Wilson'), ...title('press secretary', 'White House aide')],
    not: ['White House press secretary'],
  }),
  entryOf('washington', 'Washington, D.C.', {
    kind: 'place',
    forms: full('Washington, D.C.', 'Washington'),
    context: ['White House', 'Senate'],
  }),
  entryOf('us', 'United States', {
    kind: 'place',
    forms: [...full('United States', 'America'), ...acronym('US')],
    not: ['America First'],
  }),
  entryOf('fox-news', 'Fox News', { kind: 'organization', forms: [...full('Fox News'), ...short('Fox')] }),
  entryOf('mass', 'Massachusetts', { kind: 'place', forms: full('Massachusetts', 'Mass.') }),
  entryOf('venezuela', 'Venezuela', { kind: 'place', forms: full('Venezuela', 'Venezuelan') }),
]);

const marks = (text: string): string[] => marksIn(library, text);

describe('a name before an office', () => {
  test.each([
    ['Senate Majority Leader John Thune spoke.', ['Senate → senate']],
    ['They met Venezuelan President Nicolás Maduro.', ['Venezuelan → venezuela']],
    ['The Senate Majority Report sold well.', []],
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

describe('a wording that is something else', () => {
  test('leaves the forms of other entries alone', () => {
    expect(marks('Kingsley Wilson met White House press secretary Ann Lee.')).toEqual([
      'Kingsley Wilson → wilson',
      'White House → white-house',
    ]);
  });
  test('stops every form of its own', () => {
    expect(marks('Donald Trump left. Trump Tower stands.')).toEqual(['Donald Trump → trump']);
  });
  test('counts with its capitals only', () => {
    expect(marks('Put America first. The hat says America First.')).toEqual(['America → us']);
  });
  test('keeps a given name for whom it belongs to', () => {
    expect(marks('Rand Paul spoke. Ayn Rand wrote. Rand died.')).toEqual(['Rand Paul → paul']);
  });
});

describe('a name that others bear', () => {
  test('an acronym that an article explains otherwise, dots in its words', () => {
    expect(marks('The U.S. Hemp Roundtable (USHR) met. USHR voted.')).toEqual([]);
  });
  test('an acronym before it is no given name', () => {
    expect(marks('Trump spoke. Many MAGA Trump voters left.')).toEqual(['Trump → trump', 'Trump → trump']);
  });
  test('a given name before it is', () => {
    expect(marks('Trump spoke. We met Zebulon Trump. Trump left.')).toEqual(['Trump → trump']);
  });
});

describe('what every country has', () => {
  test.each([
    ['is its own without others', 'The Senate voted.', ['Senate → senate']],
    ['is another’s in an article on another country', 'Canada: Canadians elect a Senate in Ottawa.', []],
    [
      'is its own near its country',
      'Canada, Canada and Canada saw the American vote in the Senate.',
      ['Senate → senate'],
    ],
    ['is not its own near “About Us”', 'Canada, Canada and Canada. The Senate: About Us.', []],
    ['says whose it is', 'The US Senate met. So did the Senate of Canada.', ['US Senate → senate']],
    ['counts in full anywhere', 'Canada, Canada and Canada. The US Senate met.', ['US Senate → senate']],
  ])('%s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

describe('an office that every country has', () => {
  const [named, short, alone] = ['President Trump → trump', 'Trump → trump', 'the president → trump'];
  test.each([
    ['after its holder', 'President Trump spoke. Then the president left.', [named, alone]],
    ['not after another one', 'President Trump left. Under President Obama the president was young.', [named]],
    [
      'after another one, where its holder is named since',
      'President Trump met President Bush. Trump spoke. Then the president left.',
      [named, short, alone],
    ],
    [
      'after the holder of another country',
      'President Trump saw Venezuelan President Nicolás Maduro. Then the president left.',
      [named, 'Venezuelan → venezuela', alone],
    ],
    [
      'before its only holder',
      'The president left. Trump sang. So did President Trump.',
      ['The president → trump', short, named],
    ],
    [
      'not after another country’s, before its own is named',
      'Ukraine’s president fell. Then the president left. So did President Trump.',
      [named],
    ],
    ['not before one of two holders', 'The president left. President Bush sang. So did President Trump.', [named]],
    ['not where the article names him once', 'Donald Trump wrote of the president.', ['Donald Trump → trump']],
    [
      'where it names him often',
      'Trump spoke. Trump sang. Trump danced. Then the president left.',
      [short, short, short, alone],
    ],
    [
      'not before he is in office',
      'President-elect Trump spoke. Trump sang. Trump danced. Then the president left.',
      [short, short, short],
    ],
    [
      'not the first of them',
      'Trump spoke. Trump sang. Trump danced. The first US President rode.',
      [short, short, short, 'US → us'],
    ],
    [
      'not after another country’s without a name, until he is named again',
      'President Trump spoke. Ukraine’s president fell. Then the president left. Trump sang. The president left.',
      [named, short, 'The president → trump'],
    ],
    [
      'from his first naming on, in full or not',
      'Trump spoke. The president left. So did Donald Trump. Trump sang.',
      [short, 'The president → trump', 'Donald Trump → trump', short],
    ],
    [
      'where another one is named only later',
      'Trump spoke. Trump sang. The president left. Trump will not follow President Vance.',
      [short, short, 'The president → trump', short],
    ],
    [
      'not in a list of offices',
      'President Trump sang. No officer may insult the President, the Vice President, or a governor.',
      [named],
    ],
    [
      'beside a vice president by name',
      'President Trump and Vice President Vance met. Then the president left.',
      [named, alone],
    ],
    ['not where words behind it say who', 'President Trump sang. The president who first sang was old.', [named]],
    [
      'with its country, the same',
      'Donald Trump hopes that a US president may fly.',
      ['Donald Trump → trump', 'US → us'],
    ],
  ])('%s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

test('a title leaves its words to others where its holder is not in the article', () => {
  expect(marks('A White House aide met the US President.')).toEqual(['White House → white-house', 'US → us']);
});

test.each([
  ['The White House waits. Washington sleeps.', ['White House → white-house', 'Washington → washington']],
  ['Washington plays Atlanta.', []],
  ['The White House waits. Nichole Washington dances.', ['White House → white-house']],
  ['Washington, D.C., plays Atlanta.', ['Washington, D.C. → washington']],
])('a place without its qualifier needs context: %s', (text, expected) => {
  expect(marks(text)).toEqual(expected);
});

test('a member of Congress is from a state, not from the capital', () => {
  const text = 'The White House waits. Adam Smith of Washington spoke. So did Ann Lee, Democrat of Washington.';
  expect(marks(text)).toEqual(['White House → white-house']);
});

test.each([
  ['It is up to the House Rules Committee.', []],
  ['It is up to the House.', ['the House → house']],
  ['Fox News called. Samantha Fox did not, says Fox.', ['Fox News → fox-news']],
  ['Fox News called. Then Fox News Digital and Fox did.', ['Fox News → fox-news', 'Fox → fox-news']],
  ['He said so on Fox.', []],
  ['MASS LAYOFFS HIT A TOWN', []],
  ['The Infectious Diseases Society of America met.', []],
  ['The Government of the United States met.', ['United States → us']],
  ['They met in Boston, Mass., twice.', ['Mass. → mass']],
])('%s', (text, expected) => {
  expect(marks(text)).toEqual(expected);
});

test('money is no country', () => {
  expect(marks('It costs US$ 40 in the US.')).toEqual(['US → us']);
});
