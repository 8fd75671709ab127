import type { LiveMention } from './text-map.ts';

/** Whether a name would still look as the page wants it to under a highlight. */
export type KeepsLooks = (mention: Pick<LiveMention, 'element' | 'ranges' | 'start'>) => boolean;

/** No line that a page draws comes through more elements than this. */
const DEEPEST = 32;

/**
 * Asks the page's styles which names can be marked. Under a highlight browsers paint text anew, and not with all of its
 * style, whatever the highlight's own rule says (docs/decisions/0507): both lose outlines and fills; Chromium draws the
 * page's own lines and emphasis in the colour of the text; Firefox forgets the colours of first letters and lines.
 *
 * The answers hold as long as the page's styles do: to be made anew for each use.
 */
export function readLooks(): KeepsLooks {
  const isFirefox = 'mozInnerScreenX' in window;
  const ofText = new Map<Element, boolean>();
  const ofBlock = new Map<Element, { letter: boolean; line: boolean }>();

  const keepsText = (element: Element) =>
    !isPaintedAnew(getComputedStyle(element)) && (isFirefox || keepsLines(element));
  const keepsBlock = (block: Element) => {
    const plain = getComputedStyle(block);
    const keeps = (pseudo: string) => {
      const style = getComputedStyle(block, pseudo);
      return isFirefox ? style.color === plain.color : hasLinesOf(style, style.color);
    };
    return { letter: keeps('::first-letter'), line: keeps('::first-line') };
  };

  return ({ element, ranges, start }) => {
    const { letter, line } = once(ofBlock, element, keepsBlock);
    if ((!letter && start <= 1) || (!line && isOnFirstLine(element, ranges))) return false;
    return ranges.every(
      ({ startContainer: { parentElement } }) => !parentElement || once(ofText, parentElement, keepsText),
    );
  };
}

/** Whether Chromium paints highlighted text as if it were selected, to which no rule of ours is an answer. */
export const isPaintedAsSelected = (): boolean =>
  !('mozInnerScreenX' in window) && matchMedia('(forced-colors: active)').matches;

function isPaintedAnew(style: CSSStyleDeclaration): boolean {
  const { color, webkitTextFillColor, webkitTextStrokeWidth } = style;
  return Number.parseFloat(webkitTextStrokeWidth) > 0 || webkitTextFillColor !== color;
}

/** Whether all lines and dots that the page draws at a text have the text's own colour, those of its ancestors too. */
function keepsLines(element: Element): boolean {
  const { color, textEmphasisStyle, textEmphasisColor } = getComputedStyle(element);
  if (textEmphasisStyle !== 'none' && textEmphasisColor !== color) return false;
  let at: Element | null = element;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    const style = getComputedStyle(at);
    if (!hasLinesOf(style, color)) return false;
    // No line goes into these from outside.
    if (/^inline-/.test(style.display) || style.float !== 'none' || /absolute|fixed/.test(style.position)) return true;
    at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null;
  }
  return true;
}

const hasLinesOf = ({ textDecorationLine, textDecorationColor }: CSSStyleDeclaration, color: string): boolean =>
  textDecorationLine === 'none' || textDecorationColor === color;

function isOnFirstLine(block: Element, [range]: readonly Range[]): boolean {
  const whole = block.ownerDocument.createRange();
  whole.selectNodeContents(block);
  const [first] = whole.getClientRects();
  const [own] = range?.getClientRects() ?? [];
  return !first || !own || own.top < first.bottom;
}

function once<Key, Value>(known: Map<Key, Value>, key: Key, ask: (key: Key) => Value): Value {
  const value = known.get(key) ?? ask(key);
  known.set(key, value);
  return value;
}
