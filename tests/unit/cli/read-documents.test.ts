import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/cli/read-html.ts';
import { splitText } from '../../../src/draft/read/split-text.ts';

const shape = (blocks: { role: string; text: string }[]) => blocks.map(({ role, text }) => `${role}: ${text}`);

describe('plain text', () => {
  test('has a block a line, a headline and headings', () => {
    const text =
      'Harbour sold\n\nThe mayor of Port Elm sold it, papers say.\r\n\r\nThe denial\nShe says that she never sold it.\n';
    expect(shape(splitText(text))).toEqual([
      'headline: Harbour sold',
      'paragraph: The mayor of Port Elm sold it, papers say.',
      'heading: The denial',
      'paragraph: She says that she never sold it.',
    ]);
  });

  test('that is one sentence is a paragraph', () => {
    expect(shape(splitText('Ada Marsh sold the harbour'))).toEqual(['paragraph: Ada Marsh sold the harbour']);
  });

  test('whose lines were broken at a fixed width has a block a paragraph', () => {
    const text = [
      'The mayor of Port Elm sold the old harbour last week, as Ada',
      'Marsh said on Monday to reporters of the Gazette who had come',
      'to the town hall.',
      '',
      'She later said that she had never sold it, and that the paper',
      'that says so was not hers, and nobody has seen it since that.',
    ].join('\n');
    const blocks = splitText(text);
    expect(blocks.map((block) => block.text.length)).toEqual([
      text.indexOf('\n\n'),
      text.length - text.indexOf('\n\n') - 2,
    ]);
    expect(blocks[0]?.text).toContain('Ada Marsh');
  });

  test('stands in its blocks at their offsets, but for spaces', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom('', ' ', 'A line of words.', 'x'.repeat(70)),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r', '\u2028'), (lines, end) => {
        const text = lines.join(end);
        const spaced = (part: string) => part.replace(/[\r\n\u2028\u2029]/g, ' ');
        const blocks = splitText(text);
        for (const block of blocks) {
          expect(spaced(text.slice(block.start, block.start + block.text.length))).toBe(spaced(block.text));
        }
        const outside = blocks.reduceRight(
          (rest, { start, text: { length } }) => rest.slice(0, start) + rest.slice(start + length),
          text,
        );
        expect(outside.trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a page', () => {
  test('is read block by block, across inline elements, without what is no article text', () => {
    const { text, blocks } = readHtml(`<!doctype html><head><title>T</title><style>p{}</style></head><body>
      <nav><a>Home</a></nav><header><h1>Mayor <em>denies</em></h1></header>
      <div>Before <b>Ada</b>&nbsp;Mar&shy;sh<br>next line <p>Para<i>graph</i>.</p> after</div>
      <ul><li>One<li>Two <ul><li>Inner</ul> tail</ul>
      <table><tr><td>Cell</table><figure><figcaption>Caption</figcaption></figure>
      <blockquote><p>Quoted</p></blockquote><h2>Part</h2>
      <script>no()</script><textarea>no</textarea><p hidden>no</p><p style="display: none">no</p><aside>no</aside>
      <div aria-hidden="true">no</div><div role="navigation">no</div><code>no</code>`);
    expect(shape(blocks)).toEqual([
      'headline: Mayor denies',
      'paragraph: Before Ada\u00a0Marsh next line',
      'paragraph: Paragraph.',
      'paragraph: after',
      'list: One',
      'list: Two',
      'list: Inner',
      'list: tail',
      'table: Cell',
      'caption: Caption',
      'quote: Quoted',
      'heading: Part',
    ]);
    for (const block of blocks) expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
  });

  test('may be nested deeper than any stack', () => {
    const deep = readHtml(`${'<div>'.repeat(20_000)}Ada Marsh`);
    expect(deep.text).toBe('Ada Marsh');
  });

  test('may be anything', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('<p>', '</p>', '<table>', '<b', '&amp;', '<!--', '<template>', '<svg>'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const { text, blocks } = readHtml(parts.join(''));
        expect(blocks.map((block) => block.text).join('\n')).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
