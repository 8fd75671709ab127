import { type Run, surveyText } from './survey.ts';
import type { Zone, Zones } from './zone.ts';

/** The live places of an article. */
export interface Article {
  /** Elements that together hold the body, in document order, none inside another. */
  roots: Element[];
  headlines: Element[];
  /** The text of both, in document order. */
  runs: Run[];
}

/** Prose shorter than this says nothing about where the article is (Readability's figure). */
const LEAST_PROSE = 25;
/** A child that holds less of the prose than this is only a part of the article. */
const MOST_OF_IT = 0.75;

/**
 * Finds the article without copying or changing the page.
 * @param document the page, or the document of a frame
 * @returns its live places, or null where the page has no prose
 */
export function findArticle(document: Document): Article | null {
  const zones: Zones = new Map();
  const runs = surveyText(document.body, zones);
  weigh(runs);
  const top = zones.get(document.body);
  if (!top || top.mass === 0) return null;
  const root = descend(top, zones);
  const headlines = findHeadlines(document, zones);
  const inside = (run: Run): boolean =>
    within(run.zone, root) || headlines.some((element) => element.contains(run.zone.element));
  return { roots: [root.element], headlines, runs: runs.filter((run) => inside(run) && !isLinkList(run)) };
}

function weigh(runs: Run[]): void {
  for (const run of runs) {
    const prose = run.length - run.linkLength;
    if (prose < LEAST_PROSE) continue;
    for (let zone: Zone | null = run.zone; zone; zone = zone.parent) zone.mass += prose;
  }
}

function descend(top: Zone, zones: Zones): Zone {
  let root = top;
  for (;;) {
    let next: Zone | null = null;
    for (const child of root.element.children) {
      const zone = zones.get(child);
      if (zone && zone.mass >= root.mass * MOST_OF_IT) next = zone;
    }
    if (!next || next.element.localName === 'p') return root;
    root = next;
  }
}

const within = (zone: Zone, root: Zone): boolean => {
  for (let at: Zone | null = zone; at; at = at.parent) if (at === root) return true;
  return false;
};

const isLinkList = (run: Run): boolean => run.linkLength > run.length * 0.6 && run.length < 400;

function findHeadlines(document: Document, zones: Zones): Element[] {
  const all = [...document.querySelectorAll('h1')].filter((element) => zones.get(element)?.skip !== true);
  if (all.length < 2) return all;
  const title = document.title.toLowerCase();
  const named = all.filter((element) => title.includes((element.textContent ?? '').trim().toLowerCase()));
  return named.length > 0 ? named : all.slice(0, 1);
}
