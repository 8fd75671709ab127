import type { Entry } from '../../../../src/contract/entry.ts';
import type { IncidentEvent } from '../../../../src/contract/event.ts';
import type { Decided, EventText } from '../../../../src/match/incidents/article.ts';
import { findIncidents } from '../../../../src/match/incidents/find-incidents.ts';
import { createOtherEvents } from '../../../../src/match/incidents/other-events.ts';
import type { Library } from '../../../../src/store/library.ts';
import { createTokens, tokenize } from '../../../../src/text/tokens.ts';
import { entryOf } from '../../store/sample-pack.ts';
import { curatedLibrary } from '../library-of.ts';

/** An event of which only the given slots are known. */
export const eventOf = (event: Partial<IncidentEvent> & Pick<IncidentEvent, 'what'>): IncidentEvent => ({
  which: [],
  target: [],
  who: [],
  where: [],
  enough: [],
  ...event,
});

const incident = (id: string, name: string, event: IncidentEvent, rest: Partial<Entry> = {}): Entry =>
  entryOf(id, name, { kind: 'incident', related: ['marsh'], event, ...rest });

const navy = [{ entry: 'norland' }, { entry: 'navy' }, { entry: 'marsh' }];

/** A raid on a ferry on 3 May 2024 and what came of it; a bombing in Quell; letters; an operation with a name. */
export const library: Library = curatedLibrary([
  entryOf('marsh', 'Ada Marsh'),
  entryOf('navy', 'Norland Navy', { kind: 'organization' }),
  entryOf('norland', 'Norland', { kind: 'place' }),
  entryOf('quell', 'Quell', { kind: 'place' }),
  entryOf('ostia', 'Ostia', { kind: 'place' }),
  entryOf('courier', 'Courier', { kind: 'topic' }),
  incident(
    'first-raid',
    'Raid of 3 May 2024',
    eventOf({
      what: ['raid', 'attack', 'assault'],
      which: ['first', 'initial'],
      target: ['ferry', 'boat'],
      who: navy,
      when: '2024-05-03',
      enough: [['when'], ['which', 'target'], ['when', 'target']],
      told: { acts: ['hit', 'sank'], nouns: ['ferry', 'boat'] },
    }),
  ),
  incident(
    'second-raid',
    'Second raid of 3 May 2024',
    eventOf({
      what: ['raid', 'attack', 'missile'],
      which: ['second', 'follow-up'],
      target: ['survivors', 'wreckage'],
      who: navy,
      where: ['ferry', 'boat'],
      when: '2024-05-03',
      enough: [['which'], ['target']],
      told: { acts: ['killed', 'shot'], nouns: ['survivors', 'men'] },
    }),
  ),
  incident(
    'raids',
    'Raids on ferries',
    eventOf({
      what: ['raids', 'attacks', 'campaign'],
      which: ['19'],
      target: ['ferries', 'boats'],
      who: navy,
      when: '2024-05/..',
      enough: [['target']],
    }),
  ),
  incident(
    'bombing',
    'Bombing of Quell',
    eventOf({
      what: ['bombing', 'strikes', 'airstrikes'],
      target: ['rebels'],
      who: navy,
      where: [{ entry: 'quell' }],
      when: '2024-03',
      enough: [['where'], ['where', 'who'], ['target']],
    }),
  ),
  incident(
    'letters',
    'Letters on Courier',
    eventOf({
      what: ['letters', 'messages', 'group chat', 'chat'],
      target: ['raid plans', 'Quell'],
      who: [{ entry: 'marsh' }],
      where: [{ entry: 'courier' }],
      enough: [['target'], ['where', 'who']],
      told: { acts: ['sent', 'shared'], nouns: ['details', 'plans'] },
    }),
  ),
  incident('lance', 'Operation Lance', eventOf({ what: ['operation'], which: ['Lance'], enough: [['which']] })),
]);

/** Reads a text in which the given entries are named wherever their names stand. */
export function readText(text: string, capitals = 0): EventText {
  const tokens = tokenize(text, createTokens(text.length));
  const { pack } = library.shelves[0]!;
  const taken: Decided[] = [];
  for (let entry = 0; entry < pack.entryCount; entry++) {
    const name = pack.formText(pack.formStart(entry));
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const from = tokens.start.subarray(0, tokens.count).indexOf(at);
      const to = tokens.end.subarray(0, tokens.count).indexOf(at + name.length) + 1;
      if (from >= 0 && to > from) taken.push({ from, to, shelf: 0, entry });
    }
  }
  // "Norland" in "Norland Navy" is not taken twice.
  const whole = taken.filter((a) => !taken.some((b) => b !== a && b.from <= a.from && a.to <= b.to));
  return {
    text,
    tokens,
    capitals: new Uint8Array(tokens.count).fill(capitals),
    taken: whole.sort((a, b) => a.from - b.from),
  };
}

/** What is found in a text, as `words → entry`. */
export function incidentsIn(text: string, capitals = 0): string[] {
  const article = readText(text, capitals);
  const { start, end } = article.tokens;
  const { pack } = library.shelves[0]!;
  return findIncidents(article, library).map(
    ({ from, to, entry }) => `${text.slice(start[from], end[to - 1])} → ${pack.idOf(entry)}`,
  );
}

/** True where a phrase, as it first stands in a text, is of another event than an entry's. */
export function isOther(text: string, phrase: string, id: string): boolean {
  const article = readText(text);
  const at = text.indexOf(phrase);
  const { start, end, count } = article.tokens;
  const from = start.subarray(0, count).indexOf(at);
  const to = end.subarray(0, count).indexOf(at + phrase.length) + 1;
  const entry = library.shelves[0]!.pack.numberOf(id);
  return createOtherEvents(article, library)({ from, to, shelf: 0, entry });
}
