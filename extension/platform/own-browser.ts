/**
 * The browser's own extension interface, in place of webextension-polyfill in the script that goes into every page: in
 * manifest version 3 Chromium answers with promises too, and the polyfill would be a tenth of that script
 * (docs/decisions/0502). The worker and our own pages have the polyfill.
 */
const { browser, chrome } = globalThis as { browser?: { runtime?: { sendMessage?: unknown } }; chrome?: unknown };

// Where there is no `browser`, a page's element with that id answers to the name.
export default typeof browser?.runtime?.sendMessage === 'function' ? browser : chrome;
