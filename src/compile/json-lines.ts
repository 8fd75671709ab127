import { LIMITS } from '../contract/limits.ts';
import type { Problem } from './problem.ts';

/** One line of a JSON Lines file that holds a value. */
export interface JsonLine {
  line: number;
  value: unknown;
}

/**
 * Parses JSON Lines one by one; empty lines are skipped.
 * @param lines without their line ends
 * @param file the name that problems carry
 * @param problems takes what is wrong; a broken line is left out of what is yielded
 */
export function* readJsonLines(lines: Iterable<string>, file: string, problems: Problem[]): Generator<JsonLine> {
  let line = 0;
  for (const text of lines) {
    line++;
    if (text.length > LIMITS.lineLength) {
      const mend = 'split what it holds, or check that the file really is one record a line';
      problems.push({ file, line, message: `the line is longer than ${LIMITS.lineLength} characters`, mend });
      continue;
    }
    if (text.trim() === '') continue;
    const value = parseJson(line === 1 ? text.replace(/^\uFEFF/, '') : text);
    if (value instanceof SyntaxError) {
      const mend = 'write exactly one complete JSON object on this line (the file may be cut off or damaged)';
      problems.push({ file, line, message: `broken JSON: ${value.message}`, mend });
      continue;
    }
    yield { line, value };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof SyntaxError ? error : new SyntaxError(String(error));
  }
}
