import type { BaseIssue } from 'valibot';
import { shown } from '../contract/hidden-text.ts';

/** One thing that is wrong with what was given: where, what, and how to mend it. */
export interface Problem {
  file: string;
  /** From 1. */
  line: number;
  message: string;
  mend: string;
  /** What is wrong with the file as a whole: it is no pack, or one that only a newer version reads. */
  whole?: 'no-pack' | 'newer';
}

/** After so many problems the rest of a file is not looked at: it is something else. */
export const MOST_PROBLEMS = 200;

/** A place inside a value: the keys and indexes that lead to it. */
export type Path = (string | number)[];

/** What the schema found wrong at a place of a value, in words. */
export interface Fault {
  path: Path;
  message: string;
  mend: string;
}

const NEWER = 'see the pack format for the fields that exist, or update Backgrounder if the file is newer';

/**
 * Says a schema issue in a person's words.
 * @param issue of valibot; messages of ours read `what: how to mend it`
 * @returns the place, what is wrong there and what to do about it
 */
export function explainIssue(issue: BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const field = nameOf(path);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { path, message: `unknown field ${field}`, mend: `remove it; ${NEWER}` };
  }
  if (issue.received === 'undefined') return { path, message: `${field} is missing`, mend: `add ${field}` };
  if (issue.type === 'picklist') {
    return {
      path,
      message: `${field} is ${shown(issue.received)}`,
      mend: `write one of ${issue.expected?.replace(/[()]/g, '').replaceAll(' | ', ', ') ?? 'the known words'}`,
    };
  }
  if (issue.kind === 'schema' && issue.type !== 'union') {
    const number = issue.expected === 'string' && typeof issue.input === 'number';
    return {
      path,
      message: `${field} is ${describe(shown(issue.received))}, expected ${describe(issue.expected ?? 'something else')}`,
      mend: number
        ? `put it in quotes: '${issue.input}'`
        : `write ${describe(issue.expected ?? 'what the format says')} there`,
    };
  }
  if (issue.message.startsWith('Invalid ')) {
    const found = issue.type.endsWith('length') ? `has length ${issue.received}` : `is ${shown(issue.received)}`;
    return { path, message: `${field} ${found}`, mend: `it has to be ${issue.expected ?? 'another value'}` };
  }
  const [what, mend = 'correct it'] = issue.message.split(/: (.*)/s);
  return { path, message: `${field} ${what}`, mend };
}

/** A path as people write it: `claims[2].source`. */
export function nameOf(path: Path): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${shown(key)}`)).join('');
  return text.replace(/^\./, '') || 'the whole record';
}

const WORDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
  Object: 'an object of fields',
  Array: 'a list',
};
const describe = (type: string) => WORDS[type] ?? type;
