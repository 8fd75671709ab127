import type { Copied } from '../../../src/cite/runs.ts';

/** Puts text on the clipboard, with its italics and links for programs that take them; says whether it did. */
export async function copyRich({ plain, html }: Copied): Promise<boolean> {
  const item = new ClipboardItem({
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}
