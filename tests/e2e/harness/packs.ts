import type { ElementHandle, Page } from 'puppeteer-core';
import { askExtension, click } from './own-pages.ts';

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

/** Saves a pack that is there; gives the bytes that the browser is handed, which no download of a headless one would show. */
export async function saveInstalled(options: Page, id: string): Promise<number[]> {
  return options.evaluate(
    (wanted) =>
      new Promise<number[]>((done) => {
        HTMLAnchorElement.prototype.click = () => {};
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob: Blob) => {
          blob.arrayBuffer().then((bytes) => done([...new Uint8Array(bytes)]));
          return make(blob);
        };
        document.querySelector<HTMLElement>(`[data-installed="${wanted}"] [data-action=save]`)?.click();
      }),
    id,
  );
}

/** A pack as it lies in IndexedDB. */
export interface KeptPack {
  id: string;
  version: string;
  removed: boolean;
  bytes: number;
}

/** Code that opens the database of packs in one of our pages, as `database`. */
const OPEN = `
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const isThere = (await indexedDB.databases()).some(({ name }) => name === 'packs');
  const database = isThere ? await done(indexedDB.open('packs')) : null;`;

/** Everything that the extension keeps of packs, straight from IndexedDB. */
export function readKept(own: Page): Promise<KeptPack[]> {
  return own.evaluate(`(async () => {${OPEN}
    if (!database) return [];
    const stores = [...database.objectStoreNames];
    const all = await Promise.all(stores.map((store) => done(database.transaction(store).objectStore(store).getAll())));
    database.close();
    return all.flat().map(({ id, header, removed, image, search, original }) => ({
      id,
      version: header.version,
      removed: removed === true,
      bytes: image.size + search.size + original.size,
    }));
  })()`) as Promise<KeptPack[]>;
}

/** Which version made the images of a pack. */
export function madeBy(own: Page, id: string): Promise<string> {
  return own.evaluate(`(async () => {${OPEN}
    const pack = await done(database.transaction('packs').objectStore('packs').get('${id}'));
    database.close();
    return pack.madeBy;
  })()`) as Promise<string>;
}

/** Changes a pack behind the extension's back, as an older version or a bad disk would have left it, and says that it changed. */
export async function changeKept(own: Page, id: string, how: 'outdated' | 'damaged'): Promise<void> {
  const change = how === 'outdated' ? { madeBy: '0/0' } : {};
  await own.evaluate(`(async () => {${OPEN}
    const pack = await done(database.transaction('packs').objectStore('packs').get('${id}'));
    const image = ${how === 'damaged'} ? new Blob(['nothing']) : pack.image;
    const next = { ...pack, stamp: String(Math.random()), image, ...${JSON.stringify(change)} };
    await done(database.transaction('packs', 'readwrite').objectStore('packs').put(next));
    database.close();
  })()`);
  await askExtension(
    own,
    ({ storage }, state) => storage['local']!.set({ packsChanged: state }),
    String(Math.random()),
  );
}
