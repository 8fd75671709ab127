import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../../extension/options/backup.ts';
import { defaultSettings } from '../../../src/contract/settings.ts';

const settings = { ...defaultSettings(), sitesOff: ['paper.example'], hoverDelay: 0 };
const file = (parts: object) => JSON.stringify({ format: 'backgrounder-settings', version: 2, settings, ...parts });

describe('a backup of the settings', () => {
  test('comes back as it was', () => {
    expect(readBackup(writeBackup(settings))).toEqual({ settings });
  });

  test('that leaves something out means the default', () => {
    expect(readBackup(file({ settings: { marks: 'every' } }))).toEqual({
      settings: { ...defaultSettings(), marks: 'every' },
    });
  });

  test.each([
    [true, 'calm'],
    [false, 'none'],
  ])('of the time when marks were on or off (%s) is read as %s', (marks, now) => {
    expect(readBackup(file({ version: 1, settings: { ...settings, marks } }))).toEqual({
      settings: { ...settings, marks: now },
    });
  });

  test.each([
    ['no JSON at all', 'hello', 'no-backup'],
    ['another program’s file', '{"bookmarks":[]}', 'no-backup'],
    ['an empty file', '', 'no-backup'],
    ['a newer version’s', file({ version: 3 }), 'newer'],
    ['a value of another version', file({ settings: { marks: false } }), 'damaged'],
    ['a value that a setting does not take', file({ settings: { hoverDelay: 'soon' } }), 'damaged'],
    ['a setting that there is not', file({ settings: { sepia: true } }), 'damaged'],
    [
      'a prototype’s name',
      '{"format":"backgrounder-settings","version":1,"settings":{"__proto__":{"paused":true},"toString":1}}',
      'damaged',
    ],
  ])('%s is not used', (_what, text, problem) => {
    expect(readBackup(text)).toEqual({ problem });
  });
});
