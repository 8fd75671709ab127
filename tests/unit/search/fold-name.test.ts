import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from '../../../src/search/fold-name.ts';
import { normalize } from '../../../src/text/normalize.ts';

test('a name is folded as the whole project folds it', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc
      .array(fc.constantFrom('Ada', 'MARSH', 'B', 'iPhone', 'x2', 'of', 'J.', 'D.', "O'Brien", 'U.S.', 'Zürich', '3'))
      .map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(name, (text) => {
      expect(foldName(text)).toBe(normalize(text));
    }),
    { numRuns: 2000 },
  );
});
