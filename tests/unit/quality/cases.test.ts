import { describe, expect, test } from 'vitest';
import { HOW_TO_RENEW, readKnownWrong } from '../../quality/kept.ts';
import { findData } from '../../quality/labelled-sets.ts';
import { openCorpus } from '../../quality/own-articles.ts';
import { type Case, findFindings, readCaseFile, readCases } from '../../quality/read-cases.ts';
import { runCases } from '../../quality/run-cases.ts';

/** Says which cases came right or went wrong since the list was written; nothing where none did. */
function changesSince(known: readonly string[], cases: readonly Case[]): string[] {
  const results = runCases(cases, openCorpus());
  const wentWrong = results.filter(({ id, wrong }) => wrong.length > 0 && !known.includes(id));
  const cameRight = known.filter((id) => !results.some((result) => result.id === id && result.wrong.length > 0));
  return [
    ...wentWrong.map(({ id, kind, wrong }) => `went wrong: ${id} (${kind}): ${wrong.join('; ')}`),
    ...cameRight.map((id) => `came right, or is gone: ${id}`),
  ];
}

describe('cases: the list of those that are wrong today is exact', () => {
  const cases = readCases();
  const findings = findFindings(findData());

  test('every id is used once', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  test('every kind has five cases or more', () => {
    const kinds = new Map<string, number>();
    for (const { kind } of cases) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect([...kinds].filter(([, count]) => count < 5)).toEqual([]);
  });

  test('our own', () => {
    expect(changesSince(readKnownWrong().own, cases), HOW_TO_RENEW).toEqual([]);
  });

  test.skipIf(findings === null)('the shared findings (skipped where they are not)', () => {
    expect(changesSince(readKnownWrong().findings, readCaseFile(findings!)), HOW_TO_RENEW).toEqual([]);
  });
});
