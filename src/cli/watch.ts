import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { InputError } from './fault.ts';
import { attempt, isFolder } from './files.ts';
import { type Io, say } from './io.ts';
import { sayFault } from './say-fault.ts';

/** Editors save in several steps; after so long without another one they are done. Milliseconds. */
const QUIET = 150;

/** What is watched, and what is done at each change of it. */
interface Watching {
  /** A folder, with all that is in it, or a file. */
  path: string;
  /** What the work itself writes is no change. */
  output: string;
  /** May throw InputError, which is said; the watching goes on. */
  work(): Promise<void>;
}

/**
 * Does a piece of work now and again after each change of what it reads, one at a time, until the command is ended (`io.signal`).
 * @throws InputError where there is nothing to watch
 */
export async function workAndWatch({ path, output, work }: Watching, io: Io): Promise<void> {
  const folder = isFolder(path);
  const isOurs = (name: string) =>
    (folder || name === basename(path)) && !basename(name).startsWith(basename(output)) && !name.endsWith('~');
  // Watched from before the first time, so that no change is missed.
  const watcher = attempt(path, () => watch(folder ? path : dirname(path), { recursive: folder, signal: io.signal }));
  const ended = new Promise((resolve) => watcher.on('close', resolve).on('error', resolve));
  let working = attemptWork(work, io).then(() => say(io, `watching ${path}; Ctrl+C ends it`));
  const changes = createChanges((names) => {
    working = working.then(() => {
      say(io, '', `changed: ${names.join(', ')}`);
      return attemptWork(work, io);
    });
  });
  watcher.on('change', (_, name) => isOurs(String(name)) && changes.add(String(name)));
  await ended;
  changes.stop();
  await working;
}

async function attemptWork(work: () => Promise<void>, io: Io): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    sayFault(error, io);
  }
}

/** Gathers the names of what changes, and gives them on once all is quiet. */
function createChanges(onQuiet: (names: string[]) => void) {
  const names = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    add(name: string): void {
      names.add(name);
      clearTimeout(timer);
      timer = setTimeout(() => {
        onQuiet([...names]);
        names.clear();
      }, QUIET);
    },
    stop: () => clearTimeout(timer),
  };
}
