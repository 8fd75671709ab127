import { describe, expect, test } from 'vitest';
import { incidentsIn, isOther } from './read-incidents.ts';

const NAMED = 'Ada Marsh spoke. ';
const found = (text: string): string[] => incidentsIn(NAMED + text);

describe('a noun phrase names an incident where its slots are filled', () => {
  test.each([
    ['by its day', 'The May 3 raid was hers.', ['May 3 raid → first-raid']],
    ['by its day behind it', 'She saw the raid of 3 May.', ['raid of 3 May → first-raid']],
    [
      'by which it was and to what',
      'The initial raid on the ferry was hers.',
      ['initial raid on the ferry → first-raid'],
    ],
    ['by which it was alone', 'She saw a second raid.', ['second raid → second-raid']],
    ['by to whom it was done', 'She saw an attack on survivors.', ['attack on survivors → second-raid']],
    ['several', 'She praised the raids on ferries.', ['raids on ferries → raids']],
    ['by where', 'She praised strikes in Quell.', ['strikes in Quell → bombing']],
    ['by a noun of two words', 'She wrote in a group chat about Quell.', ['group chat about Quell → letters']],
    ['by its name before it', 'She led the Lance operation.', ['Lance operation → lance']],
    ['between its actor and its target', 'The Norland Navy began a second attack.', ['second attack → second-raid']],
  ])('%s', (_, text, marks) => {
    expect(found(text)).toEqual(marks);
  });

  test('in a headline of capitals, where a plural before a noun is a verb', () => {
    expect(incidentsIn('RAIDS ON FERRIES GO ON, SAYS Ada Marsh', 2)).toEqual(['RAIDS ON FERRIES → raids']);
    expect(incidentsIn('FLEET RAIDS OLD FERRIES, SAYS Ada Marsh', 2)).toEqual([]);
  });

  test('where the article is about it, by somebody who has a part in it', () => {
    expect(incidentsIn('The raids on ferries went on.')).toEqual([]);
    expect(incidentsIn('The raids on ferries went on. Ada Marsh spoke.')).toEqual(['raids on ferries → raids']);
  });
});

describe('words are read within a clause', () => {
  test.each([
    ['not in two sentences', 'A raid began. Survivors spoke.'],
    ['not around a dash', 'She saw a raid — survivors spoke.'],
    ['not where others say it', 'Officers said the raid was hers, and the ferry sank.'],
    ['not words in any order', 'The ferry told a second of the attack.'],
    ['not who only reports it', 'Messages on Courier vanish, Ada Marsh said.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what is marked', () => {
  test.each([
    ['never a verb', 'She raids the ferry on May 3.', []],
    ['never a verb behind a name', 'Ada Marsh attacks the ferry.', []],
    ['never an infinitive', 'She wants to attack survivors.', []],
    ['never half of a date', 'The May 3, 2024, raid on a ferry was hers.', ['raid on a ferry → first-raid']],
    ['never a word alone', 'Attacks on May 3 were hers. She saw attacks.', []],
    ['never across a comma', 'She saw the second raid, of 3 May.', ['second raid → second-raid']],
    ['the words of what it was done to are whole', 'She saw raids on ferries near Ostia.', []],
    [
      'an owner keeps a mark of her own',
      'Ada Marsh’s messages on Courier were read.',
      ['messages on Courier → letters'],
    ],
    [
      'what is told by a verb, by its noun phrase',
      'The Norland Navy sank the ferry on 3 May.',
      ['ferry on 3 May → first-raid'],
    ],
    ['the men, not the killing', 'The survivors were killed.', ['The survivors → second-raid']],
    ['nothing where only a verb tells it', 'She sent them.', []],
    ['nothing of anybody', 'Men were killed.', []],
    [
      'no more than six words',
      'She saw the initial raid on the old grey rusty northern ferry.',
      ['initial raid → first-raid'],
    ],
    ['not a number alone', 'There were 19 of them.', []],
    ['not the first part of another noun', 'A second raid plan failed.', []],
  ])('%s', (_, text, marks) => {
    expect(found(text)).toEqual(marks);
  });
});

describe('another event is refused', () => {
  test.each([
    ['by its day', 'On May 9, a second raid began.'],
    ['by its month', 'In July, strikes in Quell went on.'],
    ['by its year', 'In 2019, strikes in Quell went on.'],
    ['by its day in brackets', 'A second raid (on May 9) failed.'],
    ['by its place', 'She saw a second raid in Ostia.'],
    ['by a place that nobody knows', 'She saw a second raid in Wexmouth.'],
    ['by what it was done to', 'She saw a second raid on a school.'],
    ['by another country that acts', 'Israel launched strikes in Quell.'],
    ['by another country’s adjective', 'She saw the Israeli strikes in Quell.'],
    ['by a name that nobody knows', 'She led the Rough Lance Rider operation.'],
    ['by who did it', 'She saw a second raid by Ostia.'],
    ['by its order', 'She saw a third raid on survivors.'],
    ['by being another one', 'She saw another raid on the ferry on May 3.'],
    ['by not being there', 'She saw no second raid.'],
    ['in a law', 'There shall be no raids on ferries.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['a day that is only since when', 'Since May 9 the raids on ferries went on.', ['raids on ferries → raids']],
    ['a day before which it was', 'On May 9, after a second raid, she spoke.', ['second raid → second-raid']],
    ['a day of another clause', 'On May 9 she denied that a second raid began.', ['second raid → second-raid']],
    ['a year that is a law’s', 'A second raid broke the Convention of 1949.', ['second raid → second-raid']],
    [
      'a country that has no part but does not act',
      'She saw an Israel-made missile and a second raid.',
      ['second raid → second-raid'],
    ],
    ['where several are further ones', 'She saw further raids on ferries.', ['further raids on ferries → raids']],
    ['“that” before a clause', 'She said that raids on ferries went on.', ['raids on ferries → raids']],
  ])('but not by %s', (_, text, marks) => {
    expect(found(text)).toEqual(marks);
  });
});

describe('what was told is taken up', () => {
  const TOLD = 'The May 3 raid was hers. ';
  test.each([
    ['by the bare noun', `${TOLD}The raid failed.`, ['The raid → first-raid']],
    ['by another of its nouns', `${TOLD}That attack failed.`, ['That attack → first-raid']],
    ['with words that say which', `${TOLD}The first raid failed.`, ['first raid → first-raid']],
    ['after its name', 'Operation Lance began. The operation failed.', ['The operation → lance']],
    ['not by an indefinite one', `${TOLD}A raid failed.`, []],
    ['not by several', `${TOLD}The raids failed.`, []],
    ['not by anybody’s', `${TOLD}Their raid failed.`, []],
    ['not after another one', `${TOLD}Another raid followed. The raid failed.`, []],
    ['not after one elsewhere', `${TOLD}A raid in Ostia followed. The raid failed.`, []],
    ['not after another operation', 'Operation Lance began. Operation Oak followed. The operation failed.', []],
    ['not after another day', `${TOLD}On May 9 she left. The raid failed.`, []],
    ['not before it', `The raid failed. ${TOLD}`, []],
    ['not where it is elsewhere', `${TOLD}The raid in Ostia failed.`, []],
  ])('%s', (_, text, marks) => {
    const own = text.includes(TOLD) ? ['May 3 raid → first-raid'] : [];
    const all = found(text);
    expect(all.filter((mark) => !own.includes(mark))).toEqual(marks);
    expect(own.every((mark) => all.includes(mark))).toBe(true);
  });

  test('from afar only where the article is about it most', () => {
    const far = 'She spoke of rain and bread and rope. '.repeat(20);
    expect(found(`${TOLD}${far}The raid failed.`)).toContain('The raid → first-raid');
    expect(found(`A raid in Ostia began. ${TOLD}${far}The raid failed.`)).not.toContain('The raid → first-raid');
  });
});

describe('phrases of the pack are of another event', () => {
  test.each([
    ['on another day', 'Ada Marsh saw a follow-up raid on October 9.', true],
    ['on its own day', 'Ada Marsh saw a follow-up raid on May 3.', false],
    ['when nothing is said', 'Ada Marsh saw a follow-up raid.', false],
    ['of another country', 'Ada Marsh saw an Israeli follow-up raid.', true],
    ['elsewhere', 'Ada Marsh saw a follow-up raid in Ostia.', true],
    ['being another one', 'Ada Marsh saw another follow-up raid.', true],
  ])('%s', (_, text, is) => {
    expect(isOther(text, 'follow-up raid', 'second-raid')).toBe(is);
  });

  test('is not asked of an entry without an event', () => {
    expect(isOther('Ada Marsh spoke on October 9.', 'Ada Marsh', 'marsh')).toBe(false);
  });
});
