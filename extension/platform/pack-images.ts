import browser from 'webextension-polyfill';

/**
 * The pack images that came with the extension, as bytes.
 *
 * @throws Error where the extension was built without them.
 */
export async function readPackImages(): Promise<Uint8Array[]> {
  const names: unknown = await (await fetchOwn('packs/index.json')).json();
  if (!Array.isArray(names)) throw new Error('packs/index.json is no list: build the extension again');
  return Promise.all(
    names.map(async (name) => new Uint8Array(await (await fetchOwn(`packs/${String(name)}`)).arrayBuffer())),
  );
}

async function fetchOwn(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is missing: build the extension again`);
  return response;
}
