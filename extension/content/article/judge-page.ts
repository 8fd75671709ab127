import { linksToSections, list, type PageSignals, readSignals, SECTIONS } from './page-signals.ts';
import { isPlainArticle, isPlainText } from './plain-article.ts';

/** What decided about a page, in a word that the toolbar can explain. */
export type PageReason = 'says-article' | 'looks-like-article' | 'front-page' | 'little-text' | 'not-news' | 'no-text';

/** What the gate makes of a page. */
export interface PageVerdict {
  article: boolean;
  why: PageReason;
}

/** Words that the names of newspapers and broadcasters have in them; looked for in the host and the site's name. */
const PRESS_WORDS =
  list(`news times post herald tribune journal daily guardian gazette chronicle telegraph press zeitung
  today magazine observer weekly reuters broadcast nachrichten noticias diario presse shimbun bulletin independent mirror
  standard bbc cnn nbc fox npr politic`);
const NEWS_WORDS = list('news headline article story stories meldung artikel nachricht noticia');
const BLOG_TOOLS = list('blogger ghost hexo jekyll hugo medium tumblr substack wordpress');

const hasAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));
const hasPressName = ({ site }: PageSignals): boolean => hasAny(site, PRESS_WORDS);
const hasNewsPath = ({ site, path }: PageSignals): boolean => hasAny(`${site} ${path}`, NEWS_WORDS);
const hasSection = ({ path }: PageSignals): boolean => {
  const parts = path.split('/').slice(1, -1);
  return SECTIONS.some((section) => parts.includes(section));
};
/** Whether a part of the address is a headline in at least four words. */
const hasSlug = ({ path }: PageSignals): boolean => path.split('/').some((part) => part.split(/[-_]/).length > 3);
const saysNews = ({ types }: PageSignals): boolean => hasAny(types, ['NewsArticle', 'LiveBlogPosting']);

const PAPER_LINKS = ['advertis', 'media-kit', 'mediakit', 'newsletter', 'corrections', 'subscri'];
const PAPER_LINK = PAPER_LINKS.map((word) => `a[href*="${word}" i]`).join();
const BYLINE = '[class*="byline" i],[class*="dateline" i],[itemprop~="author"]';

const has = ({ document }: PageSignals, selector: string): boolean => document.querySelector(selector) !== null;

type Weight = readonly [points: number, holds: (page: PageSignals) => boolean];

/**
 * How much each signal counts, in tenths. A logistic regression on labelled pages gave the weights, rounded
 * (docs/decisions/0401); a page is a news article where they add up to more than nothing. Those that must look through
 * the page come last, and are only asked while they can still change the answer.
 */
const WEIGHTS: readonly Weight[] = [
  [-46, () => true],
  [30, saysNews],
  [8, ({ types }) => /\b(Article|Report)\b/.test(types)],
  [-3, ({ types }) => types.includes('BlogPosting')],
  [15, hasPressName],
  [10, hasNewsPath],
  [5, hasSection],
  [13, hasSlug],
  [4, ({ path }) => /(19|20)\d\d[/-]?(0\d|1[012]|\w{3})\b/.test(path)],
  [4, ({ path }) => /\d{5}/.test(path)],
  [-6, ({ site, path }) => hasAny(`${site} ${path}`, ['blog'])],
  [-4, ({ tool }) => hasAny(tool, BLOG_TOOLS)],
  [7, ({ hasKeywords }) => hasKeywords],
  [3, ({ newsroomTags }) => newsroomTags >= 1],
  [3, ({ newsroomTags }) => newsroomTags >= 2],
  [3, ({ newsroomTags }) => newsroomTags >= 3],
  [7, ({ newsroomTags }) => newsroomTags >= 5],
  [-11, ({ prose }) => prose < 400],
  [-9, ({ prose }) => prose < 900],
  [-16, ({ paragraphs }) => paragraphs < 4],
  [10, (page) => has(page, 'link[rel="amphtml"]')],
  [10, (page) => has(page, PAPER_LINK)],
  [9, ({ document }) => linksToSections(document)],
  [-7, (page) => has(page, 'pre,code')],
  [6, (page) => has(page, BYLINE)],
  [8, (page) => has(page, '[itemprop~="articleBody"]')],
];

/** What a site's being known as a news site adds: there, only the shape of the page is in question. */
const KNOWN_SITE = 20;
const LEAST_PROSE = 150;

/** A page served from this machine: somebody looks at an article before it is published. */
const LOOPBACK = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const DATED_PATH = /\/(19|20)\d\d[/-]?(0\d|1[012])/;

/** Whether a page's address or metadata speaks of news or of an article at all: enough where it is built as one article. */
const saysArticle = (page: PageSignals): boolean =>
  hasPressName(page) ||
  DATED_PATH.test(page.path) ||
  hasAny(page.path, NEWS_WORDS) ||
  (hasAny(page.types, ['NewsArticle', 'og:article']) && !page.types.includes('BlogPosting'));

/**
 * The gate: decides in under a millisecond whether a page is a news article.
 * @param document the page
 * @param location its address
 * @param options `newsSite`: somebody (the reader, our list) says that this site brings news
 */
export function judgePage(
  document: Document,
  location: { hostname: string; pathname: string },
  options: { newsSite?: boolean } = {},
): PageVerdict {
  if (!document.body) return { article: false, why: 'no-text' };
  const page = readSignals(document, location);
  if (page.prose < LEAST_PROSE) return { article: false, why: 'little-text' };
  const isOwn = LOOPBACK.test(location.hostname);
  if (isFrontPath(page.path) && !saysNews(page) && !(isOwn && isPlainArticle(document)))
    return { article: false, why: 'front-page' };
  const newsSite = options.newsSite || isOwn;
  const isPlain = () => (newsSite ? isPlainText(document, page.prose) : saysArticle(page) && isPlainArticle(document));
  if (addUp(page, newsSite ? KNOWN_SITE : 0) <= 0 && !isPlain()) return { article: false, why: 'not-news' };
  return {
    article: true,
    why: saysNews(page) || page.types.includes('og:article') ? 'says-article' : 'looks-like-article',
  };
}

const isFrontPath = (path: string): boolean => /^\/(index\.\w+|home\/?)?$/.test(path);

/** Adds the weights up, and stops when what is left cannot change the sign. */
function addUp(page: PageSignals, start: number): number {
  let points = start;
  let [up, down] = [0, 0];
  for (const [weight] of WEIGHTS) {
    if (weight > 0) up += weight;
    else down += weight;
  }
  for (const [weight, holds] of WEIGHTS) {
    if (points + down > 0 || points + up <= 0) return points;
    if (weight > 0) up -= weight;
    else down -= weight;
    if (holds(page)) points += weight;
  }
  return points;
}
