import { useEffect, useState } from 'preact/hooks';

/** False while what is seen first is drawn and painted, true from then on: what can wait is drawn only where it is. */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    // An effect may still run in the frame that is being made; a task of its own does not.
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isPainted;
}
