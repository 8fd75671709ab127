import { isRetired } from './lifetime.ts';
import browser from './own-browser.ts';

/** Calls `onChange` each time that settings change, without reading them, until `signal` aborts. */
export function watchStoredSettings(onChange: () => void, signal: AbortSignal): void {
  const hear = (_changes: unknown, area: string) => {
    if (area !== 'session') onChange();
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => {
    // After an update the browser's interface is gone, and the listener with it.
    if (!isRetired()) browser.storage.onChanged.removeListener(hear);
  });
}
