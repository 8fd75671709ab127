import { findFirst } from '../platform/form-proof.ts';
import { isRoot, namesNothing, type PageAddress } from './page-address.ts';
import { linksToSections, list, type PageSignals, readSignals, SECTIONS } from './page-signals.ts';
import { isPlainArticle, isPlainText } from './plain-article.ts';

/** What a page is to the gate: an article, or why it is none. */
export type PageVerdict = 'article' | 'front-page' | 'little-text' | 'not-news';

/** Words that the names of newspapers and broadcasters have in them; looked for in the host and the site's name. */
const PRESS_WORDS =
  /* @__PURE__ */ list(`news times post herald tribune journal daily guardian gazette chronicle telegraph press zeitung
  magazine nachrichten noticias diario shimbun politic`);
const NEWS_WORDS = /* @__PURE__ */ list('news headline article story stories meldung artikel nachricht noticia');
/** What the addresses of pages to work or shop with have in them. */
const TOOL_WORDS = /* @__PURE__ */ list('docs help support forum questions product shop recipe wiki dev');

const hasAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));
const saysNews = ({ types }: PageSignals): boolean => hasAny(types, ['NewsArticle', 'LiveBlogPosting']);

/** Kinds of metadata that newsrooms' tools leave behind. */
const NEWSROOM_TAG = /^(article:|sailthru|parsely|dc|news_|pubdate|author)/;

/** What only newspapers link to. */
const PAPER_LINK = 'a:is([href*="advertis" i],[href*="newsletter" i],[href*="subscri" i])';

/** What a site's being known as a news site adds, in place of `weighSite`: there, only the page is in question. */
const KNOWN_SITE = 29;

/** What the site's names and the sections in an address say for a newspaper. */
function weighSite({ site, path }: PageSignals): number {
  let points = 0;
  if (hasAny(site, PRESS_WORDS)) points += 14;
  if (hasAny(`${site} ${path}`, TOOL_WORDS)) points -= 14;
  // A company's host.
  if (site.includes('.com ')) points += 9;
  const parts = path.split('/').slice(1, -1);
  if (parts.some((part) => SECTIONS.includes(part))) points += 8;
  return points;
}

/**
 * Adds up what speaks for a news article, in tenths: it is one where that is more than nothing. A logistic regression on
 * labelled pages gave the weights, rounded (docs/decisions/0401). The questions that must look through the page come last
 * and are only asked while they can change the answer: it runs once a page, uncompiled.
 */
function weigh(page: PageSignals, ofSite: number): number {
  const { site, path, names, document } = page;
  let points = ofSite - 45;
  if (saysNews(page)) points += 18;
  if (hasAny(`${site} ${path}`, NEWS_WORDS)) points += 8;
  // A part that is a headline, in at least four words.
  if (path.split('/').some((part) => part.split(/[-_]/).length > 3)) points += 13;
  if (names.includes('keywords')) points += 10;
  if (names.filter((name) => NEWSROOM_TAG.test(name)).length > 3) points += 12;
  if (page.paragraphs < 4) points -= 21;
  if (points > 0 || points <= -30) return points;
  if (findFirst(document, '[rel=amphtml]')) points += 11;
  if (points <= 0 && findFirst(document, PAPER_LINK)) points += 10;
  return points;
}

const LEAST_PROSE = 150;

/** A page served from this machine: somebody looks at an article before it is published. */
const LOOPBACK = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const DATED_PATH = /\/(19|20)\d\d[/-]?(0\d|1[012])/;

/** Whether a page's address or metadata speaks of news or of an article at all: enough where it is built as one article. */
const saysArticle = (page: PageSignals): boolean =>
  hasAny(page.site, PRESS_WORDS) ||
  DATED_PATH.test(page.path) ||
  page.path.split('/').some((part) => NEWS_WORDS.includes(part)) ||
  (hasAny(page.types, ['NewsArticle', 'og:article']) && !page.types.includes('BlogPosting'));

/**
 * The gate: decides in under a millisecond whether a page is a news article.
 * @param document the page
 * @param address where it is
 * @param options `newsSite`: somebody (the reader, our list) says that this site brings news
 */
export function judgePage(document: Document, address: PageAddress, options: { newsSite?: boolean } = {}): PageVerdict {
  const page = readSignals(document, address);
  if (page.prose < LEAST_PROSE) return 'little-text';
  // The browser runs the gate on sites that the list or the reader names; that of the test build, everywhere.
  const isOwn = __TEST__ && LOOPBACK.test(address.hostname);
  const newsSite = !__TEST__ || options.newsSite || isOwn;
  if (isFrontPage(page, address) && !(isOwn && isPlainArticle(page))) return 'front-page';
  // An address that is a number says nothing for an article: there, its prose speaks alone.
  const isStory = () => isPlainText(page) || (isRoot(address) && page.together);
  const isPlain = () => (newsSite ? isStory() : saysArticle(page) && isPlainArticle(page));
  const points = weigh(page, newsSite ? KNOWN_SITE : weighSite(page));
  // All pages of a newspaper link to its sections.
  const isOfPaper = () => !newsSite && points > -9 && linksToSections(document);
  return points > 0 || isOfPaper() || isPlain() ? 'article' : 'not-news';
}

/** The root of a site is its front page, unless it says otherwise; with a query or a route it may be any page of it. */
const isFrontPage = (page: PageSignals, address: PageAddress): boolean =>
  isRoot(address) &&
  !saysNews(page) &&
  (namesNothing(address, page.document) || !(page.types.includes('og:article') || page.together));
