interface GrowthOptions {
  document: Document;
  onGrown(): void;
  signal: AbortSignal;
}

/** A page that keeps changing is looked at again after about this time, and each time after twice as long. Milliseconds. */
const FIRST = 2000;
const MOST_LOOKS = 8;

/**
 * Tells when something was added to a page whose text has not come: some come after many seconds. While nothing is added,
 * nothing is done.
 */
export function whenGrown({ document, onGrown, signal }: GrowthOptions): void {
  let looks = 0;
  let resting = false;
  let grown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    grown = true;
    if (!resting) rest(FIRST / 4);
  });
  function rest(milliseconds: number): void {
    resting = true;
    timer = setTimeout(look, milliseconds);
  }
  function look(): void {
    resting = false;
    if (!grown || looks >= MOST_LOOKS) return;
    grown = false;
    looks++;
    rest(FIRST * 2 ** looks);
    onGrown();
  }
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
