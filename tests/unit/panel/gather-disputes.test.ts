import { expect, test } from 'vitest';
import { cardsOf, gatherDisputes } from '../../../extension/panel/gather-disputes.ts';
import { cardOf, claim } from './cards.ts';

const dispute = (id: string) =>
  ({ id, question: `${id}?`, sides: [[claim(`${id}1`, 's')], [claim(`${id}2`, 't')]] }) as never;
const ann = cardOf('ann', { disputes: [dispute('small'), dispute('large')] });
const bob = cardOf('bob', { disputes: [dispute('large')] });
const prominence = [
  { pack: 'p', entry: 'ann', prominence: 0.4 },
  { pack: 'p', entry: 'bob', prominence: 0.5 },
];

test('each question comes once, first what concerns most of what matters in the article', () => {
  const found = gatherDisputes([ann, bob], prominence);
  expect(found.map(({ id }) => id)).toEqual(['large', 'small']);
  expect([...found[0]!.sources.keys()]).toEqual(['s', 't']);
});

test('questions of two packs with the same id are two', () => {
  expect(gatherDisputes([bob, { ...bob, pack: 'q' }], prominence)).toHaveLength(2);
});

test('an entry without a card gives nothing', () => {
  expect(cardsOf([{ pack: 'p', entry: 'gone' }, bob], [ann, bob])).toEqual([bob]);
});
