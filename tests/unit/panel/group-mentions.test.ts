import { describe, expect, test } from 'vitest';
import { groupMentions } from '../../../extension/panel/group-mentions.ts';
import type { Card } from '../../../src/contract/card.ts';
import type { WrittenMention } from '../../../src/contract/messages.ts';

const mention = (entry: string, parts: Partial<WrittenMention> = {}): WrittenMention => ({
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
  written: entry,
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
  test('gathers the mentions of each entry and how they are written; the most prominent comes first', () => {
    const { named, uncertain } = groupMentions({
      mentions: [mention('a'), mention('b'), mention('x', { kind: 'place' }), mention('b', { written: 'Bobby' })],
      entries: [prominent('b', 0.5), prominent('a', 0.3), prominent('x', 0.2)],
      cards: [card('a', 'Ann'), card('b', 'Bob'), card('x', 'Exeter', 'place')],
    });
    expect(uncertain).toEqual([]);
    expect(named.map(({ kind, name, mentions, written }) => [kind, name, mentions, written])).toEqual([
      ['person', 'Bob', [1, 3], ['b', 'Bobby']],
      ['person', 'Ann', [0], ['a']],
      ['place', 'Exeter', [2], ['x']],
    ]);
  });

  test('keeps what is uncertain apart, with what else it may be', () => {
    const unsure: Partial<WrittenMention> = {
      certainty: 'may-refer-to',
      written: 'Murray Jr.',
      why: { rule: 'short-form', form: 'Murray', evidence: [] },
    };
    const { named, uncertain } = groupMentions({
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
    expect(named.map(({ name, mentions }) => [name, mentions])).toEqual([['Andy Murray', [0]]]);
    expect(
      uncertain.map(({ mentions, written, alternatives }) => [mentions, written, alternatives.map(({ name }) => name)]),
    ).toEqual([[[1], ['Murray Jr.'], ['Patty Murray', 'Murray']]]);
  });

  test('keeps entries of two packs apart, and ids with any signs', () => {
    const { named } = groupMentions({
      mentions: [mention('__proto__'), mention('__proto__', { pack: 'q' }), mention('a","b'), mention('a')],
      entries: [],
      cards: [],
    });
    expect(named).toHaveLength(4);
  });

  test('sorts by prominence and not by count, what is uncertain too; a page in parts tells of an entry more than once', () => {
    const unsure = (entry: string): WrittenMention => mention(entry, { certainty: 'possibly' });
    const { named, uncertain } = groupMentions({
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
    expect(named.map(({ entry }) => entry)).toEqual(['b', 'c', 'a', 'unknown']);
    expect(uncertain.map(({ entry }) => entry)).toEqual(['e', 'd']);
  });
});
