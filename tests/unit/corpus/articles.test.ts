import { describe, expect, it } from 'vitest';
import { parseArticle, readArticles } from '../../quality/read-articles.ts';
import { copiedRun, runsOf } from './copying.ts';
import { readDocuments } from './documents.ts';
import { compileSeeds } from './read-seeds.ts';

const articles = readArticles();

describe('parseArticle', () => {
  it('gives blocks without labels, and labels with their offsets', () => {
    const text = '# [[A|a]] and ((B|b/c))\n\nNot [[Ann|-]].\n';
    expect(parseArticle('x', text)).toEqual({
      id: 'x',
      blocks: [
        { text: 'A and B', role: 'headline' },
        { text: 'Not Ann.', role: 'paragraph' },
      ],
      gold: [
        { block: 0, start: 0, end: 1, entry: 'a', also: [], optional: false },
        { block: 0, start: 6, end: 7, entry: 'b', also: ['c'], optional: true },
        { block: 1, start: 4, end: 7, entry: null, also: [], optional: false },
      ],
    });
  });

  it('says where a label is broken', () => {
    expect(() => parseArticle('x', 'fine\n[[A|a]')).toThrow('x.txt:2');
  });
});

describe('the labelled articles', () => {
  const needed = articles.flatMap((article) => article.gold.filter((label) => label.entry && !label.optional));

  it('are many', () => {
    expect(articles.length).toBeGreaterThanOrEqual(40);
    expect(needed.length).toBeGreaterThanOrEqual(600);
    expect(articles.flatMap((article) => article.gold).filter((label) => label.entry === null).length).toBeGreaterThan(
      100,
    );
  });

  it('name only entries that the corpus has', () => {
    const entries = new Set(compileSeeds().pack?.entries.map((entry) => entry.id));
    const named = articles.flatMap((article) =>
      article.gold.flatMap((label) => [label.entry ?? [], label.also].flat()),
    );
    expect(named.filter((id) => !entries.has(id))).toEqual([]);
  });

  it('copy none of the documents of the corpus (nothing to compare where those are not here)', () => {
    const runs = runsOf(readDocuments().map((document) => document.paragraphs.join('\n')));
    const texts = articles.map(
      (article) => [article.id, article.blocks.map((block) => block.text).join('\n')] as const,
    );
    expect(texts.map(([id, text]) => [id, copiedRun(text, runs)]).filter(([, run]) => run)).toEqual([]);
  });
});
