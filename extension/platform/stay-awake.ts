import browser from './own-browser.ts';

/** Browsers put a worker to sleep that has asked them nothing for half a minute. Milliseconds. */
const ASK_EVERY = 20_000;

/** Keeps the worker awake until something is done, whether it succeeds or not. */
export async function stayAwake(work: Promise<unknown>): Promise<void> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), ASK_EVERY);
  await work.catch(() => undefined);
  clearInterval(timer);
}
