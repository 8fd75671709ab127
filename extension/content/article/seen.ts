import { boundsOf, documentOf, isVisible } from './form-proof.ts';

/** What an element's own style takes from a reader's eyes: nothing, the text right in it, or all that is in it. */
export type Hides = 'nothing' | 'text' | 'all';

/** Pixels; smaller boxes that cut off what does not fit, and smaller letters, show nothing that can be read. */
const SPECK = 2;

const FULLY: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true };

/**
 * Asks about one element; what stands around it may hide it too. The browser's computed answers, so that it does not matter how
 * a page hides it.
 * @param style the element's
 * @param evenUnseen counts what is merely transparent or invisible as shown
 */
export function hiddenBy(element: Element, style: CSSStyleDeclaration, evenUnseen: boolean): Hides {
  const { display, position, fontSize } = style;
  const isPlainlyShown = isVisible(element, FULLY);
  if (!isPlainlyShown && (display === 'none' || (!evenUnseen && style.opacity === '0'))) return 'all';
  if ((position === 'absolute' || position === 'fixed') && isOutOfSight(element, style)) return 'all';
  if (display !== 'inline') {
    if (style.overflowY !== 'visible' && isSpeck(element)) return 'all';
    if (style.textIndent.startsWith('-') && Number.parseFloat(style.textIndent) < -999) return 'text';
  }
  if (!isPlainlyShown && !evenUnseen && style.visibility !== 'visible') return 'text';
  return fontSize.length < 6 && Number.parseFloat(fontSize) < SPECK ? 'text' : 'nothing';
}

/** Whether something that is laid over the page is cut to nothing, or lies where nobody can scroll to. */
function isOutOfSight(element: Element, style: CSSStyleDeclaration): boolean {
  if (/^inset\((5\d|[6-9]\d|100)%|^circle\(0/.test(style.clipPath)) return true;
  const clip = /^rect\((.+?)px, (.+?)px, (.+?)px, (.+?)px\)/.exec(style.clip)?.slice(1).map(Number);
  if (clip && (clip[2]! - clip[0]! < SPECK || clip[1]! - clip[3]! < SPECK)) return true;
  const box = boundsOf(element);
  const view = documentOf(element).defaultView;
  if (!view || box.width === 0 || box.height === 0) return false;
  return box.bottom + view.scrollY <= 0 || (box.right + view.scrollX <= 0 && style.direction !== 'rtl');
}

/** Whether a box that cuts off what does not fit has next to no room, and text is cut off by it. */
function isSpeck(element: Element): boolean {
  const { clientWidth, clientHeight, scrollHeight, scrollWidth } = element;
  if (clientWidth >= SPECK && clientHeight >= SPECK) return false;
  return scrollHeight > SPECK && scrollWidth > SPECK && (scrollHeight > clientHeight || scrollWidth > clientWidth);
}

/**
 * Whether a reader can see the text of an element, by its own style and those of all that it stands in. Folded `details` and
 * what is skipped by `content-visibility: hidden` are not.
 */
export const isShown = (element: Element, evenUnseen = false): boolean =>
  isVisible(element, evenUnseen ? {} : FULLY) || getComputedStyle(element).display === 'contents';
