import type { ElementHandle, Page } from 'puppeteer-core';
import { click } from './own-pages.ts';

/** Chooses pack files in the options, as a reader does in the browser's dialog. */
export async function choosePacks(options: Page, ...files: string[]): Promise<void> {
  const input = (await options.waitForSelector('input[name=packs]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...files);
}

/** Waits for a pack's summary, and reads it. */
export async function waitForSummary(options: Page): Promise<string> {
  await options.waitForSelector('.import[data-state=ready]', { timeout: 30_000 });
  return options.$eval('.import', (element) => (element as HTMLElement).innerText);
}

/** Adds a pack, through its summary, and waits until it is there. */
export async function addPack(options: Page, file: string, id: string): Promise<void> {
  const before = await options.$$eval('.outcomes > li', (all) => all.length);
  await choosePacks(options, file);
  await waitForSummary(options);
  await click(options, '[data-action=keep-pack]');
  await options.waitForFunction(
    (count) => document.querySelectorAll('.outcomes > li').length > count,
    { polling: 50, timeout: 30_000 },
    before,
  );
  await options.waitForSelector(`[data-installed="${id}"]`);
}

/** Waits until a file is refused; gives why (`data-reason`) and the words beside its name. */
export async function waitForRefusal(options: Page, file: string): Promise<{ reason: string; words: string }> {
  const found = await options.waitForFunction(
    (name) => {
      const item = [...document.querySelectorAll<HTMLElement>('.outcomes > .refused')].find((one) =>
        one.querySelector('strong')?.textContent?.includes(name),
      );
      return item && { reason: item.dataset['reason'] ?? '', words: item.innerText };
    },
    { polling: 50, timeout: 30_000 },
    file,
  );
  return (await found.jsonValue()) as { reason: string; words: string };
}

/** A pack as it lies in IndexedDB. */
export interface KeptPack {
  id: string;
  version: string;
  removed: boolean;
  bytes: number;
}

/** Everything that the extension keeps of packs, straight from IndexedDB. */
export function readKept(own: Page): Promise<KeptPack[]> {
  return own.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('packs')) return [];
    const database = await done(indexedDB.open('packs'));
    const all = await Promise.all(
      [...database.objectStoreNames].map((store) => done(database.transaction(store).objectStore(store).getAll())),
    );
    database.close();
    return all.flat().map(({ id, header, removed, image, search, original }) => ({
      id,
      version: header.version,
      removed: removed === true,
      bytes: image.size + search.size + original.size,
    }));
  });
}
