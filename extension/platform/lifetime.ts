import browser from './own-browser.ts';

/**
 * Whether the extension that this script belongs to is gone: updated, switched off or removed. Its script stays in open
 * pages, and every call to the browser's extension interface would fail there.
 */
export function isRetired(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}
