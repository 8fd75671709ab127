import { describe, expect, test } from 'vitest';
import { buildEvents, mayBegin, openEvents } from '../../../src/store/events.ts';
import { hashWord } from '../../../src/text/tokens.ts';

const index = openEvents(
  buildEvents(
    [
      {
        entry: 1,
        event: {
          what: ['boat raid', 'raid'],
          which: [],
          target: ['ferry', { entry: 'navy' }, { entry: 'nowhere' }],
          who: [],
          where: [],
          when: '2024-05',
          enough: [],
          told: { acts: ['sank'], nouns: ['ferry'] },
        },
      },
    ],
    (id) => ['navy', 'raid'].indexOf(id),
  ).bytes,
);

describe('the events of an image', () => {
  test('have their entries by number, and any two slots are enough where nothing is said', () => {
    const [event, ...others] = index.events;
    expect(others).toEqual([]);
    expect(event).toMatchObject({ entry: 1, when: '2024-05', entries: { target: [0], who: [], where: [] } });
    expect(event!.enough).toHaveLength(10);
    expect(event!.enough).toContainEqual(['target', 'when']);
    expect(index.eventOf.get(1)).toBe(0);
  });

  test('begin with the first word of each row, whatever its role', () => {
    const rolesOf = (word: string) => index.starts.get(hashWord(word))?.map(({ role }) => role);
    expect(rolesOf('boat')).toEqual(['what']);
    expect(rolesOf('ferry')).toEqual(['target', 'noun']);
    expect(rolesOf('sank')).toEqual(['act']);
    expect(rolesOf('navy')).toBeUndefined();
  });

  test('are only looked for where one of their nouns may begin', () => {
    expect(mayBegin(index.nounFilter, hashWord('raid'))).toBe(true);
    expect(mayBegin(index.nounFilter, hashWord('sank'))).toBe(false);
    expect(mayBegin(index.filter, hashWord('sank'))).toBe(true);
  });
});
