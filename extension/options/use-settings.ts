import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../src/contract/settings.ts';
import { changeSettings, patchOf, readSettings, type SettingsChange, watchSettings } from '../platform/settings.ts';

/** Changes some settings; shown at once, and taken back with a message where they could not be stored. */
export type ChangeSettings = (change: SettingsChange) => void;

/** The settings as they are, here and on other computers, and the way to change them. */
export function useSettings(onProblem: (message: string) => void): [Settings | undefined, ChangeSettings] {
  const [settings, setSettings] = useState<Settings>();
  const fail = (error: Error) => onProblem(error.message);

  useEffect(() => {
    const stop = new AbortController();
    readSettings().then(setSettings, fail);
    watchSettings(setSettings, stop.signal);
    return () => stop.abort();
  }, []);

  const change: ChangeSettings = (wanted) => {
    setSettings((last) => last && { ...last, ...patchOf(wanted, last) });
    changeSettings(wanted).catch(async (error: Error) => {
      fail(error);
      setSettings(await readSettings());
    });
  };
  return [settings, change];
}
