import type { WorkerCalls } from '../../src/contract/messages.ts';
import type { Library } from '../../src/store/library.ts';
import type { Sender } from '../platform/messages.ts';
import { addLookUp } from '../platform/reading-log.ts';
import { readSettings } from '../platform/settings.ts';

type Call = WorkerCalls['logLookUp'];

/** Keeps what was looked up, where the reader wants a log and the window is no private one. */
export async function logLookUp(
  { pack, entry, title }: Call['params'],
  { url = '', isPrivate }: Sender,
  open: () => Promise<Library>,
): Promise<Call['result']> {
  const { readingLog } = await readSettings();
  if (!readingLog || isPrivate) return null;
  const found = (await open()).summary({ pack, entry });
  if (!found) return null;
  await addLookUp({
    pack,
    entry,
    name: found.name,
    kind: found.kind,
    at: Date.now(),
    title,
    address: withoutFragment(url),
  });
  return null;
}

const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');
