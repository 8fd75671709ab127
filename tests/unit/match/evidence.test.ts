import { describe, expect, test } from 'vitest';
import { eventOf } from './incidents/read-incidents.ts';
import { acronym, curatedLibrary, entryOf, full, marksIn, mentionsIn, phrase, short, title } from './library-of.ts';

const library = curatedLibrary([
  entryOf('paul', 'Rand Paul', {
    description: 'Senator of Kentucky.',
    forms: [...full('Rand Paul'), ...short('Paul'), ...title('the senator')],
  }),
  entryOf('murray', 'Patty Murray', { forms: [...full('Patty Murray'), ...short('Murray')], context: ['Senate'] }),
  entryOf('hegseth', 'Pete Hegseth', {
    forms: [...full('Pete Hegseth'), ...short('Hegseth'), ...title('Defense Secretary', 'the secretary')],
  }),
  entryOf('lieu', 'Ted Lieu', { forms: [...full('Ted Lieu'), ...short('Lieu')] }),
  entryOf('pentagon', 'Pentagon', { kind: 'organization', forms: full('Pentagon', 'the Pentagon') }),
  entryOf('jsoc', 'Joint Special Operations Command', {
    kind: 'organization',
    forms: [...full('Joint Special Operations Command'), ...acronym('JSOC')],
  }),
  entryOf('signal', 'Signal', { kind: 'topic', forms: full('Signal'), context: ['app', 'chat'], not: ['Signal Hill'] }),
  entryOf('lance', 'Operation Lance', {
    kind: 'incident',
    forms: full('Operation Lance'),
    context: ['Caribbean', 'boat'],
    event: eventOf({ what: ['operation'], which: ['Lance'], enough: [['which']] }),
  }),
  entryOf('follow-up', 'Follow-up strike of 2 September', {
    kind: 'incident',
    forms: phrase('follow-up strike'),
    context: ['Caribbean', 'boat', 'Hegseth'],
    not: ['strikes him'],
    event: eventOf({
      what: ['strike', 'missile'],
      which: ['second', 'double-tap'],
      target: ['survivors', 'wreckage'],
      when: '2025-09-02',
      enough: [['which', 'target']],
    }),
  }),
]);

describe('short forms', () => {
  test.each([
    ['count after the full name', 'Rand Paul spoke. Then Paul left.', ['Rand Paul → paul', 'Paul → paul']],
    ['count before it, in a headline', 'Paul doubts it\nRand Paul spoke.', ['Paul → paul', 'Rand Paul → paul']],
    ['mean nothing alone', 'Paul left the house in a hurry.', []],
    ['count beside a title that fits', 'Sen. Paul spoke. Paul left.', ['Paul → paul', 'Paul → paul']],
    ['do not count beside a title that does not', 'Judge Paul spoke.', []],
    ['count beside party and state', 'Paul, R-Ky., spoke.', ['Paul → paul']],
    ['belong to another full name', 'Patty Murray and the Senate. Andy Murray won.', ['Patty Murray → murray']],
    [
      'yield to a stranger',
      'Patty Murray spoke in the Senate.\nAndy Murray won. Murray left.',
      ['Patty Murray → murray'],
    ],
    ['need their capital', 'Ted Lieu spoke in lieu of others.', ['Ted Lieu → lieu']],
    ['end before the possessive', 'Rand Paul voted. Paul’s vote counts.', ['Rand Paul → paul', 'Paul → paul']],
    ['take their initial with them', 'Rand Paul voted. So did R. Paul.', ['Rand Paul → paul', 'R. Paul → paul']],
  ])('%s', (_, text, marks) => {
    expect(marksIn(library, text)).toEqual(marks);
  });
});

describe('titles', () => {
  test.each([
    [
      'count after the name',
      'Pete Hegseth spoke. Then the secretary left.',
      ['Pete Hegseth → hegseth', 'the secretary → hegseth'],
    ],
    ['mean nothing alone', 'The secretary left.', []],
    ['belong to the name beside them', 'Pete Hegseth met Defense Secretary Lloyd Austin.', ['Pete Hegseth → hegseth']],
    ['vouch for a short form', 'Defense Secretary Hegseth spoke.', ['Hegseth → hegseth']],
    ['leave open who is meant after "a"', 'Pete Hegseth is a defense secretary.', ['Pete Hegseth → hegseth']],
  ])('%s', (_, text, marks) => {
    expect(marksIn(library, text)).toEqual(marks);
  });
});

describe('names', () => {
  test.each([
    ['across hyphens that leave them whole', 'Pentagon-backed plans', ['Pentagon → pentagon']],
    ['not inside other words', 'a Pentagon-shaped table at pentagon.com', []],
    ['not inside longer names', 'Rand Paul Stadium opened.', []],
    ['acronyms as written', 'JSOC and jsoc', ['JSOC → jsoc']],
    [
      'in shouted headlines',
      'PENTAGON DENIES IT ALL\nThe Pentagon spoke.',
      ['PENTAGON → pentagon', 'The Pentagon → pentagon'],
    ],
    ['not where a longer wording is something else', 'Signal Hill has an app.', []],
    ['ordinary words where the context fits', 'They used Signal, the chat app.', ['Signal → signal']],
    ['ordinary words not where it does not', 'Signal failure stops trains.', []],
  ])('%s', (_, text, marks) => {
    expect(marksIn(library, text)).toEqual(marks);
  });
});

describe('incidents', () => {
  test.each([
    [
      'by their phrase, where the context fits',
      'A follow-up strike hit the boat in the Caribbean.',
      'follow-up strike',
    ],
    ['by a noun whose slots are filled', 'In the Caribbean a second missile killed the survivors.', 'second missile'],
  ])('%s', (_, text, words) => {
    expect(marksIn(library, text)).toEqual([`${words} → follow-up`]);
  });

  test.each([
    [
      'are named by their noun, after it',
      'Boats left for the Caribbean: Operation Lance began. The operation went on.',
      ['Operation Lance → lance', 'The operation → lance'],
    ],
    [
      'not before it',
      'The operation went on. Boats in the Caribbean are a part of Operation Lance.',
      ['Operation Lance → lance'],
    ],
    [
      'not after another one',
      'Boats left for the Caribbean: Operation Lance began. Then came Operation Oak. The operation went on.',
      ['Operation Lance → lance'],
    ],
    [
      'not after an operation without a name',
      'Boats left for the Caribbean: Operation Lance began. An operation in Peru ended. The operation went on.',
      ['Operation Lance → lance'],
    ],
    [
      'by their phrase on their own day',
      'In the Caribbean, Hegseth saw the follow-up strike on September 2.',
      ['follow-up strike → follow-up'],
    ],
    ['not by their phrase on another day', 'In the Caribbean, Hegseth saw the follow-up strike on October 9.', []],
    [
      'by their noun on its own day',
      'Off the Caribbean, a second missile killed the survivors on Sept. 2.',
      ['second missile → follow-up'],
    ],
    ['not by their noun on another day', 'In the Caribbean a second missile killed the survivors on October 9.', []],
  ])('%s', (_, text, marks) => {
    expect(marksIn(library, text)).toEqual(marks);
  });

  test.each([
    ['a phrase in another context', 'A follow-up strike closed the schools.'],
    ['a noun in another sentence', 'A second missile fell in the Caribbean. Survivors spoke.'],
    ['a noun in another context', 'A second missile killed the survivors in the desert.'],
  ])('not %s', (_, text) => {
    expect(marksIn(library, text)).toEqual([]);
  });
});

describe('every mention says why', () => {
  test('a surname points at the full name', () => {
    const [, surname] = mentionsIn(library, 'Rand Paul spoke.\nPaul left.');
    expect(surname?.why).toMatchObject({
      rule: 'short-form',
      form: 'Paul',
      evidence: [{ kind: 'full-name', text: 'Rand Paul', block: 0, paragraph: 1 }],
    });
  });

  test('what fills the slots is listed', () => {
    const [mention] = mentionsIn(library, 'In the Caribbean a second missile killed the survivors.');
    expect(mention?.why.rule).toBe('cue');
    expect(mention?.why.evidence.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'cue missile',
      'cue second',
      'cue survivors',
    ]);
  });
});
