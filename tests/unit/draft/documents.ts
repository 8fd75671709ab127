import fc from 'fast-check';
import type { Document } from '../../../src/draft/document.ts';

/** A document of some paragraphs. */
export const documentOf = (id: string, paragraphs: readonly string[], more: Partial<Document> = {}): Document => ({
  id,
  language: 'en',
  addresses: [],
  paragraphs: [...paragraphs],
  ...more,
});

const WORDS =
  `the The of and in said Mr. President Mayor Ada Marsh Marsh's Ron Marsh Port Elm harbour U.S. American Harbour Board (HB) , . “ ”
 — : ? Acme Corp Inc al-Rubaie O'Brien de la Tren de Aragua Operation Blue Sky on Monday September 2, 2025 strike denied she he who
 is 3,000 iPhone NATO Dept. 東京 ﬁne İstanbul \u200b \u202e \ud83d\ude00 constructor __proto__ toString " ' ( ) # - &`.split(
    / /,
  );

/** Paragraphs of words that names are made of, in no sense, and of any text at all. */
const paragraph = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }).map((words) => words.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** A few documents, of any paragraphs. */
export const anyDocuments = fc
  .array(
    fc.record({
      title: fc.option(paragraph, { nil: undefined }),
      publisher: fc.option(fc.string({ unit: 'binary', maxLength: 400 }), { nil: undefined }),
      date: fc.option(fc.constantFrom('2024-05-02', '2025-09-02'), { nil: undefined }),
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 8 }),
      address: fc.option(fc.webUrl(), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) =>
    all.map(({ title, publisher, date, paragraphs, address }, i) =>
      documentOf(`d${i}`, paragraphs, {
        ...(title !== undefined && { title }),
        ...(publisher !== undefined && { publisher }),
        ...(date !== undefined && { date }),
        addresses: address ? [address] : [],
      }),
    ),
  );
