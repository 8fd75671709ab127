import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/draft/document.ts';
import { findNames } from '../../../src/draft/names/find-names.ts';
import { anyDocuments, documentOf } from './documents.ts';

/** What is named, by name: what is written there, each time in its order. */
function namedIn(...texts: string[]): Record<string, string[]> {
  const documents = texts.map((text, i) => documentOf(`d${i}`, text.split('\n')));
  return Object.fromEntries(
    findNames(documents).map(({ name, mentions }) => [name, mentions.map((place) => sliceOf(documents, place))]),
  );
}

const sliceOf = (
  documents: readonly Document[],
  { document, paragraph, start, end }: { document: number; paragraph: number; start: number; end: number },
): string => documents[document]!.paragraphs[paragraph]!.slice(start, end);

const entryOf = (name: string, ...texts: string[]) => {
  const documents = texts.map((text, i) => documentOf(`d${i}`, text.split('\n')));
  const entry = findNames(documents).find((one) => one.name === name);
  if (!entry) throw new Error(`${name} is not among ${Object.keys(namedIn(...texts)).join(', ')}`);
  return entry;
};

describe('people', () => {
  test('are one entry under full name, surname and title', () => {
    const text =
      'Mayor Ada Marsh spoke to the crowd. Marsh denied it. “No,” Mrs. Marsh said later, and so did Ms Ada Marsh.';
    expect(namedIn(text)).toEqual({ 'Ada Marsh': ['Ada Marsh', 'Marsh', 'Marsh', 'Ada Marsh'] });
    expect(entryOf('Ada Marsh', text)).toMatchObject({
      id: 'ada-marsh',
      kind: 'person',
      forms: expect.arrayContaining([
        { text: 'Ada Marsh', type: 'full' },
        { text: 'Marsh', type: 'short' },
        { text: 'Mayor', type: 'title' },
      ]),
    });
  });

  test('of one surname are apart: each surname means whom the document named last', () => {
    const text =
      'Ada Marsh met Ron Marsh in the harbour.\nAda Marsh left. Marsh said nothing.\nThen Ron Marsh left, and Marsh said nothing either.';
    expect(namedIn(text)).toEqual({
      'Ada Marsh': ['Ada Marsh', 'Ada Marsh', 'Marsh'],
      'Ron Marsh': ['Ron Marsh', 'Ron Marsh', 'Marsh'],
    });
  });

  test('of one surname in two documents stay apart', () => {
    const named = namedIn('Ada Marsh spoke. Marsh denied it.', 'Ron Marsh spoke. Marsh denied it.');
    expect(named).toEqual({ 'Ada Marsh': ['Ada Marsh', 'Marsh'], 'Ron Marsh': ['Ron Marsh', 'Marsh'] });
  });

  test('are found across documents, with and without a middle initial; a Jr. is somebody else', () => {
    const named = namedIn(
      'Gerald R. Holt spoke in the town.',
      'Gerald Holt denied it, and Holt left.',
      'His son Gerald Holt Jr. stayed.',
    );
    expect(Object.keys(named).sort()).toEqual(['Gerald Holt', 'Gerald Holt Jr']);
    expect(named['Gerald Holt']).toEqual(['Gerald R. Holt', 'Gerald Holt', 'Holt']);
  });

  test.each([
    [
      'the words behind the name',
      'Mike Cask, the former director of the Port Authority, said no.',
      '“the former director of the Port Authority”',
    ],
    [
      'a role with its body',
      'They met Ron Wick, Republican chair of the Senate Harbour Committee, on Monday.',
      '“Republican chair of the Senate Harbour Committee”',
    ],
    ['the office before it', 'Pentagon Press Secretary Kay Wills spoke.', '“Pentagon Press Secretary”'],
  ])('are described by %s', (_, text, description) => {
    expect(findNames([documentOf('d', [text])]).find(({ kind }) => kind === 'person')?.description).toBe(description);
  });

  test('are not described by a list or a clause', () => {
    const text = 'Ada Marsh, Ron Wick and Kay Wills left, the police said. Ada Marsh, however, came back.';
    expect(entryOf('Ada Marsh', text).description).toBeUndefined();
  });
});

describe('organizations', () => {
  test('have their acronym, their noun, and what is cut off them', () => {
    const text =
      'The Harbour Defence Department (HDD) was told.\nHDD officials left. A man of the department stayed.\nFurlong Industries Inc was told too. Furlong said nothing.';
    expect(namedIn(text)).toEqual({
      'Harbour Defence Department': ['Harbour Defence Department', 'HDD', 'HDD', 'the department'],
      'Furlong Industries Inc': ['Furlong Industries Inc', 'Furlong'],
    });
    expect(entryOf('Harbour Defence Department', text)).toMatchObject({
      kind: 'organization',
      forms: expect.arrayContaining([
        { text: 'HDD', type: 'acronym' },
        { text: 'the department', type: 'short' },
      ]),
    });
  });

  test.each([
    ['Securities and Harbours Commission', 'He asked the Securities and Harbours Commission for help.'],
    ['Bank of Elmland', 'He asked the Bank of Elmland for help.'],
    ['Smith & Marlowe', 'He asked Smith & Marlowe for help.'],
    ['Samuel Harrow and Sons Ltd', 'He asked Samuel Harrow and Sons Ltd for help.'],
    ['Committee on Harbour Affairs', 'He asked the Committee on Harbour Affairs for help.'],
    ['Tren de Arcilla', 'He is said to belong to Tren de Arcilla.'],
    ['Key Tonic corp', 'Key Tonic corp said that it was sold.'],
  ])('are whole: %s', (name, text) => {
    expect(Object.keys(namedIn(text))).toEqual([name]);
  });

  test('two that are joined by "and" are two', () => {
    expect(
      Object.keys(namedIn('He asked the U.S. Navy and the Elm Times, and Nordsee and Wattwerk too.')).sort(),
    ).toEqual(['Elm Times', 'Nordsee', 'U.S. Navy', 'Wattwerk']);
  });
});

describe('places', () => {
  test('are one country under all its names, and none of its capital', () => {
    const text =
      'The United States sent ships. U.S. officials and Americans in Norway said so. Norwegian officials in Oslo did not.';
    const named = namedIn(text);
    expect(named).toEqual({
      'United States': ['United States', 'U.S.', 'Americans'],
      Norway: ['Norway', 'Norwegian'],
      Oslo: ['Oslo'],
    });
    expect(findNames([documentOf('d', [text])]).map(({ kind }) => kind)).toEqual(['place', 'place', 'place']);
  });

  test('the north and the south of one name are two, whose people are theirs', () => {
    const named = namedIn('North Korea met South Korea. The North Koreans left. South Korean officials stayed.');
    expect(named).toEqual({
      'North Korea': ['North Korea', 'North Koreans'],
      'South Korea': ['South Korea', 'South Korean'],
    });
  });
});

test('operations, plans and laws are topics', () => {
  const text = 'They compared Operation Silver Spade with Plan Cordoba, under the Harbours Act and the Law of the Sea.';
  const entries = findNames([documentOf('d', [text])]);
  expect(entries.map(({ name, kind }) => [name, kind]).sort()).toEqual([
    ['Harbours Act', 'topic'],
    ['Law of the Sea', 'topic'],
    ['Operation Silver Spade', 'topic'],
    ['Plan Cordoba', 'topic'],
  ]);
});

describe('capitals that prove nothing', () => {
  test('begin sentences', () => {
    expect(
      namedIn(
        'Several lawmakers left. Ships were seen. But Ada Marsh stayed. Strikes followed. Former officials agreed.',
      ),
    ).toEqual({
      'Ada Marsh': ['Ada Marsh'],
    });
  });

  test('are those of headlines, where known names are still found', () => {
    const text =
      'Mayor Marsh Rejects Harbour Deal With Furlong\nThe mayor, Ada Marsh, rejected a deal with Furlong on Monday.\nPolitical Reaction and Calls for Investigation\nMarsh left.';
    expect(namedIn(text)).toEqual({ 'Ada Marsh': ['Marsh', 'Ada Marsh', 'Marsh'], Furlong: ['Furlong', 'Furlong'] });
  });

  test('are days, months, offices and parties of members', () => {
    expect(
      namedIn('On Monday the President met Sen. Ron Wick, R-Ky., in September. The Secretary left on Friday.'),
    ).toEqual({ 'Ron Wick': ['Ron Wick'] });
  });
});

describe('whatever the documents are', () => {
  test('mentions slice exactly, in order, and no two entries have one id', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const entries = findNames(documents);
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        for (const { mentions, forms } of entries) {
          expect(forms.length).toBeGreaterThan(0);
          expect(mentions.length).toBeGreaterThan(0);
          for (const place of mentions) {
            const written = sliceOf(documents, place);
            expect([written, place.end - place.start]).toEqual([written.trim(), written.length]);
            expect(written).not.toBe('');
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('their order makes no difference', () => {
    const read = (documents: readonly Document[]) =>
      findNames(documents).map(({ mentions, ...entry }) => ({
        ...entry,
        mentions: mentions
          .map(({ document, ...place }) => `${documents[document]!.id} ${JSON.stringify(place)}`)
          .sort(),
      }));
    fc.assert(
      fc.property(
        anyDocuments.chain((documents) =>
          fc.tuple(fc.constant(documents), fc.shuffledSubarray(documents, { minLength: documents.length })),
        ),
        ([documents, shuffled]) => {
          expect(read(shuffled)).toEqual(read(documents));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('what stands side by side', () => {
  test.each([
    [
      'two names with a hyphen',
      'Ada Marsh met Ron Wick. So Marsh spoke, then Wick. The Marsh-Wick talks failed.',
      ['Ada Marsh', 'Ron Wick'],
    ],
    ['an office of something', 'They met Director of National Harbours Ada Marsh in the evening.', ['Ada Marsh']],
    [
      'whose somebody is',
      'They met New Zealand Prime Minister Ada Marsh in the evening.',
      ['Ada Marsh', 'New Zealand'],
    ],
    ['what somebody is', 'Oceanographer Ada Marsh was there.', ['Ada Marsh']],
    ['a shouted line', 'He wrote “TOTAL WITCH HUNT TODAY” to Ada Marsh.', ['Ada Marsh']],
    ['a quarter and a number', 'In Q4 they were No. 2, said Ada Marsh.', ['Ada Marsh']],
  ])('%s', (_, text, names) => {
    expect(Object.keys(namedIn(text)).sort()).toEqual(names);
  });

  test('a surname without its full name means whom the documents usually mean', () => {
    const first = 'President Ada Marsh spoke. Marsh left. Marsh came back.';
    expect(namedIn(first, 'Mrs. Marsh said no.', 'Ron Marsh was there.')).toEqual({
      'Ada Marsh': ['Ada Marsh', 'Marsh', 'Marsh', 'Marsh'],
      'Ron Marsh': ['Ron Marsh'],
    });
  });

  test('a department is one in either order of its words', () => {
    expect(namedIn('He works for the Department of Defence. The Defense Department knew.')).toEqual({
      'Defense Department': ['Department of Defence', 'Defense Department'],
    });
  });

  test('a sea is one with its front', () => {
    expect(entryOf('Elm Sea', 'They crossed the Elm Sea.', 'In the Elm they saw nothing.')).toMatchObject({
      kind: 'place',
    });
    expect(namedIn('They crossed the Elm Sea.', 'In the Elm they saw nothing.')).toEqual({
      'Elm Sea': ['Elm Sea', 'Elm'],
    });
  });
});
