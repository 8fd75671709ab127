import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePack } from '../../../src/compile/parse-pack.ts';
import { serializePack } from '../../../src/compile/serialize-pack.ts';
import { arbitraryPack } from './arbitrary-pack.ts';
import { makePackSchema } from './pack-schema.ts';

test('docs/pack.schema.json is what the code checks with (vitest -u writes it)', async () => {
  await expect(`${JSON.stringify(makePackSchema(), null, 2)}\n`).toMatchFileSnapshot('../../../docs/pack.schema.json');
});

const fits = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync('docs/pack.schema.json', 'utf8')) as object,
);

test('every line of a good pack fits the published schema', () => {
  fc.assert(
    fc.property(arbitraryPack, (pack) => {
      for (const line of serializePack(pack)) expect(fits(JSON.parse(line)), JSON.stringify(fits.errors)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('what the published schema refuses, the compiler refuses too', () => {
  const [pack] = fc.sample(arbitraryPack, { seed: 7, numRuns: 1 });
  const lines = [...serializePack(pack!)];
  lines.forEach((line, at) => {
    const record = JSON.parse(line) as Record<string, unknown>;
    const wrong = Object.keys(record).flatMap((key) => [
      { ...record, [key]: { no: 1 } },
      { ...record, [`${key}x`]: 1 },
    ]);
    for (const other of wrong) {
      expect(fits(other)).toBe(false);
      expect(parsePack(lines.with(at, JSON.stringify(other))).problems).not.toEqual([]);
    }
  });
});
