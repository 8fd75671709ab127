import type { Readable, Writable } from 'node:stream';
import { printable, printableJson } from './printable.ts';

/** Where a command reads and writes: the process's streams, or a test's. */
export interface Io {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  /** Ends what would go on for ever. */
  signal?: AbortSignal;
}

/** Writes one value of data as JSON, on a line or indented, and waits while the reader at the other end is slow. */
export async function writeJson({ stdout }: Io, value: unknown, indent?: number): Promise<void> {
  if (stdout.destroyed || stdout.write(`${printableJson(value, indent)}\n`)) return;
  await new Promise<void>((resolve) => {
    const go = () => {
      stdout.off('drain', go).off('close', go);
      resolve();
    };
    stdout.on('drain', go).on('close', go);
  });
}

/** Tells the person something, a line each; never data. Whatever a pack or a file name holds, a line stays one line. */
export function say({ stderr }: Io, ...lines: string[]): void {
  for (const line of lines) stderr.write(`${printable(line)}\n`);
}
