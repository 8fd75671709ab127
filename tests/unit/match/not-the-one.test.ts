import { expect, test } from 'vitest';
import { acronym, curatedLibrary, entryOf, full, listLibrary, marksIn } from './library-of.ts';

const known = (id: string, name: string, rest = {}) => entryOf(id, name, { kind: 'topic', weight: 20, ...rest });
const person = (id: string, name: string, rest = {}) => entryOf(id, name, { weight: 20, ...rest });

const library = listLibrary([
  known('romeo', 'Romeo'),
  known('paris', 'Paris'),
  person('cruz', 'Ana Cruz'),
  person('harper', 'Lena Harper', { forms: full('Lena Harper', 'Harper') }),
  person('jones', 'John Paul Jones', { forms: full('John Paul Jones', 'Jones') }),
  person('king', 'Otto I of Sarkland'),
  person('watson', 'Ida Tolbrook'),
  known('airways', 'Bellmount Airways', { forms: [...full('Bellmount Airways'), ...acronym('BA')] }),
  known('lakes', 'Great Lakes Chemical Corporation'),
  known('trinity', 'Trinity College'),
  known('energies', 'TotalEnergies', { forms: full('TotalEnergies', 'Total') }),
  known('division', 'Zulu Coast Division', { forms: full('Zulu Coast Division', 'Division') }),
  known('west', 'Western League'),
  known('bomb', 'Bomb'),
  known('zambia', 'Zambia'),
  known('ireland', 'Ireland'),
  known('zulmar', 'Zulmar'),
  person('fred', 'Fred Vost'),
  person('frederick', 'Frederick Cheney Vost'),
]);

test.each([
  ['a place that is none', 'His son left Paris.', 'Paris → paris'],
  ['a name of which something is said', 'Romeo was given the nickname of the day.', 'Romeo → romeo'],
  ['a small word with a capital', 'She plays in Harper Seven now.', ''],
  ['a degree', 'She graduated with a BA and left.', ''],
  ['an acronym before its noun', 'She took a BA flight.', 'BA → airways'],
  ['the firm by its first words', 'They bought from Great Lakes today.', 'Great Lakes → lakes'],
  ['a college by its first word', 'She studied at Trinity for a year.', 'Trinity → trinity'],
  ['a word at the start of a sentence', 'Total vacancies rose.', ''],
  ['the country of a king', 'He beat Sarkland and left.', ''],
  ['a surname behind what may be a given name', 'Graeme Tolbrook wrote. Graeme Tolbrook left.', ''],
  ['a surname behind an initial', 'Judge Hob E. Jones III wrote.', ''],
  ['a country by its side', 'They flew over Northern Zambia.', 'Zambia → zambia'],
  ['another country on the same island', 'They flew over Northern Ireland.', ''],
  ['a ship', 'The USS Zulmar sailed.', 'Zulmar → zulmar'],
  ['a name that is also short for another', 'Fred Vost said so.', 'Fred Vost → fred'],
])('%s', (_, text, marks) => {
  expect(marksIn(library, text).join('|')).toBe(marks);
});

const places = curatedLibrary([
  entryOf('washington', 'Washington, D.C.', {
    kind: 'place',
    forms: full('Washington, D.C.', 'Washington'),
    context: ['White House'],
    not: ['Seattle, Washington'],
  }),
  entryOf('us', 'United States', { kind: 'place', forms: full('United States', 'America') }),
  entryOf('white-house', 'White House', { kind: 'organization', forms: full('White House') }),
]);

test.each([
  ['the capital', 'The White House is in Washington.', 'White House → white-house|Washington → washington'],
  ['somebody', 'The White House met.\nNichole Washington', 'White House → white-house'],
  ['the state of a town', 'America is far. Boats leave Seattle. The Washington-based boats are old.', 'America → us'],
  ['a society', 'She joined the Acoustical Society of America.', ''],
  ['a song', 'They sang This Is America.', ''],
  ['the country', 'The people of America sang.', 'America → us'],
])('a place: %s', (_, text, marks) => {
  expect(marksIn(places, text).join('|')).toBe(marks);
});
