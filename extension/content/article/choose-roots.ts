import { childrenOf, linkDensity } from './weigh.ts';
import { type Zone, type Zones, zoneOf } from './zone.ts';

interface Choice {
  /** Elements that paragraphs speak for. */
  candidates: Zone[];
  zones: Zones;
  container: Element | ShadowRoot;
}

const BEST = 5;

/**
 * Chooses the elements that hold the article: the one with the highest score, or what holds it together with others
 * that are about as good, and the siblings that look like parts of it. After Readability's `_grabArticle` (Apache-2.0).
 * @returns them in document order; the whole container where nothing stands out
 */
export function chooseRoots({ candidates, zones, container }: Choice): Element[] {
  const best = candidates.toSorted((a, b) => scoreOf(b) - scoreOf(a)).slice(0, BEST);
  const [first] = best;
  if (!first?.parent || first.element === container) return wholeOf(container);
  let top = riseWithScore(riseToCommon(first, best, container), container);
  for (let above = top.parent; above && above.element !== container && isOnlyChild(top, zones); ) {
    top = above;
    above = above.parent;
  }
  return joinSiblings(top, zones);
}

const scoreOf = (zone: Zone): number => zone.score ?? 0;

const wholeOf = (container: Element | ShadowRoot): Element[] =>
  'host' in container ? [...container.children] : [container];

/** Whether nothing is beside an element but what is empty or left out. */
const isOnlyChild = ({ element }: Zone, zones: Zones): boolean =>
  childrenOf(element.parentElement!).every((child) => child === element || isEmpty(child) || zoneOf(child, zones).skip);

const isEmpty = ({ localName, firstElementChild, textContent }: Element): boolean =>
  localName === 'div' && !firstElementChild && textContent?.trim() === '';

/** Where at least three others are about as good, what holds them together is the article. */
function riseToCommon(top: Zone, best: Zone[], container: Element | ShadowRoot): Zone {
  const near = best.filter((zone) => zone !== top && scoreOf(zone) >= scoreOf(top) * 0.75);
  if (near.length < 3) return top;
  for (let zone = top.parent; zone && zone.element !== container; zone = zone.parent) {
    const { element } = zone;
    if (near.filter((other) => other.element !== element && element.contains(other.element)).length >= 3) return zone;
  }
  return top;
}

/** A parent with a higher score holds more of the article. */
function riseWithScore(top: Zone, container: Element | ShadowRoot): Zone {
  let last = scoreOf(top);
  const least = last / 3;
  for (let zone = top.parent; zone && zone.element !== container; zone = zone.parent) {
    if (zone.score === null) continue;
    if (zone.score < least) break;
    if (zone.score > last) return zone;
    last = zone.score;
  }
  return top;
}

/** The best element, and those beside it that look like parts of the same article. */
function joinSiblings(top: Zone, zones: Zones): Element[] {
  const enough = Math.max(10, scoreOf(top) * 0.2);
  const { className } = top.element;
  return [...(top.element.parentNode?.children ?? [])].filter((element) => {
    const zone = zones.byElement.get(element);
    if (!zone || zone.skip || zone.element !== element) return false;
    if (zone === top) return true;
    const bonus = className !== '' && element.className === className ? scoreOf(top) * 0.2 : 0;
    return (zone.score !== null && zone.score + bonus >= enough) || isProse(zone);
  });
}

function isProse(zone: Zone): boolean {
  if (zone.name !== 'p' && !zone.plain) return false;
  if (zone.text > 80) return linkDensity(zone) < 0.25;
  return zone.text > 0 && zone.linkText === 0 && /\.( |$)/.test(zone.element.textContent ?? '');
}
