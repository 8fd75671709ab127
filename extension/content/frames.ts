import type { Point, Rect } from './corridor.ts';

/**
 * Where the corner of a frame's view lies in the page's window, and how much larger it is drawn there. Frames in frames
 * add up; one that is turned counts as if it were not.
 */
function placeOf(view: Window | null): { left: number; top: number; scale: number } {
  let [left, top, scale] = [0, 0, 1];
  for (let frame = view?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
    const box = frame.getBoundingClientRect();
    const by = box.width / (frame as HTMLElement).offsetWidth || 1;
    left = box.left + (frame.clientLeft + left) * by;
    top = box.top + (frame.clientTop + top) * by;
    scale *= by;
  }
  return { left, top, scale };
}

/** A place in a frame's view, as a place in the page's window. CSS pixels. */
export function inPage({ x, y }: Point, view: Window | null): Point {
  const { left, top, scale } = placeOf(view);
  return { x: left + x * scale, y: top + y * scale };
}

/** The same for a box. */
export function boxInPage(box: Rect, view: Window | null): Rect {
  const { left, top, scale } = placeOf(view);
  return {
    left: left + box.left * scale,
    top: top + box.top * scale,
    right: left + box.right * scale,
    bottom: top + box.bottom * scale,
  };
}

/**
 * What stands at a place of the page's window, in frames of the same origin and open shadow roots too; and the place in that
 * frame's view.
 */
export function lookAt(document: Document, at: Point): Point & { target: Element | null } {
  const { left, top, scale } = placeOf(document.defaultView);
  const [x, y] = [(at.x - left) / scale, (at.y - top) / scale];
  const target = innermostAt(document, { x, y });
  const inner = (target as HTMLIFrameElement | null)?.contentDocument;
  return inner ? lookAt(inner, at) : { target, x, y };
}

function innermostAt(tree: DocumentOrShadowRoot, { x, y }: Point): Element | null {
  const target = tree.elementFromPoint(x, y);
  const root = target?.shadowRoot;
  // A root says of its own host that nothing of it is there.
  return root && root !== tree ? (innermostAt(root, { x, y }) ?? target) : target;
}
