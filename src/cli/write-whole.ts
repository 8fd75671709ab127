import {
  chmodSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { attempt } from './files.ts';

/**
 * Writes a file whole or not at all: beside its place first, then moved there, with the permissions of the file that was there. Folders on the
 * way are made. A link stays: what it leads to is written. A device, a pipe or a socket is written to, never replaced.
 * @throws InputError where it cannot be written
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  attempt(path, () => {
    const before = statSync(path, { throwIfNoEntry: false });
    const isLinkToNothing = !before && lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    if (isLinkToNothing || before?.isFile() === false) writeFileSync(path, bytes);
    else replace(before ? realpathSync(path) : path, { bytes, before });
  });
}

function replace(path: string, { bytes, before }: { bytes: Uint8Array; before?: Stats }): void {
  const beside = `${path}.${process.pid}.part`;
  mkdirSync(dirname(path), { recursive: true });
  rmSync(beside, { force: true });
  try {
    writeFileSync(beside, bytes, { flag: 'wx' });
    if (before) chmodSync(beside, before.mode);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
