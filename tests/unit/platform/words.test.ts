import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import messages from '../../../extension/_locales/en/messages.json' with { type: 'json' };

const code = readdirSync('extension', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join('extension', file), 'utf8'))
  .concat(readFileSync('manifest.json', 'utf8'))
  .join('\n');

describe('the messages', () => {
  // That none is missing is a matter of types: `t` takes only keys that are there.
  test('are all used', () => {
    const unused = Object.keys(messages).filter((key) => {
      const stem = key.replace(/_(one|other)$/, '');
      return ![`'${key}'`, `'${stem}'`, `__MSG_${key}__`].some((use) => code.includes(use));
    });
    expect(unused).toEqual([]);
  });

  test('have both numbers where they have one', () => {
    const keys = Object.keys(messages);
    const pairs = keys.filter((key) => /_(one|other)$/.test(key)).map((key) => key.replace(/_(one|other)$/, ''));
    for (const stem of new Set(pairs)) expect(keys).toEqual(expect.arrayContaining([`${stem}_one`, `${stem}_other`]));
  });
});
