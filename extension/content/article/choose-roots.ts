import { childrenOf, parentOf } from './form-proof.ts';
import { linkDensity } from './weigh.ts';
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
  const best: Zone[] = [];
  for (const zone of candidates) {
    if (best.length === BEST && zone.score! <= best[BEST - 1]!.score!) continue;
    best.push(zone);
    best.sort((a, b) => b.score! - a.score!).splice(BEST);
  }
  let [top] = best;
  if (!top?.parent || top.element === container) return 'host' in container ? [...container.children] : [container];
  top = rise(top, best, container);
  for (let above = top.parent; above && above.element !== container && isOnlyChild(top.element, zones); ) {
    top = above;
    above = above.parent;
  }
  return joinSiblings(top, zones);
}

/** Whether nothing is beside an element but what is empty or left out. */
function isOnlyChild(element: Element, zones: Zones): boolean {
  for (const child of childrenOf(parentOf(element)!)) {
    if (child === element || zoneOf(child, zones).skip) continue;
    if (child.localName !== 'div' || child.firstElementChild || child.textContent?.trim()) return false;
  }
  return true;
}

/**
 * Where at least three others are about as good, what holds them together is the article; and a parent with a higher
 * score holds more of it.
 */
function rise(first: Zone, best: Zone[], container: Element | ShadowRoot): Zone {
  const isNear = (other: Zone, zone: Zone): boolean =>
    other !== first && other !== zone && other.score! >= first.score! * 0.75 && zone.element.contains(other.element);
  let top = first;
  for (let zone = first.parent; zone && zone.element !== container; zone = zone.parent) {
    if (best.filter((other) => isNear(other, zone!)).length < 3) continue;
    top = zone;
    break;
  }
  let last = top.score ?? 0;
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
function joinSiblings({ element: top, score }: Zone, zones: Zones): Element[] {
  const part = (score ?? 0) * 0.2;
  const parent = parentOf(top);
  return [...(parent ? childrenOf(parent) : [])].filter((element) => {
    const zone = zones.byElement.get(element);
    if (!zone || zone.skip || element === top) return element === top;
    const bonus = top.className !== '' && element.className === top.className ? part : 0;
    if (zone.score !== null && zone.score + bonus >= Math.max(10, part)) return true;
    if (zone.name !== 'p' && !zone.plain) return false;
    if (zone.text > 80) return linkDensity(zone) < 0.25;
    return zone.text > 0 && zone.linkText === 0 && /\.( |$)/.test(element.textContent ?? '');
  });
}
