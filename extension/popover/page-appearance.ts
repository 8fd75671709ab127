import { wayOut } from './way-out.ts';

export type Appearance = 'light' | 'dark';

const DARK = 0.5;

/**
 * Whether a page looks light or dark where a name stands, after what its filters make of it.
 * @param element the element that the name stands in
 */
export function readAppearance(element: Element): Appearance {
  const plain = readPlain(element);
  if (!isInverted(element)) return plain;
  return plain === 'dark' ? 'light' : 'dark';
}

/** Whether the page turns its colours around there, as simple night modes do, and the card's not with them. */
function isInverted(element: Element): boolean {
  let inverted = false;
  for (const at of wayOut(element)) {
    // Firefox filters what lies above the page as well, Chromium does not.
    if (at === at.ownerDocument.documentElement && 'mozInnerScreenX' in window) continue;
    const [, part] = /invert\(([\d.]+)\)/.exec(getComputedStyle(at).filter) ?? [];
    if (Number(part) > 0.5) inverted = !inverted;
  }
  return inverted;
}

/**
 * Whether a page is light or dark where a name stands: by the nearest background that covers, else by the colour of the
 * text.
 * @param element the element that the name stands in
 */
function readPlain(element: Element): Appearance {
  for (const at of wayOut(element)) {
    const lightness = lightnessOf(getComputedStyle(at).backgroundColor);
    if (lightness !== null) return lightness < DARK ? 'dark' : 'light';
  }
  return (lightnessOf(getComputedStyle(element).color) ?? 0) > DARK ? 'dark' : 'light';
}

/**
 * How light a computed colour looks, 0 to 1, roughly as the eye sees it; null where it lets through what is behind it.
 * @param color as `getComputedStyle` writes it: `rgb()`, `rgba()`, `color(srgb …)`, `oklch()`, `oklab()`, `lab()`, `lch()`
 */
export function lightnessOf(color: string): number | null {
  const [, model, inside] = /^([a-z]+)\((.*)\)$/.exec(color) ?? [];
  if (!model || inside === undefined) return null;
  const numbers = inside.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number);
  if (!numbers || numbers.length < 3) return null;
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers;
  if (alpha < 0.5) return null;
  if (model.startsWith('ok')) return a;
  if (model.startsWith('l')) return a / 100;
  const full = model === 'color' ? 1 : 255;
  return (0.299 * a + 0.587 * b + 0.114 * c) / full;
}
