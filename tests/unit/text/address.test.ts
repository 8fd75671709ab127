import { describe, expect, test } from 'vitest';
import { normalize } from '../../../src/text/normalize.ts';
import { createTokens, hashWord, tokenize } from '../../../src/text/tokens.ts';

const words = (text: string): string[] => {
  const { count, start, end } = tokenize(text, createTokens(16));
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};

describe('an address is one token, and none of its words is a word', () => {
  test.each([
    ['See https://x.com/Hegseth/status/1 today', 'https://x.com/Hegseth/status/1'],
    ['See x.com/Hegseth/status.', 'x.com/Hegseth/status'],
    ['(https://en.wiki.org/wiki/Marsh_(town))', 'https://en.wiki.org/wiki/Marsh_(town)'],
    ['Mail Ada.Marsh@mail.mil, please', 'Ada.Marsh@mail.mil'],
    ['Mail marsh_press@mail.mil', 'press@mail.mil'.padStart(20, 'marsh_')],
    ['says @Marsh, too', '@Marsh'],
    ['@marsh@host.social said', '@marsh@host.social'],
    ['in /home/Marsh/notes', '/home/Marsh/notes'],
    ['in notes/Marsh.txt.', 'notes/Marsh.txt'],
    ['in C:\\Users\\Marsh now', 'C:\\Users\\Marsh'],
    ['posted on r/Marsh.', 'r/Marsh'],
    ['on www.Marsh.org!', 'www.Marsh.org'],
    ['“https://a.b/Marsh”', 'https://a.b/Marsh'],
    ['https://a.b/Marsh’s', 'https://a.b/Marsh'],
  ])('%s', (text, address) => {
    expect(words(text)).toContain(address);
    const { count, hash } = tokenize(text, createTokens(16));
    expect([...hash.subarray(0, count)]).not.toContain(hashWord('marsh'));
  });

  test.each([
    ['AC/DC', ['AC', 'DC']],
    ['and/or his', ['and', 'or', 'his']],
    ['Booking.com', ['Booking', 'com']],
    ['the #MeToo movement', ['the', 'MeToo', 'movement']],
    ['Live @ Leeds', ['Live', 'Leeds']],
    ['Live@Leeds', ['Live', 'Leeds']],
    ['He said: Marsh', ['He', 'said', 'Marsh']],
    ['Mission: Impossible', ['Mission', 'Impossible']],
    ['on 3/4/2024', ['on', '3', '4', '2024']],
  ])('no address: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('a form that is one is found as it is written', () => {
    expect(normalize('@Marsh')).toBe('@marsh');
    expect(normalize('x.com/Marsh‐Hill')).toBe('x.com/marsh-hill');
  });
});
