/** Work that pauses at its `yield`s, so that a large page is read without a long task. */
export type Steps<T> = Generator<void, T, void>;

/** How many things are looked at between two pauses. */
export const STRIDE = 256;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

interface SliceOptions<T> {
  steps: Steps<T>;
  /** Milliseconds that one slice may take, about. */
  slice: number;
  onDone(result: T): void;
  signal: AbortSignal;
}

/** Does the first slice now and the others when the page is idle; most pages need no others. */
export function finishInSlices<T>({ steps, slice, onDone, signal }: SliceOptions<T>): void {
  const work = (): void => {
    const end = performance.now() + slice;
    while (!signal.aborted) {
      const step = steps.next();
      if (step.done) {
        onDone(step.value);
        return;
      }
      if (performance.now() >= end) {
        whenIdle(work);
        return;
      }
    }
  };
  work();
}

/** Longest wait for an idle moment: a page that is never idle is read all the same. */
const LONGEST_WAIT = 200;

function whenIdle(work: () => void): void {
  requestIdleCallback(work, { timeout: LONGEST_WAIT });
}
