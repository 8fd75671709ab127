import type { Box } from './box.ts';
import type { Home } from './choose-home.ts';
import { attributeOf, findAll } from './form-proof.ts';
import type { Line } from './line.ts';
import { isNamedAside } from './names.ts';
import { STRIDE, type Steps } from './steps.ts';

/** What is known of an article's looks, by which each of its lines is judged, late ones too. */
export interface Looks extends Home {
  /** How much of the home's prose stands in the same kind of element in the same place: in `p`s of this parent. */
  kin: Map<Element, Map<string, number>>;
  /** What the column stands in, each with the part of it that the column is in. */
  around: Map<Element, Box>;
  /** Of most of its prose. Pixels. */
  size: number;
  /** Points that every line is given. */
  bonus: number;
}

/**
 * What speaks for a line's being the article's, and what against it. It is where the sum is more than nothing. A logistic
 * regression on pages whose bodies are known gave the weights, rounded to halves (docs/decisions/0402).
 */
const WEIGHTS = {
  start: -1.5,
  /** In the column. */
  home: 2,
  /** Not in it, but in a box that looks like that which the column is in. */
  twin: 0.5,
  /** Times the share of the prose that stands as this line does. */
  kin: 2.5,
  /** Times the share of prose among its neighbours, itself included. */
  company: 1.5,
  /** Ends as sentences do. */
  ended: 0.5,
  /** Times its share of links. */
  link: -1,
  /** Nothing but a link. */
  allLink: -0.5,
  /** Set in smaller type than most prose; captions may be. */
  smaller: -2,
  /** In a form to fill in, which the column is not in. */
  form: -3,
  /** In a box that is named like something else. */
  named: -3,
  /** Comes before the first prose of the column and is none, nor a heading: dates, labels, who wrote it. */
  before: -1,
  /** Comes after the last prose of the column. */
  after: -0.5,
  table: 1.5,
  quote: 1.5,
  caption: 2,
} as const;

const ALL_LINK = 0.8;
const SMALLER = 0.9;
/** Lines before and after that are a line's company. */
const NEAR = 2;

/** How most of the prose looks. */
export function describeLooks({ home, root }: Home, lines: readonly Line[]): Looks {
  const kin: Looks['kin'] = new Map();
  const sizes = new Map<number, number>();
  for (const { box, isProse, text } of lines) {
    if (!isProse || !box.inHome) continue;
    const { parent, name } = box;
    const size = Number.parseFloat(box.style.fontSize);
    sizes.set(size, (sizes.get(size) ?? 0) + text);
    if (!parent) continue;
    const names = kin.get(parent.element) ?? new Map<string, number>();
    kin.set(parent.element, names.set(name, (names.get(name) ?? 0) + text));
  }
  const [most] = [...sizes].sort(([, a], [, b]) => b - a);
  const around = new Map<Element, Box>();
  for (let at = home; at.parent; at = at.parent) around.set(at.parent.element, at);
  return { home, root, kin, around, size: most?.[0] ?? 0, bonus: 0 };
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
  const first = within.findIndex(({ box, isProse }) => isProse && box.inHome);
  for (let at = 0; at < within.length; at++) {
    if (at % STRIDE === STRIDE - 1) yield;
    const line = within[at]!;
    const near = within.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    const company = near.filter(({ isProse }) => isProse).length / near.length;
    const place = last < 0 ? 0 : at > last ? WEIGHTS.after : at < first && isLabel(line) ? WEIGHTS.before : 0;
    if (weigh(line, looks) + WEIGHTS.company * company + place > 0) kept.push(line);
  }
  return kept;
}

const isLabel = ({ box, isProse }: Line): boolean => !isProse && box.role === 'paragraph';

function weigh({ box, text, linkText, isEnded }: Line, looks: Looks): number {
  const { home, kin, size, bonus } = looks;
  const { role, name, style } = box;
  let points: number = WEIGHTS.start + bonus;
  if (box.inHome) points += WEIGHTS.home;
  else if (isTwin(box, looks)) points += WEIGHTS.twin;
  const alike = (box.parent && kin.get(box.parent.element)?.get(name)) ?? 0;
  points += (WEIGHTS.kin * Math.min(alike, home.prose)) / Math.max(1, home.prose);
  if (isEnded) points += WEIGHTS.ended;
  points += (WEIGHTS.link * linkText) / text;
  if (linkText > text * ALL_LINK) points += WEIGHTS.allLink;
  if (role !== 'caption' && Number.parseFloat(style.fontSize) < size * SMALLER) points += WEIGHTS.smaller;
  points += weighBoxes(box, looks);
  return points + (role in WEIGHTS ? WEIGHTS[role as keyof typeof WEIGHTS] : 0);
}

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
    if (ours) return at.name === ours.name && firstClass(at) === firstClass(ours);
  }
  return false;
}

const firstClass = ({ element }: Box): string => (attributeOf(element, 'class') ?? '').trim().split(/\s/, 1)[0]!;

/** What the boxes say that a line stands in, below the column or what holds it. */
function weighBoxes(box: Box, { around, home, root }: Looks): number {
  let points = 0;
  for (let at: Box | null = box; at && at.element !== root.element; at = at.parent) {
    if (at.element === home.element || around.has(at.element)) break;
    if (isNamedAside(at)) points = Math.min(points, WEIGHTS.named);
    if (at.name === 'form' && findAll(at.element, FIELDS).length > 0) points = Math.min(points, WEIGHTS.form);
  }
  return points;
}

const FIELDS = 'input:not([type="hidden"]),textarea,select';
