// Stands in for webextension-polyfill: as much of a browser as our pages ask for, in the world of the story that is shown.
import messages from '../../extension/_locales/en/messages.json' with { type: 'json' };
import { world } from './scene.ts';

const event = { addListener() {}, removeListener() {} };
const area = (read: () => object) => ({ get: async () => read(), set: async () => {}, remove: async () => {} });
const tab = () => ({ id: 1, windowId: 1, url: world().url });

export default {
  runtime: {
    id: 'gallery',
    onMessage: event,
    getURL: (path: string) => `/${path}`,
    getManifest: () => ({ content_scripts: [{ matches: ['*://*.news.example/*', '*://*.daily.example/*'] }] }),
    openOptionsPage: async () => {},
    sendMessage: async ({ call, params }: { call: string; params: never }) => ({
      ok: true,
      result: world().ask(call, params),
    }),
  },
  tabs: {
    get: async () => tab(),
    query: async () => [tab()],
    create: async () => {},
    onActivated: event,
    onUpdated: event,
    sendMessage: async () => ({ ok: true, result: world().readPage() }),
  },
  storage: {
    onChanged: event,
    local: area(() => ({})),
    session: area(() => ({})),
    sync: area(() => ({ version: 2, ...world().settings })),
  },
  permissions: { contains: async () => !world().forbidden, request: async () => false, remove: async () => true },
  scripting: { executeScript: async () => [{ result: false }], insertCSS: async () => {} },
  extension: { getViews: () => [] },
  commands: { getAll: async () => [{ name: 'next-mention', shortcut: 'Alt+Shift+N' }] },
  i18n: {
    getUILanguage: () => 'en',
    getMessage: (key: keyof typeof messages, values: string[]) =>
      messages[key].message.replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? ''),
  },
};
