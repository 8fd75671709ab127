import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planChange, type SettingsRecord, settingsOf } from '../../../extension/platform/settings-record.ts';
import { defaultSettings, MARKS, type Settings } from '../../../src/contract/settings.ts';

const apply = (record: SettingsRecord, patch: Partial<Settings>): SettingsRecord => {
  const { set, remove } = planChange(record, patch);
  return Object.fromEntries(Object.entries({ ...record, ...set }).filter(([name]) => !remove.includes(name)));
};

describe('what is stored', () => {
  test('is nothing for a reader who changed nothing', () => {
    expect(settingsOf({})).toEqual(defaultSettings());
    expect(apply({}, { paused: false, hoverDelay: 200 })).toEqual({});
  });

  test('is only what differs from the default, with a version', () => {
    expect(apply({}, { paused: true, marks: 'calm' })).toEqual({ version: 2, paused: true });
    expect(apply({ version: 2, paused: true, hoverDelay: 400 }, { paused: false })).toEqual({
      version: 2,
      hoverDelay: 400,
    });
  });

  test('is written setting by setting, so that another computer’s change of another one survives', () => {
    const change = planChange({ version: 2, sitesOff: ['a.example'] }, { hoverDelay: 0 });
    expect(change).toEqual({ set: { hoverDelay: 0 }, remove: [] });
  });

  test('refuses a value that the setting does not take, and changes nothing', () => {
    expect(() => planChange({}, { hoverDelay: 5_000 })).toThrow(/hoverDelay/);
  });

  test('comes back as it was set, whatever it was', () => {
    const patch = fc.record(
      {
        paused: fc.boolean(),
        sourcesOff: fc.array(fc.string()),
        sitesOn: fc.array(fc.domain()),
        hoverDelay: fc.integer({ min: 0, max: 1000 }),
        modifier: fc.constantFrom('none' as const, 'alt' as const, 'ctrl' as const, 'shift' as const),
        marks: fc.constantFrom(...MARKS),
        appearance: fc.constantFrom('page' as const, 'light' as const, 'dark' as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(patch, patch, (first, second) => {
        const record = apply(apply({}, first), second);
        expect(settingsOf(record)).toEqual({ ...defaultSettings(), ...first, ...second });
        const defaults: SettingsRecord = { ...defaultSettings() };
        for (const [name, value] of Object.entries(record)) {
          if (name !== 'version') expect(value).not.toEqual(defaults[name]);
        }
      }),
    );
  });
});

describe('what another version stored', () => {
  test('a newer one: what we know is read, what we do not know stays', () => {
    const newer = { version: 7, paused: true, appearance: 'sepia', zoom: { factor: 2 } };
    expect(settingsOf(newer)).toEqual({ ...defaultSettings(), paused: true });
    expect(apply(newer, { paused: false })).toEqual({ version: 7, appearance: 'sepia', zoom: { factor: 2 } });
  });

  test('an older one is migrated step by step, when read and when changed', () => {
    const seconds = {
      [-1]: (record: SettingsRecord) => ({ ...record, delay: Number(record['wait']) * 1000, wait: undefined }),
    };
    const names = { 0: (record: SettingsRecord) => ({ version: 1, hoverDelay: record['delay'] }) };
    const migrations = { ...seconds, ...names };
    const older = { version: -1, wait: 0.5 };
    expect(settingsOf(older, migrations).hoverDelay).toBe(500);
    expect(planChange(older, { paused: true }, migrations)).toEqual({
      set: { version: 2, hoverDelay: 500, paused: true },
      remove: ['wait'],
    });
  });

  test.each([
    [true, 'calm', {}],
    [false, 'none', { marks: 'none' }],
  ])('version 1: marks that were on or off (%s) are %s now, and the rest is as it was', (marks, now, kept) => {
    const older = { version: 1, marks, hoverDelay: 400 };
    expect(settingsOf(older)).toEqual({ ...defaultSettings(), marks: now, hoverDelay: 400 });
    expect(apply(older, { paused: true })).toEqual({ version: 2, hoverDelay: 400, paused: true, ...kept });
  });

  test('a damaged item counts as its default and the others as they are', () => {
    expect(settingsOf({ version: 2, hoverDelay: 'soon', marks: 'none' })).toEqual({
      ...defaultSettings(),
      marks: 'none',
    });
  });
});
