import { describe, expect, test } from 'vitest';
import { plainOf, type Rich } from '../../../src/cite/runs.ts';
import { apa } from '../../../src/cite/styles/apa.ts';
import { chicago } from '../../../src/cite/styles/chicago.ts';
import { mla } from '../../../src/cite/styles/mla.ts';
import { workOf } from '../../../src/cite/work.ts';
import type { SourceSummary } from '../../../src/contract/card.ts';
import { bare, full } from './works.ts';

const dated = (date: string): SourceSummary => ({ ...full, date });
const by = (...authors: string[]): SourceSummary => ({ ...full, authors });
const { date: _, dateBasis: __, ...undated } = full;

/** Italics as in Markdown, so that a test can show them. */
const shown = (rich: Rich): string =>
  rich.map((run) => (typeof run !== 'string' && run.italic ? `*${run.text}*` : plainOf([run]))).join('');

describe('APA', () => {
  const reference = (source: SourceSummary) => shown(apa.reference(workOf(source)));
  const inText = (source: SourceSummary, ...at: number[]) => shown(apa.inText(workOf(source), at));

  test('a page on a news site', () => {
    expect(reference(full)).toBe(
      'Doe, J. Q., & Roe, R. (2020, September 12). *Harbor study finds rising tides.* The Harbor Post. https://post.example/harbor',
    );
    expect(inText(full, 3)).toBe('(Doe & Roe, 2020, para. 3)');
  });
  test('without an author the title comes first; what is worked out is said so, what is not known is left out', () => {
    expect(reference(bare)).toBe('*Is the “old” pier safe?* (ca. 2025).');
    expect(inText(bare, 5, 2, 3)).toBe('(*Is the “old” pier safe?*, ca. 2025, paras. 2–3, 5)');
  });
  test('no date, a body as author, many authors', () => {
    expect(reference({ ...undated, authors: ['Harbor Board'] })).toContain('Harbor Board. (n.d.). *');
    expect(inText(undated, 1)).toBe('(Doe & Roe, n.d., para. 1)');
    expect(inText(by('A, B', 'C, D', 'E, F'), 1)).toBe('(A et al., 2020, para. 1)');
    const many = Array.from({ length: 22 }, (_, i) => `N${i}, X`);
    expect(reference(by(...many))).toContain('N18, X., . . . N21, X. (2020');
    expect(reference(by('Sartre, Jean-Paul Aimé'))).toContain('Sartre, J.-P. A. (2020');
  });
});

describe('MLA', () => {
  const reference = (source: SourceSummary) => shown(mla.reference(workOf(source)));
  const inText = (source: SourceSummary, ...at: number[]) => shown(mla.inText(workOf(source), at));

  test('a page on a news site', () => {
    expect(reference(full)).toBe(
      'Doe, Jane Quinn, and Richard Roe. “Harbor study finds rising tides.” *The Harbor Post*, 12 Sept. 2020, https://post.example/harbor.',
    );
    expect(inText(full, 3)).toBe('(Doe and Roe, par. 3)');
  });
  test('without author, publisher and address', () => {
    expect(reference(bare)).toBe('“Is the ‘old’ pier safe?” circa 2025.');
    expect(inText(bare, 2, 4)).toBe('(“Is the ‘old’ pier safe?,” pars. 2, 4)');
  });
  test('months of four letters stay', () => {
    expect(
      ['05', '06', '07', '08'].map((month) => reference(dated(`2020-${month}`)).match(/Post\*, ([^,]+),/)?.[1]),
    ).toEqual(['May 2020', 'June 2020', 'July 2020', 'Aug. 2020']);
  });
  test('three authors are the first and the others', () => {
    expect(reference(by('A, B', 'C, D', 'E, F'))).toContain('A, B, et al. “');
    expect(inText(by('A, B', 'C, D', 'E, F'), 1)).toBe('(A et al., par. 1)');
  });
});

describe('Chicago', () => {
  const reference = (source: SourceSummary) => shown(chicago.reference(workOf(source)));
  const note = (source: SourceSummary, ...at: number[]) => shown(chicago.inText(workOf(source), at));

  test('a page on a news site', () => {
    expect(reference(full)).toBe(
      'Doe, Jane Quinn, and Richard Roe. “Harbor study finds rising tides.” The Harbor Post. September 12, 2020. https://post.example/harbor.',
    );
    expect(note(full, 3)).toBe(
      'Jane Quinn Doe and Richard Roe, “Harbor study finds rising tides,” The Harbor Post, September 12, 2020, para. 3, https://post.example/harbor.',
    );
  });
  test('without author, publisher and address', () => {
    expect(reference(bare)).toBe('“Is the ‘old’ pier safe?” [2025?].');
    expect(note(bare, 2, 3)).toBe('“Is the ‘old’ pier safe?,” [2025?], paras. 2–3.');
  });
  test('four authors are the first and the others in a note, and all in the list', () => {
    expect(note(by('A, B', 'C, D', 'E, F', 'G, H'), 1)).toMatch(/^B A et al\., “/);
    expect(reference(by('A, B', 'C, D', 'E, F', 'G, H'))).toContain('A, B, D C, F E, and H G. “');
  });
});
