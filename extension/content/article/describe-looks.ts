import { type Beginnings, listBeginnings } from './beginnings.ts';
import type { Box } from './box.ts';
import type { Home } from './choose-home.ts';
import { attributeOf, findAll } from './form-proof.ts';
import type { Line } from './line.ts';
import { isNamedAside } from './names.ts';

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

/** How most of the prose looks. */
export function describeLooks(place: Home, lines: readonly Line[]): Looks {
  const { home } = place;
  const around = new Map<Element, Box>();
  for (let at = home; at.parent; at = at.parent) around.set(at.parent.element, at);
  const kin = new Map<string, number>();
  const sizes = new Map<number, number>();
  for (const { box, isProse, text } of lines) {
    if (!isProse || !box.inRoot || isAside(box, { ...place, around })) continue;
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
 * Says of every box whether it is in the column, and whether in what holds that.
 * @param list parents before children
 */
export function markPlaces(list: readonly Box[], { home, root }: Home): void {
  for (const box of list) {
    box.inHome = box.element === home.element || box.parent?.inHome === true;
    box.inRoot = box.element === root.element || box.parent?.inRoot === true;
  }
}

/** What kind of place a box is: the kind of its element, and of what that stands in. */
export const placeOf = ({ name, parent }: Box): string => (parent ? `${kindOf(parent)} ${name}` : name);

/** Whether what stands beside the column has the kind and the first class of that. */
export function isTwin(box: Box, { around }: Looks): boolean {
  for (let at = box; at.parent; at = at.parent) {
    const ours = around.get(at.parent.element);
    if (ours) return kindOf(at) === kindOf(ours);
  }
  return false;
}

/** Name and first class. */
const kindOf = ({ name, element }: Box): string => `${name}.${/\S+/.exec(attributeOf(element, 'class') ?? '')?.[0]}`;

/** What the boxes are that a box stands in, below the column or what holds it. */
export function boxesAround(box: Box, { around, home, root, trusted }: Home & Pick<Looks, 'around'>) {
  const found = { named: false, form: false };
  for (let at: Box | null = box; at && at.element !== root.element; at = at.parent) {
    if (at.element === home.element || around.has(at.element)) break;
    found.named ||= isNamedAside(at) && !trusted.has(at.element);
    found.form ||= at.name === 'form' && findAll(at.element, FIELDS).length > 0;
  }
  return found;
}

const FIELDS = 'input:not([type="hidden"]),textarea,select';

function isAside(box: Box, place: Home & Pick<Looks, 'around'>): boolean {
  const { named, form } = boxesAround(box, place);
  return named || form;
}
