import type { Kind } from '../../../src/contract/kind.ts';
import type { Document, Place } from '../../../src/draft/document.ts';
import type { DraftEntry } from '../../../src/draft/facts.ts';

/** A document of some paragraphs, written on Wednesday, 14 January 2026. */
export const documentOf = (paragraphs: string[], more: Partial<Document> = {}): Document => ({
  id: 'd',
  language: 'en',
  addresses: [],
  date: '2026-01-14',
  paragraphs,
  ...more,
});

/** Entries for names, each with its other forms behind a slash ("Ann Lee/Lee"), at every place where the documents write them. */
export function namesIn(documents: readonly Document[], names: Partial<Record<Kind, string[]>>): DraftEntry[] {
  return (Object.entries(names) as [Kind, string[]][]).flatMap(([kind, list]) =>
    list.map((written) => {
      const forms = written.split('/');
      return {
        id: forms[0]!.toLowerCase().replace(/\W+/g, '-'),
        kind,
        name: forms[0]!,
        forms: forms.map((text) => ({ text, type: 'full' as const })),
        weight: 1,
        mentions: forms.flatMap((form) => placesOf(documents, form)),
      };
    }),
  );
}

const placesOf = (documents: readonly Document[], form: string): Place[] =>
  documents.flatMap(({ paragraphs }, document) =>
    paragraphs.flatMap((text, paragraph) =>
      [...text.matchAll(new RegExp(`\\b${form}\\b`, 'g'))].map(({ index }) => ({
        document,
        paragraph,
        start: index,
        end: index + form.length,
      })),
    ),
  );
