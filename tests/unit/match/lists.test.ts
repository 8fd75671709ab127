import { describe, expect, test } from 'vitest';
import { entryOf, full, listLibrary, marksIn, mentionsIn } from './library-of.ts';

const known = (id: string, name: string, rest = {}) => entryOf(id, name, { kind: 'topic', weight: 20, ...rest });
const person = (id: string, name: string, rest = {}) => entryOf(id, name, { weight: 20, ...rest });

const library = listLibrary([
  known('burlington', 'Burlington'),
  known('mills', 'Burlington Industries'),
  known('sec-sport', 'Southeastern Conference', { forms: full('Southeastern Conference', 'SEC') }),
  known('sec', 'Securities and Exchange Commission'),
  known('iraq', 'Iraq'),
  known('okello', 'Amara Okello'),
  known('institute', 'Chartered Institute of Arbitrators'),
  known('washington', 'Washington'),
  known('target', 'Target'),
  person('neruda', 'Pablo Neruda'),
  person('heyman', 'Samuel J. Heyman'),
  person('born', 'Max Born'),
  person('springfield-a', 'Lee Smith'),
  person('springfield-b', 'Lee Smith', { weight: 12 }),
  person('famous', 'Ann Lee', { weight: 500 }),
  person('unknown', 'Ann Lee', { weight: 2 }),
]);

describe('name lists', () => {
  test.each([
    [
      'a company by its first word',
      'Burlington Industries Inc fell. Burlington rose.',
      'Burlington Industries → mills|Burlington → mills',
    ],
    [
      'a town where it is used like one',
      'Burlington Industries Inc left. It rained in Burlington.',
      'Burlington Industries → mills|Burlington → burlington',
    ],
    [
      'an acronym that the text explains',
      'the Securities and Exchange Commission (SEC) said',
      'Securities and Exchange Commission → sec|SEC → sec',
    ],
    ['no part of an unknown name', 'The Washington Post wrote. They met Dennis Washington.', ''],
    ['what is of a country', 'Iraqi dates', 'Iraqi → iraq'],
    ['a surname that nobody else has', 'a poem by Neruda', 'Neruda → neruda'],
    ['a name without its middle initial', 'Samuel Heyman said', 'Samuel Heyman → heyman'],
    ['the far better known of two', 'Ann Lee said', 'Ann Lee → famous'],
  ])('%s', (_, text, marks) => {
    expect(marksIn(library, text).join('|')).toBe(marks);
  });

  test.each([
    ['a last word after the name in full', 'Amara Okello won. Okello smiled.', 'Amara Okello → okello|Okello → okello'],
    ['not before it', 'Okello smiled.', ''],
    [
      'not of what the list says is no person',
      'Burlington Industries fell. The Industries rose.',
      'Burlington Industries → mills',
    ],
  ])('what may be a person: %s', (_, text, expected) => {
    expect(marksIn(library, text).join('|')).toBe(expected);
  });

  test('initials of three letters count after the full name only', () => {
    expect(marksIn(library, 'A CIA contractor was released.')).toEqual([]);
    expect(marksIn(library, 'The Chartered Institute of Arbitrators met. The CIA meets often.')).toHaveLength(2);
  });

  test('several entries that fit are offered, none asserted', () => {
    const [mention] = mentionsIn(library, 'Lee Smith said');
    expect(mention).toMatchObject({ certainty: 'may-refer-to', entry: 'springfield-a' });
    expect(mention?.alternatives).toEqual([{ pack: 'sample', entry: 'springfield-b' }]);
  });
});

describe('other scripts', () => {
  const world = listLibrary([
    known('maduro', 'Николас Мадуро'),
    known('sadr', 'مقتدى الصدر'),
    known('beijing', '北京大学'),
    known('tokyo', '東京都'),
    known('kyoto', '京都'),
    known('syria', 'シリア'),
    known('munich', 'München'),
    known('aaland', 'Åland Bank'),
    known('orsay', 'Musée d’Orsay'),
    known('pena', 'Peña Nieto'),
    known('film', "I'm"),
  ]);
  test.each([
    ['Вчера Николас Мадуро выступил', 'Николас Мадуро → maduro'],
    ['قال مقتدى الصدر اليوم', 'مقتدى الصدر → sadr'],
    ['他在北京大学读书。', '北京大学 → beijing'],
    ['東京都の人口', '東京都 → tokyo'],
    ['昨日、京都で会った', '京都 → kyoto'],
    ['内戦下のシリアでは', 'シリア → syria'],
    ['Der Verkehr in München steht.', 'München → munich'],
    ['Der Verkehr in Munchen steht.', 'Munchen → munich'],
    ['On visite le Musée d’Orsay demain.', 'Musée d’Orsay → orsay'],
    ["On visite le Musée d'Orsay demain.", "Musée d'Orsay → orsay"],
    ['Dijo Peña Nieto ayer.', 'Peña Nieto → pena'],
    ['Dijo Pen\u0303a Nieto ayer.', 'Pen\u0303a Nieto → pena'],
    ['Die Aland Bank wächst.', 'Aland Bank → aaland'],
  ])('%s', (text, mark) => {
    expect(marksIn(world, text)).toEqual([mark]);
  });

  test('not a part of a longer word', () => {
    const one = listLibrary([known('kyoto', '京都')]);
    expect(marksIn(one, '東京都の人口')).toEqual([]);
    expect(marksIn(world, '使用できるシリアルコード')).toEqual([]);
    expect(marksIn(world, "I'm here, and I’m late.")).toEqual([]);
  });
});

test('forms with the same words are told apart by their letters', () => {
  const alike = listLibrary([
    known('dod-a', 'Dod', { weight: 50 }),
    known('dod-b', 'DOD', { weight: 40 }),
    known('dod-c', 'DOD', { weight: 0.1 }),
  ]);
  expect(marksIn(alike, 'They asked Dod. The DOD answered.')).toEqual(['Dod → dod-a', 'DOD → dod-b']);
});
