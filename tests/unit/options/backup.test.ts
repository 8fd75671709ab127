import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../../extension/options/backup.ts';
import { defaultSettings } from '../../../src/contract/settings.ts';

const settings = { ...defaultSettings(), sitesOff: ['paper.example'], hoverDelay: 0 };
const file = (parts: object) => JSON.stringify({ format: 'backgrounder-settings', version: 1, settings, ...parts });

describe('a backup of the settings', () => {
  test('comes back as it was', () => {
    expect(readBackup(writeBackup(settings))).toEqual({ settings });
  });

  test('that leaves something out means the default', () => {
    expect(readBackup(file({ settings: { marks: false } }))).toEqual({
      settings: { ...defaultSettings(), marks: false },
    });
  });

  test.each([
    ['no JSON at all', 'hello', 'no-backup'],
    ['another program’s file', '{"bookmarks":[]}', 'no-backup'],
    ['an empty file', '', 'no-backup'],
    ['a newer version’s', file({ version: 2 }), 'newer'],
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
