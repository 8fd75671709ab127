import { describe, expect, test } from 'vitest';
import { compareSources, type Voice, voicesOf } from '../../../extension/panel/compare-sources.ts';
import { cardOf, claim } from './cards.ts';

const yes = claim('yes', 's');
const no = claim('no', 't', { status: 'denied' });
const aside = claim('aside', 's');
const third = claim('third', 'u');
const more = claim('more', 's');
const card = cardOf('ann', {
  disputes: [
    { id: 'd', question: 'Did she?', sides: [[yes], [no]] },
    // Only one of the two speaks to it.
    { id: 'e', question: 'Why?', sides: [[aside], [third]] },
  ],
  statements: [more],
});
const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id);

describe('two sources on one entry', () => {
  test('come with what each says, who says most first', () => {
    expect(voicesOf(card).map(({ source, claims }) => [source.id, ids(claims)])).toEqual([
      ['s', ['yes', 'aside', 'more']],
      ['t', ['no']],
      ['u', ['third']],
    ]);
  });

  test('stand side by side under what they dispute, then with whatever else each says; nothing twice', () => {
    const [one, other] = voicesOf(card) as [Voice, Voice];
    const { questions, others } = compareSources(card, [one, other]);
    expect(questions.map(({ question, claims }) => [question, ...claims.map(ids)])).toEqual([
      ['Did she?', ['yes'], ['no']],
    ]);
    expect(others.map(ids)).toEqual([['aside', 'more'], []]);
  });

  test('change places with the order they are asked in', () => {
    const [one, other] = voicesOf(card) as [Voice, Voice];
    expect(compareSources(card, [other, one]).others.map(ids)).toEqual([[], ['aside', 'more']]);
  });
});
