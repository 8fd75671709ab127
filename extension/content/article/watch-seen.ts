interface SeenOptions {
  document: Document;
  /** Something may be shown or hidden now. */
  onChange(): void;
  /** Whether anything is hidden that may be shown when the page is scrolled or clicked at. */
  mayUnfold(): boolean;
  signal: AbortSignal;
}

/** Things unfold in about this time after a click, and when the page was scrolled. Milliseconds. */
const UNFOLD = 350;
/** More elements are not watched for their size; where most change, others change with them. */
const MOST_WATCHED = 300;

/** What ends or begins with something to be seen. None of these comes often. */
const EVENTS = ['transitionend', 'animationend', 'toggle', 'load', 'fullscreenchange'];

/**
 * Tells when parts of a page may have been shown or hidden by what no mutation tells: a style sheet that comes late, a
 * media query, a transition's end, a script that changes a rule. Nothing is asked again and again: it is told of sizes that
 * change, and of what the reader does.
 * @returns watches the sizes of other elements than until now
 */
export function watchSeen({
  document,
  onChange,
  mayUnfold,
  signal,
}: SeenOptions): (elements: Iterable<Element>) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    if (!mayUnfold()) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, UNFOLD);
  };
  const options = { capture: true, passive: true, signal };
  for (const event of EVENTS) document.addEventListener(event, onChange, options);
  for (const event of ['click', 'keyup', 'scroll']) document.addEventListener(event, soon, options);
  // Of each element's size it is told once at first. That counts too: the size may be another than when the text was read.
  const sizes = new ResizeObserver(onChange);
  let watched = new Set<Element>();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    sizes.disconnect();
  });
  return (elements) => {
    const now = new Set([...elements].slice(0, MOST_WATCHED));
    for (const element of watched) if (!now.has(element)) sizes.unobserve(element);
    for (const element of now) if (!watched.has(element)) sizes.observe(element);
    watched = now;
  };
}
