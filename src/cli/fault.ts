import type { Problem } from '../compile/problem.ts';

/** The command line was wrong: exit 2, with the usage. */
export class UsageError extends Error {}

/** What was given to work on is wrong: exit 1, with each problem. */
export class InputError extends Error {
  readonly problems: Problem[];

  /** @param message one line that sums up; `problems` are listed before it */
  constructor(message: string, problems: Problem[] = []) {
    super(message);
    this.problems = problems;
  }
}

/** A problem as people and editors read it, in two lines: `file:line: what` and how to mend it. */
export function formatProblem({ file, line, message, mend }: Problem): [string, string] {
  return [`${file}:${line}: ${message}`, `    mend: ${mend}`];
}
