import { join } from 'node:path';
import type { Entry } from '../contract/entry.ts';
import type { Pack } from '../contract/pack.ts';
import { readArticle } from '../match/annotate.ts';
import { buildImage } from '../store/build-image.ts';
import { createLibrary } from '../store/create-library.ts';
import { openImage } from '../store/open-image.ts';
import { wordsOf } from '../text/normalize.ts';
import { InputError } from './fault.ts';
import { listFiles } from './files.ts';
import type { Io } from './io.ts';
import { readDocument } from './read-document.ts';

/** So many of the entries that are found are listed, the most frequent first. */
const TOP = 30;

/** How often something is named; `marked` as by default. */
interface Tally {
  mentions: number;
  marked: number;
}

interface Article extends Tally {
  file: string;
  words: number;
  markedPer100Words: number;
}

/**
 * Says what a pack marks in the articles of a folder: its .html and .txt files, those of inner folders too.
 * @returns per article and together: words, mentions, marks, marks per 100 words; the entries that are named most, and those never named
 * @throws InputError where the folder has no such file
 */
export async function statsOn(folder: string, { pack, io }: { pack: Pack; io: Io }) {
  const library = createLibrary([openImage(buildImage(pack))]);
  const found = new Map<string, Tally & { articles: number }>();
  const articles: Article[] = [];
  for (const name of listFiles(folder).filter((file) => /\.(x?html?|txt)(\.gz)?$/i.test(file))) {
    const { text, blocks } = await readDocument(join(folder, name), io);
    const mentions = readArticle(blocks, library).mentions.filter(({ certainty }) => certainty === 'is');
    for (const { entry, marked } of mentions) {
      const tally = found.get(entry) ?? { mentions: 0, marked: 0, articles: 0 };
      found.set(entry, { ...tally, mentions: tally.mentions + 1, marked: tally.marked + Number(marked) });
    }
    for (const entry of new Set(mentions.map((mention) => mention.entry))) found.get(entry)!.articles++;
    const marked = mentions.filter((mention) => mention.marked).length;
    articles.push({ file: name, ...perWords({ words: wordsOf(text).length, mentions: mentions.length, marked }) });
  }
  if (articles.length === 0) throw new InputError(`${folder}: has no .html or .txt file`);
  const sum = (what: 'words' | 'mentions' | 'marked') => articles.reduce((all, article) => all + article[what], 0);
  const name = ({ id, name }: Entry) => ({ entry: id, name });
  return {
    articles,
    together: perWords({ words: sum('words'), mentions: sum('mentions'), marked: sum('marked') }),
    entries: pack.entries
      .flatMap((entry) => (found.has(entry.id) ? [{ ...name(entry), ...found.get(entry.id)! }] : []))
      .sort((a, b) => b.mentions - a.mentions)
      .slice(0, TOP),
    neverFound: pack.entries.filter(({ id }) => !found.has(id)).map(name),
  };
}

function perWords<Counts extends Tally & { words: number }>(counts: Counts) {
  const share = counts.words === 0 ? 0 : (100 * counts.marked) / counts.words;
  return { ...counts, markedPer100Words: Math.round(share * 100) / 100 };
}
