/**
 * Puts text on the clipboard, in answer to a press. By the browser's copy command with our text in place of the selection:
 * the newer clipboard interface is missing on pages without https, and some pages forbid it.
 * @returns whether the browser took it
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  document.addEventListener('copy', give, { capture: true, once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  return done && taken;
}
