import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Mention } from '../../src/contract/mention.ts';
import { splitText } from '../../src/draft/read/split-text.ts';
import { annotate } from '../../src/match/annotate.ts';
import type { Library } from '../../src/store/library.ts';
import { readJsonl } from './labelled-sets.ts';

/** An article with what our matcher says of it. */
export interface ReadArticle {
  id: string;
  blocks: Block[];
  mentions: Mention[];
}

/** How much of an article is marked. */
export interface Density {
  words: number;
  marks: number;
  /** Letters in marks, of all letters. */
  share: number;
  per100Words: number;
  /** Marks of more than six words, as they stand. */
  long: string[];
}

/** A passage in which a word looks like a name of the corpus and is not, with the marks that fall for it. */
export interface FallenFor {
  name: string;
  context: string;
}

interface TopicArticle {
  doc_id: string;
  title: string;
  text: string;
}

interface Confusable {
  confusable_with: string;
  context: string;
  start: number;
  end: number;
}

const LONGEST = 6;

// One place that knows what is drawn: once mentions say whether they are marked, it is what they say; until then, each.
const isMarked = (mention: Mention & { marked?: boolean }): boolean => mention.marked ?? true;

/** The documents that the corpus rests on; none where they are not here. */
export function readDocuments(data: string, library: Library): ReadArticle[] {
  const folder = join(data, '../seeds');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) =>
      readArticle(file.replace(/\.txt$/, ''), splitText(readFileSync(join(folder, file), 'utf8')), library),
    );
}

/** The real articles on the corpus's subjects, each with its title as the headline. */
export const readTopicArticles = (data: string, library: Library): ReadArticle[] =>
  readJsonl<TopicArticle>(join(data, 'articles', 'topic.jsonl.gz')).map(({ doc_id, title, text }) =>
    readArticle(doc_id, [{ text: title, role: 'headline' }, ...splitText(text)], library),
  );

const readArticle = (id: string, blocks: Block[], library: Library): ReadArticle => ({
  id,
  blocks,
  mentions: annotate(blocks, library),
});

/** Measures how much of an article is marked by default. */
export function densityOf({ blocks, mentions }: ReadArticle): Density {
  const marked = mentions.filter(isMarked);
  const textOf = ({ block, start, end }: Mention) => blocks[block]!.text.slice(start, end);
  const words = blocks.reduce((sum, { text }) => sum + countWords(text), 0);
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const markedLetters = marked.reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    words,
    marks: marked.length,
    share: markedLetters / (letters || 1),
    per100Words: (100 * marked.length) / (words || 1),
    long: marked.map(textOf).filter((text) => countWords(text) > LONGEST),
  };
}

const countWords = (text: string): number => (text.match(/[\p{L}\p{N}]+(?:[.’'-][\p{L}\p{N}]+)*/gu) ?? []).length;

/** An article with each mention as `[words|entry|certainty|rule]`, and a star in front where it is marked by default. */
export const writtenOut = ({ blocks, mentions }: ReadArticle): string =>
  blocks
    .map(({ text, role }, block) => {
      const written = mentions
        .filter((mention) => mention.block === block)
        .reduceRight((rest, mention) => {
          const { start, end, entry, certainty, why } = mention;
          const words = rest.slice(start, end);
          return `${rest.slice(0, start)}${isMarked(mention) ? '*' : ''}[${words}|${entry}|${certainty}|${why.rule}]${rest.slice(end)}`;
        }, text);
      return role === 'paragraph' ? written : `(${role}) ${written}`;
    })
    .join('\n\n');

/** Marks of a name on the very word that is labelled as not being that name. */
export function findFallenFor(data: string, library: Library): { passages: number; fallen: FallenFor[] } {
  const passages = readJsonl<Confusable>(join(data, 'articles', 'confusables.jsonl.gz'));
  const nameOf = ({ pack, entry }: Mention) => library.summary({ pack, entry })?.name;
  const fallen = passages.flatMap(({ confusable_with: name, context, start, end }) => {
    const blocks = splitText(context);
    const isFallenFor = (mention: Mention): boolean => {
      const at = blocks[mention.block]!.start;
      return nameOf(mention) === name && at + mention.start < end && start < at + mention.end;
    };
    return annotate(blocks, library).some(isFallenFor) ? [{ name, context }] : [];
  });
  return { passages: passages.length, fallen };
}
