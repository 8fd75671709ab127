import type { Box } from './box.ts';
import { childrenOf, isMatch, tagOf } from './form-proof.ts';
import type { Line } from './line.ts';
import { isNamedAside } from './names.ts';
import { STRIDE, type Steps } from './steps.ts';

/** The places that an article stands in. */
export interface Home {
  /** Where most of its prose stands, about: the column. */
  home: Box;
  /** What holds this and other prose, and little else; all that is read stands in it. */
  root: Box;
}

/** How much less a line says of an element for every block between them. */
const FADING = 0.6;
/** How much prose counts that stands in a list, as teasers do, or in a box with the name of something else. */
const DOUBT = 0.5;
/** What a page itself calls an article. */
const ARTICLE = 'article,[role="article"],[itemprop~="articleBody"]';
/** How much more such an element is worth. */
const MARKED = 1.25;
/** How much other text may come with a character of prose, where what holds the column is taken in whole. */
const FOREIGN = 1.4;

/**
 * Chooses where the article is. Every line of prose speaks for the blocks that it stands in, by its length, the less the
 * further out; links speak against them. So the tightest element that holds much of the prose wins, and not the page.
 * From there, outwards, what brings more prose than other text is taken in.
 * @param lines all lines that may be prose
 * @param boxes with the figures of all text below them
 * @returns null where nothing on the page reads like prose
 */
export function* chooseHome(lines: readonly Line[], boxes: readonly Box[]): Steps<Home | null> {
  const heard = new Map<Box, number>();
  const named = new Map<Box, boolean>();
  for (let done = 0; done < lines.length; done++) {
    if (done % STRIDE === STRIDE - 1) yield;
    const { isProse, text, box } = lines[done]!;
    let voice = isProse ? (box.role === 'list' ? text * DOUBT : text) : 0;
    for (let at = box.parent; at && voice >= 1; at = at.parent) {
      if (!at.isBlock) continue;
      if (!named.has(at)) named.set(at, isNamedAside(at));
      if (named.get(at)) voice *= DOUBT;
      heard.set(at, (heard.get(at) ?? 0) + voice);
      voice *= FADING;
    }
  }
  let home: Box | null = null;
  let most = 0;
  for (const [box, voices] of heard) {
    const marked = isMatch(box.element, ARTICLE) ? MARKED : 1;
    const worth = voices * marked * (1 - box.linkText / Math.max(1, box.text));
    if (worth <= most) continue;
    home = box;
    most = worth;
  }
  home ??= boxes.find(({ isBlock, lines, skip }) => isBlock && lines > 0 && !skip) ?? null;
  return home && { home, root: riseFrom(home) };
}

/**
 * The outermost element that adds prose to the home, and not much more of other text. What the page calls its article is not
 * left, but for others of its kind right beside it, which live blogs are made of.
 */
function riseFrom(home: Box): Box {
  let root = home;
  for (let at = home; at.parent; at = at.parent) {
    if (isMatch(at.element, ARTICLE) && !hasTwins(at)) return root;
    const { parent } = at;
    const prose = parent.prose - root.prose;
    const other = parent.text - root.text - prose;
    if (prose > 0 && other < prose * FOREIGN) root = parent;
  }
  return root;
}

const hasTwins = ({ element, name, parent }: Box): boolean =>
  [...childrenOf(parent!.element)].some((other) => other !== element && tagOf(other) === name);
