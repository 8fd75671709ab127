import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/draft/sentences/quotes.ts';
import { splitSentences } from '../../../src/draft/sentences/split.ts';

const split = (text: string): string[] =>
  splitSentences(text, findQuotes([text])[0]!).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['Sen. Lee spoke. Gov. Cox did not.', ['Sen. Lee spoke.', 'Gov. Cox did not.']],
    ['The U.S. Navy fired. It hit.', ['The U.S. Navy fired.', 'It hit.']],
    ['He left the U.S. The ship stayed.', ['He left the U.S.', 'The ship stayed.']],
    ['George W. Bush won. J. D. Vance lost.', ['George W. Bush won.', 'J. D. Vance lost.']],
    [
      'It cost $3.5 million on Jan. 6 at 5 p.m. in No. 10 St. James.',
      ['It cost $3.5 million on Jan. 6 at 5 p.m. in No. 10 St. James.'],
    ],
    ['Acme Inc. fell. Bolt Corp. The rest rose.', ['Acme Inc. fell.', 'Bolt Corp.', 'The rest rose.']],
    ['“Why now?” Smith asked. Nobody knew.', ['“Why now?” Smith asked.', 'Nobody knew.']],
    ['“Why now?” he asked.', ['“Why now?” he asked.']],
    [
      '“We will not stop here. We will go on until it is done,” he said.',
      ['“We will not stop here.', 'We will go on until it is done,” he said.'],
    ],
    ['He posted: “No. Never. Case closed.” Then he left.', ['He posted: “No. Never. Case closed.”', 'Then he left.']],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('loses nothing and overlaps nowhere', () => {
    const piece = fc.constantFrom('Mr.', 'Lee', 'said', '“', '”', '.', '. ', '? ', ' ', 'U.S.', 'the', '5', "'", ',');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const sentences = splitSentences(text, findQuotes([text])[0]!);
        expect(
          sentences
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const [i, { start }] of sentences.entries())
          expect(start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? 0);
      }),
    );
  });
});

describe('quotations', () => {
  const quoted = (...paragraphs: string[]): string[] =>
    findQuotes(paragraphs).flatMap((quotes, n) => quotes.map(({ start, end }) => paragraphs[n]!.slice(start, end)));

  it.each([
    ['He said “stop” twice, “never.”', ['“stop”', '“never.”']],
    ['She said "no" and "yes."', ['"no"', '"yes."']],
    ["The workers' pay isn't 'fair,' he said.", ["'fair,'"]],
    ["It's the '90s and don't stop.", []],
    ['“He called it ‘a gift’ to me,” she said.', ['“He called it ‘a gift’ to me,”']],
  ])('%s', (text, marks) => {
    expect(quoted(text)).toEqual(marks);
  });

  it('goes on in the next paragraph that opens with a mark', () => {
    expect(quoted('He said: “It is one.', '“It is two.”', 'End.')).toEqual(['“It is one.', '“It is two.”']);
    expect(quoted('He said: “It is one.', 'It is two.')).toEqual([]);
  });
});
