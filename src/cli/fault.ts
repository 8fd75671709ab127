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
