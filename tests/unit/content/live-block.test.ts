import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../../extension/content/article/line.ts';
import { buildBlock } from '../../../extension/content/article/live-block.ts';
import { finish } from '../../../extension/content/article/steps.ts';

/** A line of text nodes that no browser has laid out; of a node, only its data is read. */
function lineOf(texts: string[], breaks: number[] = []): Line {
  const range = { setStart() {}, setEnd() {}, getBoundingClientRect: () => ({ width: 0, height: 0 }) };
  const ownerDocument = { createRange: () => range };
  const nodes = texts.map((data) => ({ data, ownerDocument }) as unknown as Text);
  const style = { cssFloat: 'none', writingMode: 'horizontal-tb', fontSize: '16px' };
  const box = { element: null, notProse: false, role: 'paragraph', style } as unknown as Line['box'];
  const holders = nodes.map(() => box);
  return {
    box,
    nodes,
    holders,
    breaks: new Set(breaks),
    marks: null,
    text: 0,
    linkText: 0,
    isEnded: false,
    isProse: false,
  };
}
const build = (texts: string[], breaks?: number[]) => finish(buildBlock(lineOf(texts, breaks)));
const textOf = (texts: string[], breaks?: number[]): string | undefined => build(texts, breaks)?.text;

describe('the text of a block', () => {
  it('joins what inline elements part', () => {
    expect(textOf(['Pete', ' Heg', 'seth'])).toBe('Pete Hegseth');
  });
  it('collapses white space within and between nodes', () => {
    expect(textOf(['\n   Pete  ', '\n', ' Hegseth\t\n', '  '])).toBe('Pete Hegseth');
  });
  it('keeps what is no white space to a browser', () => {
    expect(textOf(['a\u00a0 b\u3000c'])).toBe('a\u00a0 b\u3000c');
  });
  it('leaves soft hyphens out', () => {
    expect(textOf(['Heg\u00adseth', '\u00ad said'])).toBe('Hegseth said');
  });
  it('has one space for a line break, and none where there is one', () => {
    expect(textOf(['Smith', 'Lee', ' Ann'], [1, 2])).toBe('Smith Lee Ann');
  });
  it('is nothing where only white space is', () => {
    expect(textOf([' ', '\n\t', '\u00ad'])).toBeUndefined();
  });
});

describe('the pieces of a block', () => {
  const character = fc.constantFrom('a', 'b', ' ', '\n', '\t', '\u00ad', '\u00a0', 'é', '😀');
  const data = fc.string({ unit: character, maxLength: 12 });

  it('are in order, inside the text, and the same characters as in their nodes', () => {
    fc.assert(
      fc.property(fc.array(data, { maxLength: 6 }), fc.array(fc.nat(5)), (texts, breaks) => {
        const block = build(texts, breaks);
        if (!block) return;
        let end = 0;
        for (const { node, start, nodeStart, length } of block.pieces) {
          expect(start).toBeGreaterThanOrEqual(end);
          end = start + length;
          const there = node.data.slice(nodeStart, nodeStart + length).replace(/[\t\n]/g, ' ');
          expect(block.text.slice(start, end)).toBe(there);
        }
        expect(end).toBe(block.text.length);
      }),
    );
  });

  it('make the text that a naive collapse of all data makes', () => {
    fc.assert(
      fc.property(fc.array(data, { maxLength: 6 }), (texts) => {
        const naive = texts
          .join('')
          .replaceAll('\u00ad', '')
          .replace(/[ \t\n]+/g, ' ')
          .replace(/^ /, '')
          .trimEnd();
        expect(build(texts)?.text ?? '').toBe(naive);
      }),
    );
  });
});
