// Where a browser has no `browser` of its own, a page's element with that id answers to the name, and a form's fields to
// what is asked of it: webextension-polyfill would take it for the browser. What the global object owns comes first.
if (!Object.hasOwn(globalThis, 'browser')) {
  Object.defineProperty(globalThis, 'browser', { value: undefined, writable: true, configurable: true });
}
