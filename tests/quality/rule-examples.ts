import { annotate } from '../../src/match/annotate.ts';
import type { Library } from '../../src/store/library.ts';
import type { DescribedRule } from './rule-table.ts';

/** What an example is as plain text; its lines are blocks. */
export const plainText = (example: string): string => example.replace(/[[\]]/g, '');

/**
 * An example as the matcher reads it: each mark in brackets, whatever was in brackets before. What only "may refer to"
 * something is marked, too, with a question mark.
 */
export function bracketed(example: string, library: Library): string {
  const lines = plainText(example).split('\n');
  const mentions = annotate(
    lines.map((text) => ({ text, role: 'paragraph' })),
    library,
  );
  return lines
    .map((line, block) =>
      mentions
        .filter((mention) => mention.block === block)
        .reduceRight((text, { start, end, certainty }) => {
          const closing = certainty === 'is' ? ']' : '?]';
          return `${text.slice(0, start)}[${text.slice(start, end)}${closing}${text.slice(end)}`;
        }, line),
    )
    .join('\n');
}

/** The examples that come out otherwise, each as it is written and as it is read. */
export const failedExamples = (rules: readonly DescribedRule[], library: Library): string[] =>
  rules.flatMap(({ name, examples }) =>
    examples.flatMap(({ text }) => {
      const read = bracketed(text, library);
      return read === text ? [] : [`${name}: “${text}” is read as “${read}”`];
    }),
  );
