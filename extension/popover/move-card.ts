import { type Box, keepIn } from './place.ts';

interface MoveOptions {
  host: HTMLElement;
  frame: HTMLElement;
  view(): Box;
  /** Where the upper left corner goes; CSS pixels in the viewport. */
  onMove(left: number, top: number): void;
}

const KEYS = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'];
const KEY_STEP = 20;

/**
 * Lets the reader take a pinned card by its head, or move it by the arrow keys on its pin; it stays in the view. Moves of the
 * pointer are heard only while it is held.
 */
export function letMove({ host, frame, view, onMove }: MoveOptions): void {
  const take = () => {
    const box = host.getBoundingClientRect();
    return (x: number, y: number) => {
      const { left, top } = keepIn(view(), { left: box.left + x, top: box.top + y }, box);
      onMove(left, top);
    };
  };
  frame.onpointerdown = ({ target, pointerId, clientX, clientY }) => {
    const head = (target as Element).closest<HTMLElement>('.card:has([aria-pressed="true"]) .head');
    if (!head || (target as Element).closest('button')) return;
    const move = take();
    head.setPointerCapture(pointerId);
    head.onpointermove = (at) => move(at.clientX - clientX, at.clientY - clientY);
    head.onlostpointercapture = () => {
      head.onpointermove = null;
    };
  };
  frame.onkeydown = (event) => {
    const way = KEYS.indexOf(event.key);
    if (way < 0 || !(event.target as Element).matches('[aria-pressed="true"]')) return;
    event.preventDefault();
    // Odd ways are up and down.
    const by = way < 2 ? -KEY_STEP : KEY_STEP;
    if (way % 2) take()(0, by);
    else take()(by, 0);
  };
}
