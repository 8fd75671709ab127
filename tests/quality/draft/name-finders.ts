import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { findNames } from '../../../src/draft/names/find-names.ts';
import { normalize } from '../../../src/text/normalize.ts';
import type { Named, NamedDocument } from './named-sets.ts';

/** Finds the names of documents; keys are those of entries across all of them. */
export type NameFinder = (documents: readonly NamedDocument[]) => Named[][];

const byText =
  (find: (text: string) => Omit<Named, 'key'>[]): NameFinder =>
  (documents) =>
    documents.map(({ text }) =>
      find(text).map(({ start, end }) => ({ start, end, key: normalize(text.slice(start, end)) })),
    );

/** Runs of words with capitals, of the same line. */
export const capitals: NameFinder = byText((text) =>
  Array.from(text.matchAll(/\p{Lu}[\p{L}\p{N}.'’&-]*(?: \p{Lu}[\p{L}\p{N}.'’&-]*)*/gu), ({ 0: run, index }) => ({
    start: index,
    end: index + run.replace(/[.'’&-]+$/, '').length,
  })),
);

/** compromise alone: its people, places and organizations. */
export const compromise: NameFinder = byText((text) => {
  const topics = nlp(text).topics().json({ offset: true }) as { offset: { start: number; length: number } }[];
  return topics.map(({ offset }) => {
    const written = text.slice(offset.start, offset.start + offset.length);
    const bare = written.replace(/['’]s?$|[^\p{L}\p{N})]+$/u, '');
    const ahead = bare.length - bare.trimStart().length;
    return { start: offset.start + ahead, end: offset.start + bare.length };
  });
});

/** wink-nlp alone: runs of proper nouns (its entities are dates and amounts). */
export const wink: NameFinder = (documents) => {
  const { readDoc, its } = winkNLP(model, ['sbd', 'pos']);
  return byText((text) => {
    const tokens = readDoc(text).tokens();
    const [values, tags, spaces] = [tokens.out(its.value), tokens.out(its.pos), tokens.out(its.precedingSpaces)];
    const found: { start: number; end: number }[] = [];
    let at = 0;
    let isOpen = false;
    values.forEach((value, i) => {
      const start = at + String(spaces[i]).length;
      at = start + value.length;
      const isName = tags[i] === 'PROPN';
      if (isName && isOpen && !String(spaces[i]).includes('\n')) found.at(-1)!.end = at;
      else if (isName) found.push({ start, end: at });
      isOpen = isName;
    });
    return found;
  })(documents);
};

/** Ours. */
export const drafted: NameFinder = (documents) => {
  const read = documents.map(({ id, text }) => ({ id, language: 'en', addresses: [], paragraphs: text.split('\n') }));
  const starts = read.map(({ paragraphs }) => {
    let at = 0;
    return paragraphs.map((paragraph) => {
      const start = at;
      at += paragraph.length + 1;
      return start;
    });
  });
  const found: Named[][] = documents.map(() => []);
  for (const { id, mentions } of findNames(read)) {
    for (const { document, paragraph, start, end } of mentions) {
      const before = starts[document]![paragraph]!;
      found[document]!.push({ start: before + start, end: before + end, key: id });
    }
  }
  return found;
};
