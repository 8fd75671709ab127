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
    ['a list of settings', file({ settings: [] }), 'no-backup'],
    ['settings that are a text', file({ settings: 'all' }), 'no-backup'],
    ['a newer version’s', file({ version: 3 }), 'newer'],
    ['one without settings', file({ settings: {} }), 'empty'],
  ])('%s is not used', (_what, text, problem) => {
    expect(readBackup(text)).toEqual({ problem });
  });

  test.each([
    ['a setting that there is not', file({ settings: { sepia: true } }), 'sepia'],
    [
      'a prototype’s name alone',
      '{"format":"backgrounder-settings","version":1,"settings":{"__proto__":{"paused":true}}}',
      '__proto__',
    ],
    ['another prototype’s name', file({ settings: { constructor: 1 } }), 'constructor'],
    ['something beside the settings', file({ sitesOn: ['paper.example'] }), 'sitesOn'],
    ['a version among the settings', file({ settings: { version: 9, paused: true } }), 'version'],
    ['a name that hides', file({ settings: { 'paused\u202e': true } }), 'paused\\u{202e}'],
  ])('with %s is refused by its name', (_what, text, name) => {
    expect(readBackup(text)).toEqual({ problem: 'unknown', name });
  });

  test.each([
    ['another version', { marks: false }, 'marks', 'false'],
    ['another kind', { hoverDelay: 'soon' }, 'hoverDelay', 'soon'],
    ['every site', { sitesOn: ['paper.example', '*'] }, 'sitesOn', '*'],
    ['a pattern', { sitesOn: ['*.paper.example'] }, 'sitesOn', '*.paper.example'],
    ['an address', { sitesOff: ['https://paper.example/'] }, 'sitesOff', 'https://paper.example/'],
    ['two names', { sitesOn: ['a.example b.example'] }, 'sitesOn', 'a.example b.example'],
    ['a name that is none', { sitesOn: ['..'] }, 'sitesOn', '..'],
    ['a name without letters', { sitesOn: [''] }, 'sitesOn', ''],
    ['a number among names', { sitesOff: [7] }, 'sitesOff', '7'],
    ['a very long text', { appearance: 'x'.repeat(9_000) }, 'appearance', `${'x'.repeat(80)}…`],
    ['names without end', { sitesOff: Array<string>(20_000).fill('a.example') }, 'sitesOff', '20000'],
  ])('with a value of %s is refused by that', (_what, wrong, name, value) => {
    expect(readBackup(file({ settings: { ...settings, ...wrong } }))).toEqual({ problem: 'value', name, value });
  });
});
