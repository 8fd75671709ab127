import { cleanZones, isOut } from './clean.ts';
import { type Run, surveyText } from './survey.ts';
import { linkDensity, weighZones } from './weigh.ts';
import { isShown, type Zone, type Zones } from './zone.ts';

/** The live places of an article. */
export interface Article {
  /** Elements that together hold the body, in document order, none inside another. */
  roots: Element[];
  headlines: Element[];
  /** The text of both, in document order. */
  runs: Run[];
}

/** An article shorter than this was probably not found; it is looked for again with fewer rules. */
const ENOUGH_TEXT = 500;

/** What is given up, step by step, where too little is found. */
const EFFORTS = [
  { strict: true, useNames: true, clean: true },
  { strict: false, useNames: true, clean: true },
  { strict: false, useNames: false, clean: true },
  { strict: false, useNames: false, clean: false },
];

/**
 * Finds the article without copying or changing the page. The rules are Readability's, worked out in one walk over the
 * text nodes.
 * @param document the page, or the document of a frame
 * @returns its live places, or null where the page has no prose
 */
export function findArticle(document: Document): Article | null {
  if (!document.body) return null;
  let best: Article | null = null;
  let most = 0;
  for (const effort of EFFORTS) {
    const found = tryToFind(document, effort);
    const length = found.runs.reduce((sum, run) => sum + run.text, 0);
    if (length > most) {
      best = found;
      most = length;
    }
    if (length >= ENOUGH_TEXT) break;
  }
  return best;
}

function tryToFind(document: Document, effort: { strict: boolean; useNames: boolean; clean: boolean }): Article {
  const zones: Zones = { byElement: new Map(), strict: effort.strict, pageShown: isShown(document.body) };
  const runs = surveyText(document.body, zones);
  const candidates = weighZones({ runs, useNames: effort.useNames });
  const roots = chooseRoots(candidates, zones, document.body);
  const rootSet = new Set(roots);
  const inRoots = (zone: Zone): boolean => {
    for (let at: Zone | null = zone; at; at = at.parent) if (rootSet.has(at.element)) return true;
    return false;
  };
  const headlines = findHeadlines(document, zones);
  const inside = [...new Set(zones.byElement.values())].filter(inRoots);
  const out = effort.clean
    ? cleanZones(
        inside.filter((zone) => !zone.skip && !rootSet.has(zone.element)),
        effort,
      )
    : new Set<Zone>();
  const kept = runs.filter(
    (run) =>
      headlines.some((element) => element.contains(run.zone.element)) || (inRoots(run.zone) && !isOut(run.zone, out)),
  );
  return { roots, headlines, runs: kept };
}

function chooseRoots(candidates: Zone[], zones: Zones, body: Element): Element[] {
  const best = candidates.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0)).slice(0, 5);
  let [top] = best;
  if (!top || top.element === body || !top.parent) return [body];
  top = riseToCommon(top, best, body);
  top = riseWithScore(top, body);
  while (top.parent && top.parent.element !== body && top.parent.element.childElementCount === 1) top = top.parent;
  return joinSiblings(top, zones);
}

/** Where at least three others are about as good, what holds them together is the article. */
function riseToCommon(top: Zone, best: Zone[], body: Element): Zone {
  const near = best.filter((zone) => zone !== top && (zone.score ?? 0) >= (top.score ?? 0) * 0.75);
  if (near.length < 3) return top;
  for (let zone = top.parent; zone && zone.element !== body; zone = zone.parent) {
    const { element } = zone;
    if (near.filter((other) => other.element !== element && element.contains(other.element)).length >= 3) return zone;
  }
  return top;
}

/** A parent with a higher score holds more of the article. */
function riseWithScore(top: Zone, body: Element): Zone {
  let last = top.score ?? 0;
  const least = last / 3;
  for (let zone = top.parent; zone && zone.element !== body; zone = zone.parent) {
    if (zone.score === null) continue;
    if (zone.score < least) break;
    if (zone.score > last) return zone;
    last = zone.score;
  }
  return top;
}

/** Elements beside the best one that look like parts of the same article. */
function joinSiblings(top: Zone, zones: Zones): Element[] {
  const score = top.score ?? 0;
  const enough = Math.max(10, score * 0.2);
  const { className } = top.element;
  const roots: Element[] = [];
  for (const element of top.parent?.element.children ?? []) {
    const zone = zones.byElement.get(element);
    if (!zone || zone.skip) continue;
    const bonus = className !== '' && element.className === className ? score * 0.2 : 0;
    if (zone === top || (zone.score !== null && zone.score + bonus >= enough) || isProse(zone)) roots.push(element);
  }
  return roots;
}

function isProse(zone: Zone): boolean {
  if (zone.name !== 'p' && !zone.plain) return false;
  if (zone.text > 80) return linkDensity(zone) < 0.25;
  return zone.text > 0 && zone.linkText === 0 && /\.( |$)/.test(zone.element.textContent ?? '');
}

function findHeadlines(document: Document, zones: Zones): Element[] {
  const all = [...document.querySelectorAll('h1')].filter((element) => zones.byElement.get(element)?.skip === false);
  if (all.length < 2) return all;
  const title = document.title.toLowerCase();
  const named = all.filter((element) => title.includes((element.textContent ?? '').trim().toLowerCase()));
  return named.length > 0 ? named : all.slice(0, 1);
}
