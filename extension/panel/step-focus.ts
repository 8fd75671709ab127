/**
 * Moves the keyboard among the things in a list that match a selector: Up, Down, Home, End. Up from the first goes to `before`.
 * To be called with the list's key events.
 */
export function stepFocus(event: KeyboardEvent, selector: string, before?: HTMLElement | null): void {
  const list = event.currentTarget as HTMLElement;
  const all = [...list.querySelectorAll<HTMLElement>(selector)];
  const at = all.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const next = { ArrowDown: all[at + 1], ArrowUp: all[at - 1] ?? before, Home: all[0], End: all.at(-1) }[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
