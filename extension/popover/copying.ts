interface CopyingOptions {
  document: Document;
  /** Whether an event comes from the card. */
  holds(event: Event): boolean;
  signal: AbortSignal;
}

/**
 * Lets the page have no say in what is copied from the card: neither in what a reader selected there, nor in what a button of it
 * copies. The page's own copying stays as it is.
 * @returns puts text on the clipboard, in answer to a press; whether it is there
 */
export function createCopying({ document, holds, signal }: CopyingOptions): (text: string) => Promise<boolean> {
  const view = document.defaultView!;
  let given: string | null = null;
  let taken = false;
  const hear = (event: ClipboardEvent) => {
    if (given === null && !holds(event)) return;
    event.stopImmediatePropagation();
    if (given === null || !event.clipboardData) return;
    event.preventDefault();
    // A page that was on the window before us may have left words of its own.
    event.clipboardData.clearData();
    event.clipboardData.setData('text/plain', given);
    taken = event.clipboardData.getData('text/plain') === given;
  };
  for (const type of ['copy', 'cut'] as const) view.addEventListener(type, hear, { capture: true, signal });

  /** By the browser's copy command, with our text in place of the selection. */
  function command(text: string): boolean {
    given = text;
    taken = false;
    const done = document.execCommand('copy');
    given = null;
    return done && taken;
  }

  return async (text) => {
    try {
      // Asks nobody; but it is missing on pages without https, and a page's policy may forbid it.
      await view.navigator.clipboard.writeText(text);
      return true;
    } catch {
      return command(text);
    }
  };
}
