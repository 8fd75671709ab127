import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type LookUp, MOST_LOOK_UPS } from '../../src/contract/look-up.ts';

interface LogSchema extends DBSchema {
  lookUps: { key: [string, string, string]; value: LookUp; indexes: { at: number } };
}

/**
 * Keeps a look-up. An entry that is looked up again in the same article moves up and does not stand there twice; beyond
 * `MOST_LOOK_UPS` the oldest go.
 *
 * @throws the browser's words where nothing can be stored: the disk is full, or history is never kept.
 */
export const addLookUp = (lookUp: LookUp): Promise<void> =>
  withLog(async (log) => {
    const change = log.transaction('lookUps', 'readwrite');
    await change.store.put(lookUp);
    let extra = (await change.store.count()) - MOST_LOOK_UPS;
    for (let oldest = await change.store.index('at').openCursor(); oldest && extra > 0; extra -= 1) {
      await oldest.delete();
      oldest = await oldest.continue();
    }
    await change.done;
  });

/** All look-ups, newest first. @throws the browser's words where nothing can be read. */
export const readLookUps = (): Promise<LookUp[]> =>
  withLog(async (log) => (await log.getAllFromIndex('lookUps', 'at')).reverse());

/** Forgets every look-up. @throws the browser's words where nothing can be stored. */
export const clearLookUps = (): Promise<void> => withLog((log) => log.clear('lookUps'));

/** Opens the log for one piece of work only: an open database would keep a newer version of it waiting. */
async function withLog<Result>(work: (log: IDBPDatabase<LogSchema>) => Promise<Result>): Promise<Result> {
  const log = await openDB<LogSchema>('reading-log', 1, {
    upgrade: (made) => {
      made.createObjectStore('lookUps', { keyPath: ['address', 'pack', 'entry'] }).createIndex('at', 'at');
    },
  });
  try {
    return await work(log);
  } finally {
    log.close();
  }
}
