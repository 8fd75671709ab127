import type { Problem } from '../compile/problem.ts';
import type { InputError } from './fault.ts';
import { type Io, say } from './io.ts';

/** So many problems are listed; by then a person knows. */
const MOST_PROBLEMS = 1_000;
/** So many warnings, which stop nothing. */
const MOST_WARNINGS = 200;

/** Lists what stops a command, and sums up. */
export function sayFault({ message, problems }: InputError, io: Io): void {
  sayEach(problems, { most: MOST_PROBLEMS, io });
  say(io, `backgrounder: ${message}`);
}

/** Lists what stops nothing, as warnings. */
export function sayWarnings(warnings: Problem[], io: Io): void {
  const marked = warnings.map((one) => ({ ...one, message: `warning: ${one.message}` }));
  sayEach(marked, { most: MOST_WARNINGS, io });
}

/** A problem as people and editors read it, in two lines: `file:line: what` and how to mend it. */
function sayEach(problems: Problem[], { most, io }: { most: number; io: Io }): void {
  for (const { file, line, message, mend } of problems.slice(0, most)) {
    say(io, `${file}:${line}: ${message}`, `    mend: ${mend}`);
  }
  if (problems.length > most) say(io, `… and ${problems.length - most} more like these`);
}
