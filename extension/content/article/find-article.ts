import { type Box, boxOf, newBoxes } from './box.ts';
import { chooseHome } from './choose-home.ts';
import { listContainers } from './containers.ts';
import { describeLooks, type Looks, markPlaces } from './describe-looks.ts';
import { documentOf, isInPage } from './form-proof.ts';
import { findHeadlines } from './headline.ts';
import { judgeLines } from './judge-lines.ts';
import type { Line } from './line.ts';
import { inPageOrder } from './order.ts';
import { isShown } from './seen.ts';
import { finish, type Steps } from './steps.ts';
import { addUp, surveyText } from './survey.ts';

/** The live places of an article. */
export interface Article {
  /** Elements that together hold the body, in document order, none inside another. */
  roots: Element[];
  headlines: Element[];
  /** The text of both, in document order. */
  runs: Line[];
  /** Elements in it that styles hide for now. */
  hidden: Element[];
  /** Shadow roots and pages of frames that were looked into. */
  inner: (Element | ShadowRoot)[];
  /** By what its lines are told from others; what is added to it later is judged the same way. */
  looks: Looks;
  /** Whether it is read though it is invisible: a page may show itself only when it has loaded. */
  evenUnseen: boolean;
}

/** Less than this is hardly an article. Characters. */
export const ENOUGH_TEXT = 500;

/**
 * Finds the article without copying or changing the page: by what a reader sees of it, which is the browser's computed answer,
 * by how its prose lies together, and by how lines of other kinds differ from that (docs/decisions/0402).
 * @param document the page
 * @returns its live places, or null where the page has no text
 */
export const findArticle = (document: Document): Article | null => finish(findArticleInSteps(document));

/** How a page is looked at. */
export interface Effort {
  /** Reads what is transparent or invisible too: a page may show itself only when it has loaded. */
  evenUnseen: boolean;
  /** Points that every line is given: a page of a few lines has no looks that they could differ from. */
  bonus: number;
  /** It must find so many times more than was found before. */
  more: number;
}

/** What is tried in turn, where little is found. */
const EFFORTS: readonly Effort[] = [
  { evenUnseen: false, bonus: 0, more: 1 },
  { evenUnseen: true, bonus: 0, more: 3 },
  { evenUnseen: false, bonus: 1.5, more: 1.25 },
];

/** As `findArticle`, with pauses. */
export function* findArticleInSteps(document: Document): Steps<Article | null> {
  return document.body ? yield* findIn(document.body) : null;
}

/**
 * Finds the article within an element or an open shadow root, and the shadow roots and frames in it.
 * @returns null where it has no text
 */
export function* findIn(container: Element | ShadowRoot): Steps<Article | null> {
  let best: Article | null = null;
  for (const effort of EFFORTS) {
    const found = yield* tryToFind(container, effort);
    if (found && (!best || lengthOf(found) > lengthOf(best) * effort.more)) best = found;
    if (best && lengthOf(best) >= ENOUGH_TEXT) break;
  }
  return best;
}

export const lengthOf = ({ runs }: Pick<Article, 'runs'>): number => runs.reduce((sum, line) => sum + line.text, 0);

function* tryToFind(container: Element | ShadowRoot, effort: Effort): Steps<Article | null> {
  const { evenUnseen, bonus } = effort;
  const boxes = newBoxes(evenUnseen);
  const containers = yield* listContainers(container);
  const headlines = containers.flatMap((each) => findHeadlines(each, boxes)).slice(0, 2);
  for (const headline of headlines) boxOf(headline, boxes).role = 'headline';
  const hidden = new Set<Element>();
  const lines: Line[] = [];
  for (const each of containers) lines.push(...(yield* surveyText(each, boxes, hidden)));
  if (containers.length > 1) lines.sort((a, b) => inPageOrder(a.nodes[0]!, b.nodes[0]!));
  yield;
  addUp(boxes);
  const place = yield* chooseHome(lines, boxes.list);
  if (!place) return null;
  markPlaces(boxes.list, place);
  const looks = { ...describeLooks(place, lines), bonus };
  const kept = new Set(yield* judgeLines(lines, looks));
  const runs = yield* keepShown(
    lines.filter((line) => kept.has(line) || line.box.role === 'headline'),
    { hidden, evenUnseen },
  );
  return { roots: [place.root.element], headlines, runs, hidden: [...hidden], inner: containers, looks, evenUnseen };
}

/** A browser is asked about this many elements between two pauses. */
const LINES_A_STEP = 64;

/** Folded and skipped parts are found out here, where only what would be read is asked for. */
function* keepShown(
  lines: Line[],
  { hidden, evenUnseen }: { hidden: Set<Element>; evenUnseen: boolean },
): Steps<Line[]> {
  const shown: Line[] = [];
  const known = new Map<Box, boolean>();
  const [first] = lines;
  if (!first || !isShown(documentOf(first.box.element).body, evenUnseen)) return lines;
  for (const [done, line] of lines.entries()) {
    if (done % LINES_A_STEP === LINES_A_STEP - 1) yield;
    // What stands first in it: an invisible block may have visible text.
    const box = line.holders[0] ?? line.box;
    const isLineShown = known.get(box) ?? isShown(box.element, evenUnseen);
    known.set(box, isLineShown);
    if (isLineShown) shown.push(line);
    else hidden.add(box.element);
  }
  return shown;
}

/**
 * Finds the article's text in one element of it, as its other text was found.
 * @param element inside the article, or one of its roots
 * @param article what is known of it
 * @returns lines in document order, and what is hidden there
 */
export function* readPlace(
  element: Element,
  { headlines, looks, evenUnseen }: Article,
): Steps<Pick<Article, 'runs' | 'hidden'>> {
  const boxes = newBoxes(evenUnseen);
  for (const headline of headlines) if (isInPage(headline)) boxOf(headline, boxes).role = 'headline';
  const hidden = new Set<Element>();
  const lines: Line[] = [];
  for (const each of yield* listContainers(element)) lines.push(...(yield* surveyText(each, boxes, hidden)));
  addUp(boxes);
  markPlaces(boxes.list, looks);
  const kept = new Set(yield* judgeLines(lines, looks));
  const read = lines.filter((line) => kept.has(line) || line.box.role === 'headline');
  return { runs: yield* keepShown(read, { hidden, evenUnseen }), hidden: [...hidden] };
}
