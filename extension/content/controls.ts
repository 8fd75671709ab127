/** What does something of its own with a tap, whatever stands in it. */
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [onclick]:not(html, body)';

/**
 * Whether a tap at an element is the page's: on a control, or where the page shows a hand. A page that shows one everywhere
 * says nothing by it.
 */
export function takesTap(target: Element): boolean {
  if (target.closest(CONTROLS)) return true;
  const showsHand = (element: Element) => getComputedStyle(element).cursor === 'pointer';
  return showsHand(target) && !showsHand(target.ownerDocument.body);
}
