import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parsePack } from '../../../src/compile/parse-pack.ts';
import { serializePack } from '../../../src/compile/serialize-pack.ts';
import { EntrySchema } from '../../../src/contract/entry.ts';
import { LIMITS } from '../../../src/contract/limits.ts';
import { PackHeaderSchema } from '../../../src/contract/pack.ts';
import { SourceSchema } from '../../../src/contract/source.ts';

const PAGE = readFileSync('docs/pack-format.md', 'utf8');
const EXAMPLE = /```jsonl\n([\s\S]*?)\n```/.exec(PAGE)![1]!.split('\n');

test('the worked example is a pack, written as the compiler writes it', () => {
  const { pack, problems } = parsePack(EXAMPLE);
  expect(problems).toEqual([]);
  expect([...serializePack(pack!)]).toEqual(EXAMPLE);
});

test('the page names every field and every limit of a pack', () => {
  const fields = [PackHeaderSchema, SourceSchema, EntrySchema].flatMap(({ entries }) => Object.keys(entries));
  expect(fields.filter((field) => !PAGE.includes(`\`${field}\``))).toEqual([]);
  const { packBytes, blockLength: _, ...limits } = LIMITS;
  const numbers = [packBytes / (1 << 20), ...Object.values(limits)].map((limit) => limit.toLocaleString('en'));
  const table = PAGE.slice(PAGE.indexOf('## Limits'), PAGE.indexOf('## Versions'));
  expect(numbers.filter((number) => !table.includes(number))).toEqual([]);
});

test('the words about a newer version are those that are said', () => {
  const newer = EXAMPLE.with(0, EXAMPLE[0]!.replace('"formatVersion":1', '"formatVersion":2'));
  const [{ message, mend } = { message: '', mend: '' }] = parsePack(newer).problems;
  expect(PAGE).toContain(`> ${message} — ${mend}`);
});
