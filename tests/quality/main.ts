import { main } from './quality.ts';

process.exitCode = await main(process.argv.slice(2));
