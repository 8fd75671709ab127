import { vi } from 'vitest';
import messages from '../../../extension/_locales/en/messages.json' with { type: 'json' };

type Listener = (...args: never[]) => unknown;

/** An event of the browser's interface: those who listen can be called by a test. */
function createEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    listeners,
  };
}

/** One storage area; `refuse` makes it answer everything with an error, as `storage.sync` does where it is switched off. */
function createArea(name: string, changed: ReturnType<typeof createEvent>) {
  const items: Record<string, unknown> = {};
  const area = {
    items,
    refuse: false,
    async get(keys: string | null) {
      check();
      const wanted = keys === null ? Object.keys(items) : [keys].filter((key) => key in items);
      return structuredClone(Object.fromEntries(wanted.map((key) => [key, items[key]])));
    },
    async set(more: object) {
      check();
      Object.assign(items, structuredClone(more));
      tell();
    },
    async remove(keys: string | string[]) {
      check();
      for (const key of [keys].flat()) delete items[key];
      tell();
    },
  };
  const check = () => {
    if (area.refuse) throw new Error('storage is not available');
  };
  const tell = () => {
    for (const listener of changed.listeners) (listener as (changes: object, area: string) => void)({}, name);
  };
  return area;
}

/** Turns that all contexts of one origin share. */
function createLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request<Result>(name: string, act: () => Promise<Result>): Promise<Result> {
      const done = (last.get(name) ?? Promise.resolve()).then(act);
      last.set(
        name,
        done.catch(() => null),
      );
      return done;
    },
  };
}

/**
 * As much of a browser as `extension/platform` needs to be tried without one: messages between contexts of one
 * extension, storage, words. What the browsers really do is tried in tests/e2e.
 */
function createFakeBrowser() {
  const changed = createEvent();
  const onMessage = createEvent();
  const sendMessage = (message: unknown, sender: object = { id: 'us' }) =>
    new Promise((resolve, reject) => {
      let isTaken = false;
      for (const listener of onMessage.listeners) {
        const result = (listener as (...args: unknown[]) => unknown)(structuredClone(message), sender, resolve);
        if (result === true || result instanceof Promise) isTaken = true;
      }
      if (!isTaken) reject(new Error('Could not establish connection. Receiving end does not exist.'));
    });
  return {
    runtime: { id: 'us', onMessage, sendMessage: (message: unknown) => sendMessage(message) },
    tabs: { sendMessage: (_tab: number, message: unknown) => sendMessage(message) },
    storage: { onChanged: changed, sync: createArea('sync', changed), local: createArea('local', changed) },
    i18n: {
      getUILanguage: () => 'en',
      getMessage: (key: keyof typeof messages, values: string[]) =>
        messages[key].message.replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? ''),
    },
    /** Sends a message from elsewhere: another extension, or a page. */
    sendAs: sendMessage,
  };
}

/** Makes a fake browser and puts it where `extension/platform` finds one, until `vi.unstubAllGlobals`. */
export function stubBrowser(): ReturnType<typeof createFakeBrowser> {
  const fake = createFakeBrowser();
  vi.stubGlobal('chrome', fake);
  vi.stubGlobal('browser', fake);
  vi.stubGlobal('navigator', { locks: createLocks() });
  return fake;
}
