/**
 * Where a browser does not define `browser` or `chrome`, a page's element with that id answers to the name, and a form's fields to
 * what is asked of it (`browser.runtime.id`): webextension-polyfill would take it for the browser. What the global object
 * owns comes first. Chromium leaves out the one of the two that a page has taken already, so each stands for the other.
 */
const names = globalThis as { browser?: unknown; chrome?: unknown };
const own = (name: 'browser' | 'chrome') => (Object.hasOwn(names, name) ? names[name] : undefined);
const given = { browser: own('browser'), chrome: own('chrome') ?? own('browser') };

for (const [name, value] of Object.entries(given))
  if (!Object.hasOwn(names, name)) Object.defineProperty(names, name, { value, writable: true, configurable: true });
