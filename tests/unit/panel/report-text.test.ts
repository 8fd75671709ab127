import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { ArticleReport } from '../../../src/contract/messages.ts';
import { stubBrowser } from '../platform/fake-browser.ts';

let reportText: typeof import('../../../extension/panel/report-text.ts').reportText;
beforeAll(async () => {
  stubBrowser();
  ({ reportText } = await import('../../../extension/panel/report-text.ts'));
});
afterAll(() => vi.unstubAllGlobals());

const card = {
  kind: 'person' as const,
  brief: [],
  disputes: [],
  statements: [],
  related: [],
  sources: [],
  hiddenClaims: 0,
};
const place = { pack: 'p', block: 0, start: 0, end: 3, kind: 'person', confidence: 1, marked: true } as const;
const report: ArticleReport = {
  state: 'marked',
  blocks: [],
  host: 'paper.example',
  title: 'What was said',
  cards: [
    { ...card, pack: 'p', entry: 'lee', name: 'Ann Lee', asOf: '2025', packTitle: 'People' },
    { ...card, pack: 'p', entry: 'li', name: 'Ann Li', asOf: '2025', packTitle: 'People' },
  ],
  entries: [],
  mentions: [
    {
      ...place,
      entry: 'lee',
      written: 'Ann Lee',
      certainty: 'is',
      alternatives: [],
      why: { rule: 'full-name', form: 'Ann Lee', evidence: [] },
    },
    {
      ...place,
      entry: 'lee',
      written: 'Ann’s',
      certainty: 'may-refer-to',
      alternatives: [{ pack: 'p', entry: 'li' }],
      why: { rule: 'short-form', form: 'Ann', evidence: [] },
    },
  ],
};

test('leaves room for what is wrong, and says where, with which packs, what was marked and why', () => {
  const lines = reportText(report, 'https://paper.example/1').split('\n');
  expect(lines[0]).toBe('What is wrong: ');
  expect(lines).toContain('What was said https://paper.example/1');
  expect(lines.filter((line) => line.startsWith('Pack: '))).toEqual(['Pack: People, as of 2025']);
  expect(lines.at(-2)).toBe('“Ann Lee” → Ann Lee (p/lee), 1 mention: Full name');
  expect(lines.at(-1)).toMatch(/^“Ann’s” → Ann Lee \(p\/lee\) \| Ann Li \(p\/li\), 1 mention: /);
});

test('names the site where the address is not known', () => {
  expect(reportText(report)).toContain('What was said paper.example\n');
});
