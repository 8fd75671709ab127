import type { Box } from './box.ts';
import { childrenOf, isMatch, parentElementOf, tagOf } from './form-proof.ts';
import type { Line } from './line.ts';
import { isNamedAside } from './names.ts';
import { STRIDE, type Steps } from './steps.ts';

/** The places that an article stands in. */
export interface Home {
  /** Where most of its prose stands, about: the column. */
  home: Box;
  /** What holds this and other prose, and little else; all that is read stands in it. */
  root: Box;
  /** What is named like something else, and yet holds most of what speaks for the column. */
  trusted: ReadonlySet<Element>;
}

/** How much less a line says of an element for every block between them. */
const FADING = 0.85;
/** How much prose counts that stands in a list, as teasers and comments do. */
const LISTED = 0.3;
/** How much of what is in a box with the name of something else counts, and of what a component keeps to itself outside of it. */
const DOUBT = 0.5;
/** What items and cells stand in directly: a column holds lists and tables, and is none. */
const ROWS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tr']);
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
 * @param boxes with the figures of all text below them, parents before children
 * @returns null where nothing on the page reads like prose
 */
export function* chooseHome(lines: readonly Line[], boxes: readonly Box[]): Steps<Home | null> {
  const voices = yield* listen(lines, boxes);
  let home: Box | null = null;
  let most = 0;
  for (const [box, voice] of voices) {
    if (!box.isBlock || ROWS.has(box.name) || voice * MARKED <= most) continue;
    const marked = isMatch(box.element, ARTICLE) ? MARKED : 1;
    const worth = voice * marked * (1 - box.linkText / Math.max(1, box.text));
    if (worth <= most) continue;
    home = box;
    most = worth;
  }
  home ??= boxes.find(({ isBlock, lines, skip }) => isBlock && lines > 0 && !skip) ?? null;
  return home && { home, root: riseFrom(home), trusted: listTrusted(voices, home) };
}

/** Whether the page calls a box its article, or shows it in a tree of its own: a shadow root or a frame. */
const isApart = ({ element, parent }: Box): boolean =>
  isMatch(element, ARTICLE) || parentElementOf(element) !== (parent?.element ?? null);

/** Names are a last hint: comments may be longer than the story, but what speaks for the column is in no box beside it. */
function listTrusted(voices: ReadonlyMap<Box, number>, home: Box): Set<Element> {
  const enough = (voices.get(home) ?? 0) / 2;
  const boxes = [...voices].filter(([box, voice]) => voice > enough && isNamedAside(box));
  return new Set(boxes.map(([{ element }]) => element));
}

/** How much prose speaks for each box; it is handed on from the inside to the outside. */
function* listen(lines: readonly Line[], boxes: readonly Box[]): Steps<Map<Box, number>> {
  const voices = new Map<Box, number>();
  const add = (box: Box | null, voice: number) => box && voices.set(box, (voices.get(box) ?? 0) + voice);
  for (const { isProse, text, box } of lines) if (isProse) add(box.parent, box.role === 'list' ? text * LISTED : text);
  for (let at = boxes.length - 1; at >= 0; at--) {
    if (at % STRIDE === 0) yield;
    const box = boxes[at]!;
    const voice = voices.get(box);
    if (!voice) continue;
    const heard = isNamedAside(box) ? voice * DOUBT : voice;
    voices.set(box, heard);
    const passed = isApart(box) ? heard * DOUBT : heard;
    add(box.parent, box.isBlock ? passed * FADING : passed);
  }
  return voices;
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
