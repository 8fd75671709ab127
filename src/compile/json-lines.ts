import { shown } from '../contract/hidden-text.ts';
import { LIMITS } from '../contract/limits.ts';
import type { Problem } from './problem.ts';
import { findRepeatedKey } from './repeated-key.ts';

/** One line of a JSON Lines file that holds a value. */
export interface JsonLine {
  line: number;
  value: unknown;
}

/** Reads the next line: its value; null where it holds none, be it blank or broken; `end` where there are too many blank ones. */
export type ReadJsonLine = (text: string) => JsonLine | null | 'end';

/**
 * Parses JSON Lines one by one; a few blank lines are passed over.
 * @param file the name that problems carry
 * @param problems takes what is wrong
 */
export function createJsonLines(file: string, problems: Problem[]): ReadJsonLine {
  let line = 0;
  let blank = 0;
  const report = (message: string, mend: string) => {
    problems.push({ file, line, message, mend });
    return null;
  };
  return (text) => {
    line++;
    if (text.length > LIMITS.lineLength) {
      const mend = 'split what it holds, or check that the file really is one record a line';
      return report(`the line is longer than ${LIMITS.lineLength} characters`, mend);
    }
    if (text.trim() === '') {
      if (++blank <= LIMITS.blankLines) return null;
      report(`the file has more than ${LIMITS.blankLines} blank lines`, 'write one record a line, without blank ones');
      return 'end';
    }
    const json = line === 1 ? text.replace(/^\uFEFF/, '') : text;
    const value = parseJson(json);
    if (value instanceof SyntaxError) {
      const mend = 'write exactly one complete JSON object on this line (the file may be cut off or damaged)';
      return report(`broken JSON: ${value.message}`, mend);
    }
    const twice = findRepeatedKey(json);
    if (twice === undefined) return { line, value };
    return report(`the key "${shown(twice)}" is here twice in one object`, 'keep one, or merge what they say');
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof SyntaxError ? error : new SyntaxError(String(error));
  }
}
