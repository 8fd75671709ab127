import * as v from 'valibot';
import { shown } from '../../src/contract/hidden-text.ts';
import {
  defaultSettings,
  isSettingName,
  SETTINGS_VERSION,
  type Settings,
  takesValue,
} from '../../src/contract/settings.ts';
import { migrate, type SettingsRecord } from '../platform/settings-record.ts';

const FORMAT = 'backgrounder-settings';

const BackupSchema = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  // Not the library's record or object: they pass over the names of prototypes, which are settings that there are not.
  settings: v.custom<SettingsRecord>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
});
const FIELDS = Object.keys(BackupSchema.entries);

/** A backup, or why it cannot be used. */
export type Backup =
  | { settings: Settings }
  | { problem: 'no-backup' | 'newer' | 'empty' }
  /** A name that means nothing to us, or a setting that cannot be what the file says, as a text to show. */
  | { problem: 'unknown'; name: string }
  | { problem: 'value'; name: string; value: string };

/** All settings as the text of a backup file. */
export function writeBackup(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, settings }, null, 2)}\n`;
}

/**
 * The settings in the text of a backup file, of this version or an older one; what the file leaves out is at its default. The file is
 * checked whole: where anything in it is not as it should be, nothing of it is used.
 */
export function readBackup(text: string): Backup {
  const parsed = v.safeParse(BackupSchema, parseJson(text));
  if (!parsed.success) return { problem: 'no-backup' };
  const { version, settings, ...others } = parsed.output;
  if (version > SETTINGS_VERSION) return { problem: 'newer' };
  if (Object.keys(settings).length === 0) return { problem: 'empty' };
  const stray = Object.keys(others).find((name) => !FIELDS.includes(name));
  if (stray !== undefined || 'version' in settings) return { problem: 'unknown', name: shown(stray ?? 'version') };
  const { version: _, ...restored } = migrate({ ...settings, version });
  for (const [name, value] of Object.entries(restored)) {
    if (!isSettingName(name)) return { problem: 'unknown', name: shown(name) };
    if (!takesValue(name, value)) return { problem: 'value', name, value: shown(whatIsWrong(name, value)) };
  }
  return { settings: { ...defaultSettings(), ...restored } };
}

/** What the file says where a setting cannot be that; of a list, the item that it cannot have, or its length. */
function whatIsWrong(name: keyof Settings, value: unknown): string {
  const wrong: unknown = Array.isArray(value)
    ? (value.find((item) => !takesValue(name, [item])) ?? value.length)
    : value;
  return typeof wrong === 'string' ? wrong : JSON.stringify(wrong);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
