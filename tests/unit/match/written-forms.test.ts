import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/match/annotate.ts';
import { entryOf, full, listLibrary } from './library-of.ts';

const NAMES = [
  'Yum! Brands',
  'AC/DC',
  'Mission: Impossible',
  'Washington, D.C.',
  'Boise ID',
  'Toys "R" Us',
  "Guns N' Roses",
  'Dwayne The Rock Johnson',
  'Jeopardy!',
  'Al-Qaeda',
  'The Hague',
  'NATO',
  'TikTok',
  "Sana'a",
  'J. K. Rowling',
  'Johnson & Johnson',
  'House Of Cards',
  'Иван Ёлкин',
];
const library = listLibrary(
  NAMES.map((name) =>
    entryOf(name, name, { kind: 'topic', forms: [{ text: name, type: name === 'NATO' ? 'acronym' : 'full' }] }),
  ),
);
const found = (text: string): string[] =>
  annotate([{ text, role: 'paragraph' }], library).map(
    ({ start, end, entry }) => `${text.slice(start, end)} = ${entry}`,
  );

describe('a name is found as people write it', () => {
  test.each([
    ['They bought Yum! Brands.', 'Yum! Brands', 'Yum! Brands'],
    ['They bought Yum Brands.', 'Yum Brands', 'Yum! Brands'],
    ['They heard AC DC play.', 'AC DC', 'AC/DC'],
    ['They saw Mission Impossible there.', 'Mission Impossible', 'Mission: Impossible'],
    ['They met in Washington D.C. today.', 'Washington D.C.', 'Washington, D.C.'],
    ['They met in Washington, DC, today.', 'Washington, DC', 'Washington, D.C.'],
    ['They met in Boise, ID, today.', 'Boise, ID', 'Boise ID'],
    ['They shop at Toys ‘R’ Us now.', 'Toys ‘R’ Us', 'Toys "R" Us'],
    ["They heard Guns 'N' Roses play.", "Guns 'N' Roses", "Guns N' Roses"],
    ['They met Dwayne “The Rock” Johnson there.', 'Dwayne “The Rock” Johnson', 'Dwayne The Rock Johnson'],
    ['She won on Jeopardy! last night.', 'Jeopardy!', 'Jeopardy!'],
    ['He joined al-Qaeda there.', 'al-Qaeda', 'Al-Qaeda'],
    ['Judges of the Hague met.', 'the Hague', 'The Hague'],
    ['Ministers of Nato met.', 'Nato', 'NATO'],
    ['They banned Tiktok there.', 'Tiktok', 'TikTok'],
    ['They banned TIKTOK there.', 'TIKTOK', 'TikTok'],
    ['They left Sanaʿa early.', 'Sanaʿa', "Sana'a"],
    ['Then J\u202fK\u00a0Rowling wrote it.', 'J\u202fK\u00a0Rowling', 'J. K. Rowling'],
    ['Shares of Johnson and Johnson rose.', 'Johnson and Johnson', 'Johnson & Johnson'],
    ['They saw House of Cards there.', 'House of Cards', 'House Of Cards'],
    ['Там Иван\u2009Елкин был.', 'Иван\u2009Елкин', 'Иван Ёлкин'],
  ])('%s', (text, surface, name) => {
    expect(found(text)).toEqual([`${surface} = ${name}`]);
  });

  test.each([
    'He likes Yum. Brands differ.',
    'He lives in Washington. D.C. officials say so.',
    'The mission: Impossible.',
    'They shop for toys. "R" Us is a song.',
    'The ministers of nato met.',
    'They wrote al qaeda there.',
    'See https://x.com/NATO/status and NATO@mail.int and @NATO.',
    'He knew Ivan House. Of cards he knew nothing.',
    'He met Dwayne. “The Rock” Johnson came.',
  ])('and not in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('any other apostrophe, space or hyphen, and what is not seen, gives the same entries', () => {
  const change = fc.record({
    apostrophe: fc.constantFrom(...'’‘‛ʼʻʿ`´′＇'),
    space: fc.constantFrom(...'\u00a0\u202f\u2009\u3000'),
    hyphen: fc.constantFrom(...'‐‑–−－'),
    unseen: fc.constantFrom('', '\u200b', '\u2060', '\u00ad', '\u202a'),
    place: fc.nat(),
  });
  const sentence = fc
    .array(fc.constantFrom(...NAMES, 'said', 'of', 'the', 'and', 'that.', 'there,'), { maxLength: 8 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(sentence, change, (text, { apostrophe, space, hyphen, unseen, place }) => {
      const other = [...text.replaceAll("'", apostrophe).replaceAll(' ', space).replaceAll('-', hyphen)];
      other.splice(place % (other.length + 1), 0, unseen);
      const entries = (of: string) => annotate([{ text: of, role: 'paragraph' }], library).map(({ entry }) => entry);
      expect(entries(other.join(''))).toEqual(entries(text));
    }),
    { numRuns: 500 },
  );
});

test('a name that is never written without its article keeps it, others do not', () => {
  const forms = full('The Gambia', 'Gambia');
  const both = listLibrary([entryOf('gambia', 'The Gambia', { kind: 'topic', forms })]);
  const text = 'They flew to the Gambia then.';
  const [mention] = annotate([{ text, role: 'paragraph' }], both);
  expect(text.slice(mention!.start, mention!.end)).toBe('Gambia');
});
