/**
 * The browser's own extension interface, in place of webextension-polyfill: in manifest version 3 Chromium's answers with
 * promises too, and the polyfill would be a tenth of the script that goes into every page (docs/decisions/0502).
 */
const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };

export default browser ?? chrome;
