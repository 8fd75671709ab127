import type { Page } from 'puppeteer-core';
import type { Marks } from '../../../src/contract/settings.ts';
import type { Session } from './browser.ts';

/** The interface of extensions in a page of ours, as far as tests use it. */
interface ExtensionApi {
  tabs: {
    query(wanted: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(id: number, message: unknown): Promise<unknown>;
    discard(id: number): Promise<unknown>;
    update(id: number, change: { active: boolean }): Promise<unknown>;
  };
  windows: { create(what: { url: string }): Promise<unknown> };
  storage: Record<
    'sync' | 'local',
    { get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void>; clear(): Promise<void> }
  >;
  action: {
    getTitle(of: { tabId?: number }): Promise<string>;
    getBadgeText(of: { tabId?: number }): Promise<string>;
  };
  scripting: {
    getRegisteredContentScripts(): Promise<{ matches: string[] }[]>;
    executeScript(
      what: { target: { tabId: number } } & ({ func: () => unknown } | { files: string[] }),
    ): Promise<{ result: unknown }[]>;
  };
  permissions: { remove(what: { origins: string[] }): Promise<boolean> };
  runtime: { reload(): void };
}

/** Runs a function in one of our own pages, with the browser's extension interface (named `chrome` or `browser`). */
export function askExtension<Result, Params extends unknown[]>(
  own: Page,
  ask: (api: ExtensionApi, ...params: Params) => Promise<Result>,
  ...params: Params
): Promise<Result> {
  const code = `(async (...params) => (${ask.toString()})(globalThis.browser ?? globalThis.chrome, ...params))(...${JSON.stringify(params)})`;
  return own.evaluate(code) as Promise<Result>;
}

/** The number that the browser gives the tab of a page. */
export async function tabIdOf(session: Session, page: Page): Promise<number> {
  const own = await session.openOwn('options');
  const tabs = await askExtension(own, (api) => api.tabs.query({}));
  await own.close();
  const tab = tabs.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  return tab.id;
}

/** Sends a page's content script what a command or the panel would send it, and brings the page to the front again. */
export async function tellPage(
  session: Session,
  page: Page,
  { call, params }: { call: string; params: object },
): Promise<void> {
  const own = await session.openOwn('options');
  const ask = async (api: ExtensionApi, url: string, message: object) => {
    const tab = (await api.tabs.query({})).find((one) => one.url === url);
    // The panel brings it too, to pages that are no articles.
    const files = ['/extension/content/main.iife.js'];
    if (tab) await api.scripting.executeScript({ target: { tabId: tab.id }, files });
    return tab && api.tabs.sendMessage(tab.id, message);
  };
  await askExtension(own, ask, page.url(), { to: 'page', call, params });
  await own.close();
  await page.bringToFront();
}

/** Opens the panel in a tab of its own, as if it stood beside `page`; at the size of the popup. */
export async function openPanelFor(session: Session, page: Page): Promise<Page> {
  const panel = await session.openOwn('panel', `?tab=${await tabIdOf(session, page)}`);
  await panel.setViewport({ width: 400, height: 700 });
  await panel.waitForSelector('.state');
  return panel;
}

/** Has the reader's choice of marks stored, as the options would; open pages follow it. */
export async function chooseMarks(session: Session, marks: Marks): Promise<void> {
  const own = await session.openOwn('options');
  await askExtension(own, (api, chosen) => api.storage.sync.set({ version: 2, marks: chosen }), marks);
  await own.close();
}

/** Clicks the first thing that matches, by the keyboard-and-mouse path of a reader; waits for it. */
export async function click(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true });
  await element!.click();
}

/** Waits until a text is in the page, open shadow roots included. */
export async function waitForText(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const textOf = (root: Document | ShadowRoot): string => {
        const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
          shadowRoot ? textOf(shadowRoot) : [],
        );
        const own = root instanceof Document ? root.body : root;
        return [own.textContent, ...inner].join('\n');
      };
      return textOf(document).includes(wanted);
    },
    { timeout: 10_000, polling: 50 },
    text,
  );
}
