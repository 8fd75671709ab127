import { runParts } from './run-parts.ts';

process.exitCode = await runParts(process.argv.slice(2));
