import * as v from 'valibot';
import {
  defaultSettings,
  isSettingName,
  SETTINGS_VERSION,
  type Settings,
  takesValue,
} from '../../src/contract/settings.ts';
import { migrate } from '../platform/settings-record.ts';

const FORMAT = 'backgrounder-settings';

const BackupSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.record(v.string(), v.unknown()),
});

/** All settings as the text of a backup file. */
export function writeBackup(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, settings }, null, 2)}\n`;
}

/**
 * The settings in the text of a backup file, of this version or an older one; what the file leaves out is at its default.
 *
 * @returns `problem` where the file cannot be used: nothing of it is.
 */
export function readBackup(text: string): { settings: Settings } | { problem: 'no-backup' | 'newer' | 'damaged' } {
  const parsed = v.safeParse(BackupSchema, parseJson(text));
  if (!parsed.success) return { problem: 'no-backup' };
  if (parsed.output.version > SETTINGS_VERSION) return { problem: 'newer' };
  const { version: _, ...settings } = migrate({ ...parsed.output.settings, version: parsed.output.version });
  const isSound = Object.entries(settings).every(([name, value]) => isSettingName(name) && takesValue(name, value));
  return isSound ? { settings: { ...defaultSettings(), ...settings } } : { problem: 'damaged' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
