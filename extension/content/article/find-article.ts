import { frameDocument } from '../../platform/frame-document.ts';
import { chooseRoots } from './choose-roots.ts';
import { cleanZones } from './clean.ts';
import { parentElementOf } from './form-proof.ts';
import { findHeadlines } from './headline.ts';
import { finish, type Steps } from './steps.ts';
import { type Run, surveyText } from './survey.ts';
import { weighZones } from './weigh.ts';
import { isShown, type ReadingRules, type Zones, zoneOf } from './zone.ts';

/** The live places of an article. */
export interface Article {
  /** Elements that together hold the body, in document order, none inside another. */
  roots: Element[];
  headlines: Element[];
  /** The text of both, in document order. */
  runs: Run[];
  /** Elements in it that styles hide for now. */
  hidden: Element[];
  /** How it was found; what is added to it later is judged the same way. */
  effort: Effort;
}

/** Which rules are followed. */
export interface Effort extends ReadingRules {
  useNames: boolean;
  clean: boolean;
}

/** An article shorter than this was probably not found; it is looked for again with fewer rules. */
export const ENOUGH_TEXT = 500;

/** What is given up, step by step, where too little is found. */
const EFFORTS: readonly Effort[] = [
  { strict: true, useNames: true, clean: true },
  { strict: false, useNames: true, clean: true },
  { strict: false, useNames: false, clean: true },
  { strict: false, useNames: false, clean: false },
];

/**
 * Finds the article without copying or changing the page. The rules are Readability's, worked out in one walk over the
 * text nodes.
 * @param document the page
 * @returns its live places, or null where the page has no prose
 */
export const findArticle = (document: Document): Article | null => finish(findArticleInSteps(document));

/** As `findArticle`, with pauses. */
export function* findArticleInSteps(document: Document): Steps<Article | null> {
  if (!document.body) return null;
  let best = yield* findIn(document.body);
  if (best && lengthOf(best) >= ENOUGH_TEXT) return best;
  for (const container of innerContainers(document)) {
    const found = yield* findIn(container);
    if (found && lengthOf(found) > (best ? lengthOf(best) : 0)) best = found;
  }
  return best;
}

/**
 * Finds the article within an element or an open shadow root.
 * @returns null where it has no text
 */
export function* findIn(container: Element | ShadowRoot): Steps<Article | null> {
  let best: Article | null = null;
  for (const effort of EFFORTS) {
    const found = yield* tryToFind(container, effort);
    if (found.runs.length > 0 && (!best || lengthOf(found) > lengthOf(best))) best = found;
    if (lengthOf(found) >= ENOUGH_TEXT) break;
  }
  return best;
}

export const lengthOf = ({ runs }: Pick<Article, 'runs'>): number => runs.reduce((sum, run) => sum + run.text, 0);

function* tryToFind(container: Element | ShadowRoot, effort: Effort): Steps<Article> {
  const zones = newZones(effort);
  const headlines = findHeadlines(container, zones);
  for (const headline of headlines) zoneOf(headline, zones).role = 'headline';
  const all = yield* surveyText(container, zones);
  const candidates = yield* weighZones(all, effort.useNames);
  const roots = chooseRoots({ candidates, zones, container });
  yield;
  const { runs, hidden, unseen } = yield* keepArticle(all, zones, { roots, effort });
  // What looks best is not to be seen: a dialog, a second article in waiting.
  if (!effort.onlyShown && unseen > lengthOf({ runs }))
    return yield* tryToFind(container, { ...effort, onlyShown: true });
  return { roots, headlines, runs, hidden, effort };
}

const newZones = (effort: Effort): Zones => ({
  ...effort,
  byElement: new Map(),
  list: [],
  byline: null,
});

/**
 * Finds the article's text in one element of it, by the rules by which the article was found.
 * @param element inside the article, or one of its roots
 * @param article what is known of it
 * @returns runs in document order
 */
export function* readPlace(element: Element, { roots, headlines, effort }: Article): Steps<Run[]> {
  const zones = newZones(effort);
  for (const headline of headlines) zoneOf(headline, zones).role = 'headline';
  const all = yield* surveyText(element, zones);
  const root = roots.includes(element) ? element : (parentElementOf(element) ?? element);
  return (yield* keepArticle(all, zones, { roots: [root], effort })).runs;
}

/**
 * Keeps what belongs to an article and can be seen; only what would be read is asked for.
 * @param all readable text, in document order
 * @returns runs that are shown, the elements that hide others for now, and how many characters they hide
 */
function* keepArticle(
  all: Run[],
  zones: Zones,
  { roots, effort }: { roots: Element[]; effort: Effort },
): Steps<{ runs: Run[]; hidden: Element[]; unseen: number }> {
  const rootSet = new Set(roots);
  for (const zone of zones.list) {
    zone.isRoot = rootSet.has(zone.element);
    zone.inside = (zone.isRoot || zone.parent?.inside === true) && !zone.skip;
  }
  yield* cleanZones(zones, effort);
  for (const zone of zones.list) zone.inside ||= zone.role === 'headline' && !zone.skip;
  const hidden = new Set<Element>();
  const runs: Run[] = [];
  let unseen = 0;
  // A page may hide itself as a whole until it has loaded: nothing can be told from that.
  let isPageShown: boolean | undefined;
  for (const [done, run] of all.entries()) {
    if (done % RUNS_A_STEP === RUNS_A_STEP - 1) yield;
    const { zone, text } = run;
    if (!zone.inside) continue;
    const isRunShown = isShown(zone.element);
    if (!isRunShown) isPageShown ??= isShown(zone.element.ownerDocument.body);
    if (isRunShown || !isPageShown) {
      runs.push(run);
      continue;
    }
    unseen += text;
    let at = zone;
    while (!at.isRoot && at.parent?.inside && !isShown(at.parent.element)) at = at.parent;
    hidden.add(at.element);
  }
  return { runs, hidden: [...hidden], unseen };
}

/** A browser is asked about this many elements between two pauses. */
const RUNS_A_STEP = 32;

const MOST_ELEMENTS = 20_000;

/** Open shadow roots and the bodies of frames of the same origin; only asked for where the page itself has no article. */
function innerContainers(document: Document): (Element | ShadowRoot)[] {
  const found: (Element | ShadowRoot)[] = [];
  const visit = (container: Document | ShadowRoot): void => {
    for (const element of [...container.querySelectorAll('*')].slice(0, MOST_ELEMENTS)) {
      const inner = element.shadowRoot ?? frameDocument(element)?.body;
      if (!inner) continue;
      found.push(inner);
      visit('host' in inner ? inner : inner.ownerDocument);
    }
  };
  visit(document);
  return found;
}
