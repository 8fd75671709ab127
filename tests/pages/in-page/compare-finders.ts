import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { type Article, findArticle, readBlocks } from '../../../extension/content/article/index.ts';
import { judgePage } from '../../../extension/gate/judge-page.ts';
import { compareWords, countWords, type Shares, textOfHtml } from './words.ts';

export type Finder = 'ours' | 'readability' | 'defuddle';

export interface Finding {
  /** Milliseconds, the median of several runs. */
  time: number;
  shares?: Shares;
  /** What was read and is not in the expected body, and the other way round; where asked for. */
  extra?: string[];
  missed?: string[];
}

/** Runs the finders on the page as it stands; the page is not changed. */
export function compareFinders(options: { expected?: string; finders: Finder[]; runs: number; texts?: boolean }) {
  const wanted = options.expected === undefined ? undefined : textOfHtml(options.expected);
  const expected = wanted === undefined ? undefined : countWords(wanted);
  const findings: Partial<Record<Finder, Finding>> = {};
  for (const finder of options.finders) {
    const times: number[] = [];
    let found: Found = { body: '', besides: '' };
    for (let run = 0; run < options.runs; run++) {
      const start = performance.now();
      const result = FINDERS[finder]();
      times.push(performance.now() - start);
      if (run === 0) found = result();
    }
    const finding: Finding = { time: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0 };
    if (expected) finding.shares = compareWords(expected, found);
    if (options.texts && wanted !== undefined) {
      finding.extra = linesOutside(found.body, wanted);
      finding.missed = linesOutside(wanted, found.body);
    }
    findings[finder] = finding;
  }
  return findings;
}

/** What a finder takes for the article. */
interface Found {
  body: string;
  /** Headline and captions, told from the body by their role: some bodies have them, others not. */
  besides: string;
}

const FINDERS: Record<Finder, () => () => Found> = {
  ours: () => {
    const article = findArticle(document);
    if (article) readBlocks(article);
    return () => textOfArticle(article);
  },
  readability: () => {
    const copy = document.cloneNode(true) as Document;
    const parsed = new Readability(copy).parse();
    return () => ({ body: textOfHtml(parsed?.content ?? ''), besides: '' });
  },
  defuddle: () => {
    const parsed = new Defuddle(document, { url: location.href }).parse();
    return () => ({ body: textOfHtml(parsed.content), besides: '' });
  },
};

/** All text of the article as it was found: code and footnote marks in it too, which are no part of any block. */
function textOfArticle(article: Article | null): Found {
  const found: Found = { body: '', besides: '' };
  for (const { box, nodes, breaks } of article?.runs ?? []) {
    let text = '\n';
    for (const [index, { data }] of nodes.entries()) {
      text += breaks?.has(index) ? ` ${data}` : data;
    }
    found[box.role === 'headline' || box.role === 'caption' ? 'besides' : 'body'] += text;
  }
  return found;
}

/** Stretches of at least five words that the other text has not, each up to 200 characters. */
function linesOutside(text: string, other: string): string[] {
  const bare = other.replace(/\s+/g, ' ');
  return text
    .split(/\n|(?<=[.!?])\s+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line.length > 15 && !bare.includes(line))
    .map((line) => line.slice(0, 200));
}

/** The gate's word, and its time in milliseconds as the mean of many runs. */
export function timeGate() {
  const first = performance.now();
  const why = judgePage(document, location);
  const cold = performance.now() - first;
  const start = performance.now();
  for (let run = 0; run < 20; run++) judgePage(document, location);
  return { verdict: { article: why === 'article', why }, cold, time: (performance.now() - start) / 20 };
}

/** How much of the page is its article. */
export function describeArticle() {
  const article = findArticle(document);
  const blocks = article ? readBlocks(article) : [];
  return { blocks: blocks.length, words: blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) };
}
