import type { Box } from './box.ts';
import { attributeOf, documentOf, textOf } from './form-proof.ts';
import type { Line } from './line.ts';

/** A number, a letter or a sign that leads to a note. */
const MARK = /^[[(]?(?:\d{1,3}(?:[,–-]\d{1,3})*|[a-z]|[ivx]{1,4}|[*†‡§¶#]{1,3}|note \d{1,3})[\])]?,?$/i;
const LONGEST = 10;
/** What a number after it can belong to: a formula, a unit, a number. A note follows a word or the end of a phrase. */
const WORD_BEFORE = /(?:\p{L}{3}|[\p{P}\p{Sc}])\s*$/u;

/**
 * Whether a text is the mark of a note, which would stick to the name before it, and not a power or an ordinal: raised or linked
 * to a place in the page, and after a word.
 * @param mark `holder`: the box of the element right around the text, in `block`; `line`: the text before it
 */
export function isNoteMark(mark: { text: string; holder: Box; block: Box; line: Line }): boolean {
  const { text, holder, block, line } = mark;
  if (text.length > LONGEST) return false;
  let [isLink, around] = [false, null as Box | null];
  for (let at: Box | null = holder; at && at !== block; at = at.parent) {
    const isLocalLink = at.name === 'a' && isLocal(at.element);
    if (isLocalLink || isRaised(at)) around = at;
    isLink ||= isLocalLink;
  }
  const whole = (around && textOf(around.element)?.trim()) ?? '';
  if (whole.length > LONGEST || !MARK.test(whole)) return false;
  const last = line.nodes.length - 1;
  return isLink || SIGN.test(whole) || line.marks?.has(last) === true || WORD_BEFORE.test(line.nodes[last]!.data);
}

/** What is never a power. */
const SIGN = /^[[(*†‡§¶#]/;

/** Whether an element stands above the line, by its tag or by its style. */
function isRaised({ name, style }: Box): boolean {
  const { verticalAlign, position, top, bottom } = style;
  if (name === 'sup' || verticalAlign === 'super' || verticalAlign === 'text-top') return true;
  if (Number.parseFloat(verticalAlign) > 0) return true;
  return position === 'relative' && (Number.parseFloat(top) < 0 || Number.parseFloat(bottom) > 0);
}

/** Whether a link leads to another place in the same page. */
function isLocal(link: Element): boolean {
  const target = attributeOf(link, 'href') ?? '';
  if (target.startsWith('#')) return target.length > 1;
  const [address, place] = (link as HTMLAnchorElement).href.split('#');
  return place !== undefined && place !== '' && address === documentOf(link).URL.split('#')[0];
}
