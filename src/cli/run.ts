import { annotate } from './annotate.ts';
import { check } from './check.ts';
import { compile } from './compile.ts';
import { draft } from './draft.ts';
import { InputError, UsageError } from './fault.ts';
import { indexPack } from './index-pack.ts';
import { type Io, say } from './io.ts';
import { sayFault } from './say-fault.ts';
import { search } from './search.ts';
import { stats } from './stats.ts';
import { USAGE } from './usage.ts';

type Command = (args: string[], io: Io) => Promise<void>;

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({ compile, check, annotate, search, stats, draft, index: indexPack }),
);

/**
 * Runs one command line.
 * @param args without the program's own name
 * @returns the exit code: 0, 1 (bad input) or 2 (bad usage)
 */
export async function run(args: string[], io: Io): Promise<number> {
  const [name = '', ...rest] = args;
  try {
    if (['help', '--help', '-h'].includes(name) || rest.includes('--help') || rest.includes('-h')) {
      io.stdout.write(USAGE);
      return 0;
    }
    const command = COMMANDS.get(name);
    if (!command) throw new UsageError(name ? `there is no command "${name}"` : 'name a command');
    await command(rest, io);
    return 0;
  } catch (error) {
    if (error instanceof InputError) {
      sayFault(error, io);
      return 1;
    }
    if (error instanceof UsageError || isParseError(error)) {
      say(io, `backgrounder: ${error.message}`, '', ...USAGE.trimEnd().split('\n'));
      return 2;
    }
    throw error;
  }
}

// node:util's parseArgs throws TypeErrors with these codes for unknown options and missing values.
const isParseError = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
