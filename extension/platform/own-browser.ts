/**
 * The browser's own extension interface, in place of webextension-polyfill: in manifest version 3 Chromium's answers with
 * promises too, and the polyfill would be a tenth of the script that goes into every page (docs/decisions/0502).
 */
const { browser, chrome } = globalThis as { browser?: { runtime?: { sendMessage?: unknown } }; chrome?: unknown };

// Where there is no `browser`, a page's element with that id answers to the name.
export default typeof browser?.runtime?.sendMessage === 'function' ? browser : chrome;
