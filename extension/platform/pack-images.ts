import * as v from 'valibot';
import browser from './own-browser.ts';

/** The files of a pack that came with the extension. */
export interface PackImage {
  image: Uint8Array;
  /** What only search needs, read when it is asked for. */
  readSearch(): Promise<Uint8Array>;
}

const ListSchema = v.array(v.object({ image: v.string(), bytes: v.number(), search: v.string() }));

/** Chromium reads pieces at once about twice as fast as a whole file (docs/decisions/0304); Firefox knows no pieces. */
const PIECES = 4;
/** Smaller files are not worth it. */
const LEAST_PIECE = 1_000_000;
const CHUNK = 1 << 19;

/**
 * The pack images that came with the extension.
 *
 * @throws Error where the extension was built without them.
 */
export async function readPackImages(): Promise<PackImage[]> {
  const list = v.safeParse(ListSchema, await (await fetchOwn('packs/index.json')).json());
  if (!list.success) throw new Error('packs/index.json is no list of packs: build the extension again');
  return Promise.all(
    list.output.map(async ({ image, bytes, search }) => ({
      image: await readFile(`packs/${image}`, bytes),
      readSearch: async () => readWhole(`packs/${search}`),
    })),
  );
}

async function readFile(path: string, length: number): Promise<Uint8Array> {
  const inPieces = length >= PIECES * LEAST_PIECE && browser.runtime.getURL('').startsWith('chrome-extension:');
  return (inPieces && (await readPieces(path, length))) || readWhole(path);
}

const readWhole = async (path: string) => new Uint8Array(await (await fetchOwn(path)).arrayBuffer());

/** Reads a file by its pieces into one buffer; null where the browser does not give the pieces that it was asked for. */
async function readPieces(path: string, length: number): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(length);
  const piece = Math.ceil(length / PIECES);
  const readPiece = async (from: number): Promise<boolean> => {
    const to = Math.min(from + piece, length);
    const { body } = await fetchOwn(path, { range: `bytes=${from}-${to - 1}` });
    const reader = body!.getReader({ mode: 'byob' });
    // One buffer goes to the reader and comes back; a new one each time would be garbage as large as the file.
    let buffer = new ArrayBuffer(CHUNK);
    for (let at = from; ; ) {
      const { done, value } = await reader.read(new Uint8Array(buffer));
      if (done || !value) return at === to;
      if (at + value.length > to) return reader.cancel().then(() => false);
      bytes.set(value, at);
      at += value.length;
      buffer = value.buffer;
    }
  };
  const read = await Promise.all(Array.from({ length: PIECES }, (_, i) => readPiece(i * piece)));
  return read.every(Boolean) ? bytes : null;
}

async function fetchOwn(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path), { headers });
  if (!response.ok) throw new Error(`${path} is missing: build the extension again`);
  return response;
}
