import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBackup } from '../../../extension/options/backup.ts';
import schema from '../../../extension/options/managed-schema.json' with { type: 'json' };
import { backupInLink, hashOfSettings } from '../../../extension/options/share-link.ts';
import { defaultSettings } from '../../../src/contract/settings.ts';

test('a link brings back the settings that it was made of, wherever it stands in a text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })), (packsOff) => {
      const settings = { ...defaultSettings(), packsOff };
      const text = `Please use moz-extension://x/options.html${hashOfSettings(settings)} in class.`;
      expect(readBackup(backupInLink(text) ?? '')).toEqual({ settings });
    }),
  );
});

test.each(['', '#settings', 'https://paper.example/#top', '#settings=%%%', `#settings=${'A'.repeat(500_000)}`])(
  'nothing is read from %.30s',
  (text) => expect(readBackup(backupInLink(text) ?? '')).toEqual({ problem: 'no-backup' }),
);

test('what a school can set is what there is to be set', () => {
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(defaultSettings()).sort());
});
