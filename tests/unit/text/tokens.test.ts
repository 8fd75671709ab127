import { describe, expect, test } from 'vitest';
import { createTokens, GAP, hashWord, SHAPE, tokenize } from '../../../src/text/tokens.ts';

const read = (text: string) => {
  const tokens = tokenize(text, createTokens(4));
  return Array.from({ length: tokens.count }, (_, i) => ({
    text: text.slice(tokens.start[i], tokens.end[i]),
    gap: tokens.gap[i]!,
    shape: tokens.shape[i]!,
    hash: tokens.hash[i]!,
  }));
};

const gapBefore = (text: string, word: string) => read(text).find((token) => token.text === word)?.gap;

describe('what stands between words', () => {
  test.each([
    ['Sen. Rand Paul', 'Rand', GAP.space],
    ['It ended. Paul spoke', 'Paul', GAP.sentence],
    ['Really? Paul spoke', 'Paul', GAP.sentence],
    ['He said, "It ended." Paul spoke', 'Paul', GAP.sentence],
    ['(It ended.) Paul spoke', 'Paul', GAP.sentence],
    ["''USA Today'' quoted", 'quoted', GAP.other],
    ['follow-up', 'up', GAP.hyphen],
    ['Paul – not Ron', 'not', GAP.other],
    ["Hegseth's", 's', GAP.apostrophe],
    ['Iraq, Iran', 'Iran', GAP.comma],
    ['Acme, Inc.', 'Inc', GAP.space],
    ['he said, “Paul', 'Paul', GAP.quote],
    ['pentagon.com', 'com', GAP.dot],
    ['one\ntwo', 'two', GAP.block],
    ['the U.S. Senate', 'Senate', GAP.space],
  ])('%s: %s', (text, word, gap) => {
    expect(gapBefore(text, word)).toBe(gap);
  });
});

describe('how words are written', () => {
  test.each([
    ['Paul', SHAPE.capital],
    ['JSOC', SHAPE.capital | SHAPE.allCaps],
    ['iPhone', SHAPE.inner],
    ['DoD', SHAPE.capital | SHAPE.inner],
    ['2nd', SHAPE.digit],
    ['paul', 0],
    ['Élysée', SHAPE.capital],
    ['محمد', SHAPE.caseless],
  ])('%s', (word, shape) => {
    expect(read(word)[0]!.shape).toBe(shape);
  });

  test('initials with dots are one word, with its dot', () => {
    expect(read('The U.S. said').map((token) => token.text)).toEqual(['The', 'U.S.', 'said']);
    expect(read('U.S.')[0]!.hash).toBe(hashWord('us'));
  });
});

test('room grows with the text', () => {
  expect(read('a '.repeat(1000))).toHaveLength(1000);
});
