import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import english from '../../../extension/_locales/en/messages.json' with { type: 'json' };
import { type Message, pseudoLocale } from '../../../scripts/pseudo-locale.ts';

type Messages = Record<string, Message>;

const FOLDER = 'extension/_locales';
const read = (locale: string) => JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8')) as Messages;
const others = readdirSync(FOLDER).filter((locale) => locale !== 'en');

const CATEGORY = /_(zero|one|two|few|many|other)$/;
const stemOf = (key: string) => key.replace(CATEGORY, '');
const counted = new Set(
  Object.keys(english)
    .filter((key) => key.endsWith('_other'))
    .map(stemOf),
);
const isCounted = (key: string) => CATEGORY.test(key) && counted.has(stemOf(key));
const placesOf = (message: string) => [...new Set(message.match(/\$\d|%s/g))].sort();

/** More words than this do not stay the same by chance. */
const LONGEST_NAME = 3;

/** All that is wrong with a translation, in words. */
function faultsOf(translated: Messages): string[] {
  const language = translated['language']?.message ?? '';
  const categories = new Intl.PluralRules(language || undefined).resolvedOptions().pluralCategories;
  const plain = Object.keys(english).filter((key) => !isCounted(key));
  const wanted = new Set([...plain, ...[...counted].flatMap((stem) => categories.map((one) => `${stem}_${one}`))]);
  const faults = [
    ...[...wanted].filter((key) => !translated[key]?.message).map((key) => `${key} is missing`),
    ...Object.keys(translated)
      .filter((key) => !wanted.has(key))
      .map((key) => `${key} is not used`),
  ];
  for (const [key, { message }] of Object.entries(translated)) {
    const original = (english as Messages)[isCounted(key) ? `${stemOf(key)}_other` : key];
    if (!original) continue;
    // “One”, “two” and “none” may be words.
    const places = placesOf(message);
    const isFree = /_(zero|one|two)$/.test(key);
    if (!isFree && places.join() !== placesOf(original.message).join())
      faults.push(`${key} has other places for values`);
    if (message === original.message && message.split(/\s+/).length > LONGEST_NAME)
      faults.push(`${key} is not translated`);
  }
  return faults;
}

describe.each(others)('%s', (locale) => {
  const translated = read(locale);
  test('says everything, in its own words, with the same places and the plural forms of its language', () => {
    expect(faultsOf(translated)).toEqual([]);
  });
  test('says which language it is', () => {
    expect(translated['language']?.message).toBe(locale.replace('_', '-'));
    expect(translated['direction']?.message).toBe(locale === 'ar' ? 'rtl' : 'ltr');
  });
});

describe('a fault put in by hand is found', () => {
  const sound = () => structuredClone({ ...pseudoLocale(english) }) as Messages;
  const cases: [string, (messages: Messages) => void, string][] = [
    ['a message left out', (messages) => delete messages['pauseEverywhere'], 'pauseEverywhere is missing'],
    [
      'one that nobody says',
      (messages) => Object.assign(messages, { oldWords: { message: 'x' } }),
      'oldWords is not used',
    ],
    [
      'a value left out',
      (messages) => Object.assign(messages, { citeOne: { message: 'x' } }),
      'citeOne has other places for values',
    ],
    [
      'English left as it is',
      (messages) => Object.assign(messages, { logEmpty: english.logEmpty }),
      'logEmpty is not translated',
    ],
    ['a plural left out', (messages) => delete messages['lookUps_one'], 'lookUps_one is missing'],
    [
      'the plurals of another language',
      (messages) => Object.assign(messages, { language: { message: 'ar' } }),
      'lookUps_few is missing',
    ],
  ];
  test('nothing where nothing is wrong', () => expect(faultsOf(sound())).toEqual([]));
  test.each(cases)('%s', (_, spoil, fault) => {
    const messages = sound();
    spoil(messages);
    expect(faultsOf(messages)).toContain(fault);
  });
});
