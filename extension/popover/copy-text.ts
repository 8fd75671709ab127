/**
 * Puts text on the clipboard, in answer to a press. Pages without a secure context, or with a policy, have no clipboard
 * interface; there the browser's copy command is asked, with our text in place of the selection.
 * @returns whether the browser took it
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text);
  }
}

function copyByCommand(document: Document, text: string): boolean {
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
