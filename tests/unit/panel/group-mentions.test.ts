import { describe, expect, test } from 'vitest';
import { groupMentions } from '../../../extension/panel/group-mentions.ts';
import type { Card } from '../../../src/contract/card.ts';
import type { Mention } from '../../../src/contract/mention.ts';

const mention = (entry: string, parts: Partial<Mention> = {}): Mention => ({
  pack: 'p',
  entry,
  block: 0,
  start: 0,
  end: 1,
  kind: 'person',
  confidence: 1,
  certainty: 'is',
  alternatives: [],
  marked: true,
  why: { rule: 'full-name', form: entry, evidence: [] },
  ...parts,
});

const prominent = (entry: string, prominence: number) => ({ pack: 'p', entry, prominence });

const card = (entry: string, name: string, kind: Card['kind'] = 'person'): Card => ({
  pack: 'p',
  entry,
  name,
  kind,
  brief: [],
  disputes: [],
  statements: [],
  related: [],
  sources: [],
  hiddenClaims: 0,
  asOf: '2025',
  packTitle: 'P',
});

describe('groupMentions', () => {
  test('groups by kind, counts, and leads to the first mention; the most prominent comes first', () => {
    const { groups, uncertain } = groupMentions({
      mentions: [mention('a'), mention('b'), mention('x', { kind: 'place' }), mention('b')],
      entries: [prominent('b', 0.5), prominent('a', 0.3), prominent('x', 0.2)],
      cards: [card('a', 'Ann'), card('b', 'Bob'), card('x', 'Exeter', 'place')],
    });
    expect(uncertain).toEqual([]);
    expect(
      groups.map(({ kind, entries }) => [kind, entries.map(({ name, count, first }) => [name, count, first])]),
    ).toEqual([
      [
        'person',
        [
          ['Bob', 2, 1],
          ['Ann', 1, 0],
        ],
      ],
      ['place', [['Exeter', 1, 2]]],
    ]);
  });

  test('keeps what is uncertain apart, with what else it may be', () => {
    const unsure: Partial<Mention> = {
      certainty: 'may-refer-to',
      why: { rule: 'short-form', form: 'Murray', evidence: [] },
    };
    const { groups, uncertain } = groupMentions({
      mentions: [
        mention('a'),
        mention('a', {
          ...unsure,
          alternatives: [
            { pack: 'p', entry: 'b' },
            { pack: 'p', entry: 'gone' },
          ],
        }),
      ],
      entries: [],
      cards: [card('a', 'Andy Murray'), card('b', 'Patty Murray')],
    });
    expect(groups[0]?.entries.map(({ name, count }) => [name, count])).toEqual([['Andy Murray', 1]]);
    expect(uncertain.map(({ first, alternatives }) => [first, alternatives.map(({ name }) => name)])).toEqual([
      [1, ['Patty Murray', 'Murray']],
    ]);
  });

  test('keeps entries of two packs apart, and ids with any signs', () => {
    const { groups } = groupMentions({
      mentions: [mention('__proto__'), mention('__proto__', { pack: 'q' }), mention('a","b'), mention('a')],
      entries: [],
      cards: [],
    });
    expect(groups[0]?.entries).toHaveLength(4);
  });

  test('sorts by prominence and not by count, what is uncertain too; a page in parts tells of an entry more than once', () => {
    const unsure = (entry: string): Mention => mention(entry, { certainty: 'possibly' });
    const { groups, uncertain } = groupMentions({
      mentions: [mention('a'), mention('a'), mention('b'), mention('c'), unsure('d'), unsure('e'), mention('unknown')],
      entries: [
        prominent('a', 0.2),
        prominent('c', 0.4),
        prominent('e', 0.3),
        prominent('b', 0.1),
        prominent('b', 0.9),
      ],
      cards: [],
    });
    expect(groups[0]?.entries.map(({ entry }) => entry)).toEqual(['b', 'c', 'a', 'unknown']);
    expect(uncertain.map(({ entry }) => entry)).toEqual(['e', 'd']);
  });
});
