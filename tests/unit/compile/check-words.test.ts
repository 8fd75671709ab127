import { describe, expect, test } from 'vitest';
import { surroundingsOf } from '../../../src/cli/surroundings.ts';
import { compileFolder } from '../../../src/compile/compile-folder.ts';
import { packFolder } from './pack-folder.ts';

const SALE = 'entries/incident/harbour-sale.yaml';
const MARSH = 'entries/person/ada-marsh.yaml';
type Changes = NonNullable<Parameters<typeof packFolder>[0]>;

const installed = surroundingsOf([compileFolder(packFolder()).pack!]);
/** Warnings about forms, of the sample as a pack of another name. */
const warningsOf = (changes: Changes) => {
  const own: Changes = { 'pack.yaml': (text) => text.replace('id: harbour', 'id: other'), ...changes };
  return compileFolder(packFolder(own), installed)
    .warnings.filter(({ message }) => /^form|^the sides/.test(message))
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
};
const forms = (type: string, form: string) => (text: string) => text.replace('forms:', `forms:\n  ${type}: [${form}]`);
const place = (name: string, rest = '') => `id: elm\nkind: place\nname: ${name}\nsources: [gazette]\n${rest}`;

describe('a form', () => {
  test.each([
    ['acronym', 'US'],
    ['acronym', 'WHO'],
    ['short', 'the mayor'],
    ['nickname', 'The Mayor of May'],
    ['nickname', '9/11'],
    ['nickname', 'eBay'],
    ['nickname', '東京'],
  ])('of type %s, “%s”, is a name', (type, form) => {
    expect(warningsOf({ [MARSH]: forms(type, form) })).toEqual([]);
  });

  test.each([
    ['nickname', 'May', 'has only words that any sentence has'],
    ['nickname', 'The Who', 'has only words that any sentence has'],
    ['nickname', 'mayor marsh', 'is of type nickname and has no capital'],
  ])('of type %s, “%s”, is ordinary', (type, form, why) => {
    expect(warningsOf({ [MARSH]: forms(type, form) })).toEqual([`${MARSH}:7 form "${form}" ${why}`]);
  });

  test('that is one small word is ordinary as a phrase; two words, or a capital, are not', () => {
    const phrases = (list: string) => (text: string) => text.replace('[harbour sale]', `[harbour sale, ${list}]`);
    expect(warningsOf({ [SALE]: phrases('deal') })).toEqual([
      `${SALE}:5 form "deal" is one ordinary word: every text that has it names this entry`,
    ]);
    expect(warningsOf({ [SALE]: phrases('dock deal, Harbourgate') })).toEqual([]);
  });

  test('may be one small word where that is what a subject is called, or where words that are near it are given', () => {
    const topic = (name: string, more: string) => ({
      'entries/topic/elm.yaml': `id: elm\nkind: topic\nname: ${name}\n${more}sources: [gazette]\n`,
    });
    expect(warningsOf(topic('Smuggling', 'forms: {phrase: [smuggling, smugglers]}\n'))).toEqual([]);
    expect(warningsOf(topic('Harbour law', 'forms: {phrase: [moorings]}\ncontext: [boats]\n'))).toEqual([]);
    expect(warningsOf(topic('Harbour law', 'forms: {phrase: [moorings]}\n'))).toHaveLength(1);
  });

  test('may be that of the same thing in another pack, and is said where it is another’s', () => {
    expect(warningsOf({})).toEqual([]);
    expect(
      warningsOf({
        'entries/place/elm.yaml': place('Marsh', 'shared: [Marsh]\n'),
        [MARSH]: (text) => `${text}shared: [Marsh]\n`,
      }),
    ).toEqual(['entries/place/elm.yaml:3 form "Marsh" also names "Ada Marsh" of the pack "harbour"']);
  });

  test('is not asked about in a pack of the same id, which replaces the other', () => {
    const other: Changes = {
      'pack.yaml': (text) => text,
      [MARSH]: (text) => text.replace('name: Ada Marsh', 'name: Adah Marsh'),
    };
    expect(warningsOf(other)).toEqual([]);
  });
});

test('the sides of a dispute meet on a card', () => {
  const apart = (text: string) => text.replace('about: [harbour-sale]', 'about: []');
  expect(warningsOf({ [MARSH]: apart })).toEqual([
    `${SALE}:17 the sides of dispute "sold-or-not" are on no card together`,
  ]);
});
