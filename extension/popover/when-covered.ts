/** How often the browser may look; milliseconds, and no less than these. */
const OFTEN = 100;

/**
 * Calls `onCovered` when something comes to lie over an element, even where the pointer goes through it. Only Chromium tells;
 * of popovers in shadow roots, nothing else does.
 * @returns ends it
 */
export function whenCovered(element: Element, onCovered: () => void): () => void {
  let seen = false;
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    trackVisibility: true,
    delay: OFTEN,
  };
  const observer = new IntersectionObserver((entries) => {
    const { isVisible = false } = entries.at(-1) as IntersectionObserverEntry & { isVisible?: boolean };
    if (seen && !isVisible) onCovered();
    seen = isVisible;
  }, options);
  observer.observe(element);
  return () => observer.disconnect();
}
