import { type Beginnings, isRepeated, listBeginnings } from './beginnings.ts';
import type { Box } from './box.ts';
import type { Home } from './choose-home.ts';
import { attributeOf, findAll } from './form-proof.ts';
import type { Line } from './line.ts';
import { isNamedAside } from './names.ts';
import { STRIDE, type Steps } from './steps.ts';

/** What is known of an article's looks, by which each of its lines is judged, late ones too. */
export interface Looks extends Home {
  /** How much of the prose stands in each kind of place: in `p`s of such a `div`. */
  kin: Map<string, number>;
  /** What the column stands in, each with the part of it that the column is in. */
  around: Map<Element, Box>;
  /** Of most of its prose. Pixels. */
  size: number;
  /** The lines of the page, by how they begin. */
  beginnings: Beginnings;
  /** Points that every line is given. */
  bonus: number;
}

/**
 * What speaks for a line's being the article's, and what against it. It is where the sum is more than nothing. They are
 * fitted on pages whose bodies are known, and rounded to halves (docs/decisions/0402).
 */
const WEIGHTS = {
  start: -1.5,
  /** In the column. */
  home: 3,
  /** Not in it, but in a box that looks like that which the column is in. */
  twin: 0.5,
  /** Times the share of the prose that stands in such a place as this line does. */
  kin: 1,
  /** Times the share of prose among its neighbours, itself included. */
  company: 1,
  /** Ends as sentences do. */
  ended: 0.5,
  /** Times its share of links. */
  link: -2,
  /** Nothing but a link. */
  allLink: -0.5,
  /** Set in smaller type than most prose; captions may be. */
  smaller: -1,
  /** In a form to fill in, which the column is not in. */
  form: -3,
  /** In a box that is named like something else. */
  named: -4,
  /** Comes after the last prose of the column. */
  after: -1,
  /** Stands on the page twice, and not where most prose does: labels, credits, what galleries repeat. */
  twice: -4,
  table: 1.5,
  quote: 2,
  caption: -0.5,
  heading: 0.5,
} as const;

const ALL_LINK = 0.8;
const SMALLER = 0.9;
/** What stands as this share of the prose does may be there twice. */
const MOST = 0.5;
/** Lines before and after that are a line's company. */
const NEAR = 2;

/** How most of the prose looks. */
export function describeLooks(place: Home, lines: readonly Line[]): Looks {
  const { home } = place;
  const around = new Map<Element, Box>();
  for (let at = home; at.parent; at = at.parent) around.set(at.parent.element, at);
  const kin = new Map<string, number>();
  const sizes = new Map<number, number>();
  for (const { box, isProse, text } of lines) {
    if (!isProse || !box.inRoot || weighBoxes(box, { ...place, around }) < 0) continue;
    const kind = placeOf(box);
    kin.set(kind, (kin.get(kind) ?? 0) + text);
    if (!box.inHome) continue;
    const size = Number.parseFloat(box.style.fontSize);
    sizes.set(size, (sizes.get(size) ?? 0) + text);
  }
  const [most] = [...sizes].sort(([, a], [, b]) => b - a);
  return { ...place, kin, around, size: most?.[0] ?? 0, beginnings: listBeginnings(lines), bonus: 0 };
}

/**
 * Tells the article's lines from others in the same place.
 * @param lines in document order
 * @returns those of the article
 */
export function* judgeLines(lines: readonly Line[], looks: Looks): Steps<Line[]> {
  const kept: Line[] = [];
  const within = lines.filter(({ box }) => box.inRoot);
  const last = within.findLastIndex(({ box, isProse }) => isProse && box.inHome);
  for (let at = 0; at < within.length; at++) {
    if (at % STRIDE === STRIDE - 1) yield;
    const line = within[at]!;
    const near = within.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    const company = near.filter(({ isProse }) => isProse).length / near.length;
    const place = last >= 0 && at > last ? WEIGHTS.after : 0;
    if (weigh(line, looks) + WEIGHTS.company * company + place > 0) kept.push(line);
  }
  return kept;
}

function weigh(line: Line, looks: Looks): number {
  const { box, text, linkText, isEnded } = line;
  const { root, kin, size, beginnings, bonus } = looks;
  const { role, style } = box;
  const alike = Math.min(1, (kin.get(placeOf(box)) ?? 0) / Math.max(1, root.prose));
  let points = WEIGHTS.start + bonus + WEIGHTS.kin * alike + (WEIGHTS.link * linkText) / text;
  if (box.inHome) points += WEIGHTS.home;
  else if (isTwin(box, looks)) points += WEIGHTS.twin;
  if (isEnded) points += WEIGHTS.ended;
  if (linkText > text * ALL_LINK) points += WEIGHTS.allLink;
  if (role !== 'caption' && Number.parseFloat(style.fontSize) < size * SMALLER) points += WEIGHTS.smaller;
  if (alike < MOST && (role === 'paragraph' || role === 'list') && isRepeated(line, beginnings))
    points += WEIGHTS.twice * (1 - alike);
  points += weighBoxes(box, looks);
  return points + (role in WEIGHTS ? WEIGHTS[role as keyof typeof WEIGHTS] : 0);
}

/** What kind of place a box is: the kind of its element, and of what that stands in. */
const placeOf = ({ name, parent }: Box): string => (parent ? `${kindOf(parent)} ${name}` : name);

/**
 * Says of every box whether it is in the column, and whether in what holds that.
 * @param list parents before children
 */
export function markPlaces(list: readonly Box[], { home, root }: Home): void {
  for (const box of list) {
    box.inHome = box.element === home.element || box.parent?.inHome === true;
    box.inRoot = box.element === root.element || box.parent?.inRoot === true;
  }
}

/** Whether what stands beside the column has the kind and the first class of that. */
function isTwin(box: Box, { around }: Looks): boolean {
  for (let at = box; at.parent; at = at.parent) {
    const ours = around.get(at.parent.element);
    if (ours) return kindOf(at) === kindOf(ours);
  }
  return false;
}

/** Name and first class. */
const kindOf = ({ name, element }: Box): string => `${name}.${/\S+/.exec(attributeOf(element, 'class') ?? '')?.[0]}`;

/** What the boxes say that a line stands in, below the column or what holds it. */
function weighBoxes(box: Box, { around, home, root, trusted }: Home & Pick<Looks, 'around'>): number {
  let points = 0;
  for (let at: Box | null = box; at && at.element !== root.element; at = at.parent) {
    if (at.element === home.element || around.has(at.element)) break;
    if (isNamedAside(at) && !trusted.has(at.element)) points = Math.min(points, WEIGHTS.named);
    if (at.name === 'form' && findAll(at.element, FIELDS).length > 0) points = Math.min(points, WEIGHTS.form);
  }
  return points;
}

const FIELDS = 'input:not([type="hidden"]),textarea,select';
