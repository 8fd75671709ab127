import { splitLines } from '../../src/compile/split-lines.ts';
import { LIMITS } from '../../src/contract/limits.ts';
import { Refusal } from './refusal.ts';

/** How a file is read. */
export interface LineTaker {
  /** Takes the next line; false where the rest need not be read. */
  take(line: string): boolean;
  /** Told as the file is read: how many of its bytes were. */
  onBytes?(bytes: number): void;
}

/**
 * Reads a text file line by line, so that it is never in memory as a whole; gzip is unpacked, by its first bytes.
 *
 * @throws Refusal where gzip is broken or cut off, the text is not UTF-8, or it is larger than a pack may be.
 */
export async function readLines(file: Blob, { take, onBytes }: LineTaker): Promise<void> {
  const lines = splitLines();
  for await (const text of readText(file, onBytes)) {
    for (const line of lines.take(text)) if (!take(line)) return;
    if (lines.isEndless()) break;
  }
  for (const line of lines.rest()) take(line);
}

async function* readText(file: Blob, onBytes: LineTaker['onBytes']): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new Refusal('not-text');
    }
  };
  let unpacked = 0;
  for await (const bytes of readBytes(file, onBytes)) {
    unpacked += bytes.length;
    if (unpacked > LIMITS.packBytes) throw new Refusal('too-large');
    yield decode(bytes);
  }
  yield decode();
}

async function* readBytes(file: Blob, onBytes: LineTaker['onBytes']): AsyncGenerator<Uint8Array> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isGzip = first === 0x1f && second === 0x8b;
  let read = 0;
  const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, next) {
      read += bytes.length;
      onBytes?.(read);
      next.enqueue(bytes);
    },
  });
  const counted = file.stream().pipeThrough(count);
  const reader = (isGzip ? counted.pipeThrough(new DecompressionStream('gzip')) : counted).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    // The file itself may be gone or locked; else it is what was packed.
    if (isGzip && !(error instanceof DOMException)) throw new Refusal('broken-gzip');
    throw error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
