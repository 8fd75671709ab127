import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { CITATIONS, cite } from '../../../src/cite/cite.ts';
import { bare, claim, full } from './works.ts';

const said = 'The report says';

describe('cite', () => {
  test('a statement keeps who says so, and its reference stands before its full stop', () => {
    const { plain, html } = cite({ claims: [{ claim: claim(), said }], sources: [full, bare] }, 'apa');
    expect(plain.split('\n\n')).toEqual([
      'The report says: The pier sank by two inches (Doe & Roe, 2020, para. 3).',
      'References',
      expect.stringMatching(/^Doe, J\. Q\., & Roe, R\./),
    ]);
    expect(html).toContain('<i>Harbor study finds rising tides.</i>');
    expect(html).toContain('<a href="https://post.example/harbor">https://post.example/harbor</a>');
    expect(html).toContain('Doe &amp; Roe');
  });

  test('a question keeps its mark; Chicago’s note comes behind the sentence', () => {
    const asked = { claim: claim({ text: 'Who says “why?”' }), said };
    expect(cite({ claims: [asked], sources: [full] }, 'mla').plain).toContain('“why?” (Doe and Roe, par. 3).\n');
    expect(cite({ claims: [{ claim: claim(), said }], sources: [full] }, 'chicago').plain).toContain(
      'two inches. Jane Quinn Doe and',
    );
  });

  test('each source comes once in the list, in the order of the alphabet', () => {
    const claims = [claim({ source: 'bare' }), claim(), claim({ locator: [4] })].map((one) => ({ claim: one, said }));
    const { plain } = cite({ title: 'The pier', claims, sources: [bare, full] }, 'mla');
    const lines = plain.split('\n\n');
    expect(lines[0]).toBe('The pier');
    expect(lines.slice(lines.indexOf('Works Cited') + 1).map((line) => line.slice(0, 4))).toEqual(['Doe,', '“Is ']);
  });

  test('a statement whose source is not at hand is cited without one', () => {
    expect(cite({ claims: [{ claim: claim(), said }], sources: [] }, 'apa').plain).toBe(
      'The report says: The pier sank by two inches.\n\nReferences',
    );
  });

  test('reference managers get each source once', () => {
    const claims = [claim(), claim({ source: 'bare' })].map((one) => ({ claim: one, said }));
    expect(JSON.parse(cite({ claims, sources: [full, bare] }, 'csl-json').plain)).toEqual([
      {
        id: 'harbor',
        type: 'webpage',
        title: 'Harbor study finds rising tides',
        author: [
          { family: 'Doe', given: 'Jane Quinn' },
          { family: 'Roe', given: 'Richard' },
        ],
        'container-title': 'The Harbor Post',
        issued: { 'date-parts': [[2020, 9, 12]] },
        URL: 'https://post.example/harbor',
      },
      {
        id: 'bare',
        type: 'webpage',
        title: 'Is the “old” pier safe?',
        issued: { 'date-parts': [[2025]], circa: true },
      },
    ]);
    const bibtex = cite({ claims, sources: [full, { ...bare, title: '50% & {more}', id: 'a b/c' }] }, 'bibtex').plain;
    expect(bibtex).toContain('  author = {Doe, Jane Quinn and Roe, Richard},\n');
    const asked = cite(
      {
        claims: [{ claim: claim({ source: 'a b/c' }), said }],
        sources: [{ ...bare, title: '50% & {more}', id: 'a b/c' }],
      },
      'bibtex',
    ).plain;
    expect(asked).toBe(
      '@misc{a-b-c,\n  title = {{50\\% \\& \\{more\\}}},\n  year = {2025},\n  note = {Date inferred},\n}\n',
    );
  });

  test('nothing in a pack becomes markup', () => {
    const text = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(text, text, text, fc.constantFrom(...CITATIONS), (title, words, author, citation) => {
        const source = {
          ...full,
          title,
          authors: [author],
          publisher: words,
          url: `https://e.example/${encodeURI('x')}`,
        };
        const { html } = cite(
          { title, claims: [{ claim: claim({ text: words }), said: title }], sources: [source] },
          citation,
        );
        expect(elementsOf(html)).toEqual([]);
      }),
    );
  });
});

/** The elements of some HTML other than those that we write. */
function elementsOf(html: string): string[] {
  const names: string[] = [];
  const visit = (node: { nodeName: string; childNodes?: unknown[] }): void => {
    if (!node.nodeName.startsWith('#')) names.push(node.nodeName);
    for (const child of node.childNodes ?? []) visit(child as never);
  };
  visit(parse(html) as never);
  return names.filter((name) => !['html', 'head', 'body', 'p', 'i', 'a', 'pre'].includes(name));
}
