/** What a page focuses only to say where the reader is, as a link to its main part does. */
const PLACES = 'body, html, main, article, section, h1, h2, h3, h4, h5, h6';

/**
 * Whether the page may have a use for Enter: whenever anything in it has the focus, whatever it is. What is in a closed shadow
 * root or draws itself cannot be asked; only a page that has the focus nowhere, and no dialog open, has none.
 */
export function wantsEnter(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0] as HTMLElement;
  const { ownerDocument } = target;
  if (!target.matches?.(PLACES) || target.hasAttribute('role') || target.shadowRoot) return true;
  if (target.isContentEditable || ownerDocument.designMode === 'on') return true;
  const dialogs = ownerDocument.querySelectorAll('dialog:modal, [aria-modal="true"]');
  return [...dialogs].some((dialog) => dialog.checkVisibility());
}
