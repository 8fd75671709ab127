interface PartOptions {
  document: Document;
  isHost(target: unknown): boolean;
  /** Whether the text of the open card can be selected. */
  onSelectable(selectable: boolean): void;
  signal: AbortSignal;
}

/**
 * Keeps what is selected in the page and in the card apart: who selects all of the page, and copies it, does not get the card as
 * well. Its text can be selected from a press in the card until a selection begins elsewhere; the press is heard before
 * the selection that it may begin.
 */
export function partSelections({ document, isHost, onSelectable, signal }: PartOptions): void {
  const hear = ({ type, target }: Event) => {
    if (isHost(target)) {
      if (type === 'pointerdown') onSelectable(true);
    } else if (type === 'selectstart') onSelectable(false);
  };
  for (const type of ['pointerdown', 'selectstart'])
    document.defaultView!.addEventListener(type, hear, { capture: true, passive: true, signal });
}
