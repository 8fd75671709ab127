import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes: the process's streams, or a test's. */
export interface Io {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

/** Writes one line of data, and waits while the reader at the other end is slow. */
export async function writeLine({ stdout }: Io, line: string): Promise<void> {
  if (stdout.destroyed || stdout.write(`${line}\n`)) return;
  await new Promise<void>((resolve) => {
    const go = () => {
      stdout.off('drain', go).off('close', go);
      resolve();
    };
    stdout.on('drain', go).on('close', go);
  });
}

/** Tells the person something; never data. */
export function say({ stderr }: Io, message: string): void {
  stderr.write(`${message}\n`);
}
