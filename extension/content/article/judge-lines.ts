import { isRepeated } from './beginnings.ts';
import { boxesAround, isTwin, type Looks, placeOf } from './describe-looks.ts';
import type { Line } from './line.ts';
import { STRIDE, type Steps } from './steps.ts';

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
  const boxes = boxesAround(box, looks);
  if (boxes.named) points += WEIGHTS.named;
  else if (boxes.form) points += WEIGHTS.form;
  return points + (role in WEIGHTS ? WEIGHTS[role as keyof typeof WEIGHTS] : 0);
}
