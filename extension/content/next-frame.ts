/** Twice a frame at 60 Hz; milliseconds. */
const LATE_FRAME = 34;

/**
 * Calls `act` as the next frame begins: a card that is drawn then is in that frame, and not in the one after. A page that
 * shows no frames (behind another tab) does not wait for one.
 */
export function atNextFrame(view: Window, act: () => void): void {
  let acted = false;
  const once = () => {
    if (!acted) act();
    acted = true;
  };
  view.requestAnimationFrame(once);
  view.setTimeout(once, LATE_FRAME);
}

/** To be called within a frame: the message arrives once that frame is painted. */
export function markNextPaint(): void {
  const afterPaint = new MessageChannel();
  afterPaint.port1.onmessage = () => {
    performance.mark('backgrounder:painted');
    afterPaint.port1.close();
  };
  afterPaint.port2.postMessage(null);
}
