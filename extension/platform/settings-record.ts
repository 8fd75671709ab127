import {
  defaultSettings,
  isSettingName,
  SETTINGS_VERSION,
  type Settings,
  takesValue,
} from '../../src/contract/settings.ts';

/** What a storage area holds: one item a setting, and perhaps items of a newer version that we do not know. */
export type SettingsRecord = Record<string, unknown>;

/** Turns a record of version `n` into one of version `n + 1`; `MIGRATIONS[n]` is the step from `n`. */
export type Migration = (record: SettingsRecord) => SettingsRecord;
const MIGRATIONS: Readonly<Record<number, Migration>> = {
  // Marks were on or off; on is the default now, which is not stored.
  1: ({ marks, ...others }) => (marks === false ? { ...others, marks: 'none' } : others),
};

/** What has to be written, and what taken away, to turn one record into another. */
export interface RecordChange {
  set: SettingsRecord;
  remove: string[];
}

/**
 * The settings that a record stands for. A damaged item, or one with a meaning that only a newer version knows, counts
 * as its default; it is not touched.
 */
export function settingsOf(record: SettingsRecord, migrations = MIGRATIONS): Settings {
  const sound = Object.entries(migrate(record, migrations)).filter(
    ([name, value]) => isSettingName(name) && takesValue(name, value),
  );
  return { ...defaultSettings(), ...Object.fromEntries(sound) };
}

/**
 * What to write so that `patch` holds afterwards. Only what differs from the default is kept, each setting for itself,
 * so that another computer's change of another setting survives; items that we do not know are left as they are.
 *
 * @throws Error where `patch` holds a value that the setting does not take.
 */
export function planChange(record: SettingsRecord, patch: Partial<Settings>, migrations = MIGRATIONS): RecordChange {
  const migrated = migrate(record, migrations);
  const defaults: SettingsRecord = { ...defaultSettings() };
  const next: SettingsRecord = { ...migrated };
  for (const [name, value] of Object.entries(patch)) {
    if (!isSettingName(name)) continue;
    if (!takesValue(name, value)) throw new Error(`The setting “${name}” does not take ${JSON.stringify(value)}`);
    if (equal(value, defaults[name])) delete next[name];
    else next[name] = value;
  }
  next['version'] = Math.max(versionOf(record), SETTINGS_VERSION);
  if (Object.keys(next).length === 1) delete next['version'];
  return {
    set: Object.fromEntries(Object.entries(next).filter(([name, value]) => !equal(value, record[name]))),
    remove: Object.keys(record).filter((name) => !(name in next)),
  };
}

/** A record in the form of this version, whatever version stored it; a newer one's stays as it is. */
export function migrate(record: SettingsRecord, migrations = MIGRATIONS): SettingsRecord {
  const step = migrations[versionOf(record)];
  return step ? migrate({ ...step(record), version: versionOf(record) + 1 }, migrations) : record;
}

const versionOf = (record: SettingsRecord): number =>
  typeof record['version'] === 'number' ? record['version'] : SETTINGS_VERSION;

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
