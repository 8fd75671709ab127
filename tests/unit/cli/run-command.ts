import { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { run } from '../../../src/cli/run.ts';

/**
 * Runs one command line in this process.
 * @param args without the program's own name
 * @param stdin what is piped in
 * @returns the exit code, what was written, and the lines of data as JSON
 */
export async function runCommand(args: string[], stdin: string | Uint8Array = '') {
  const [stdout, stderr] = [collect(), collect()];
  const input = Readable.from([Buffer.from(stdin)]);
  const code = await run(args, { stdin: input, stdout: stdout.stream, stderr: stderr.stream });
  const [text, messages] = await Promise.all([stdout.finish(), stderr.finish()]);
  return {
    code,
    stdout: text,
    stderr: messages,
    json: <T>() =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as T),
  };
}

function collect() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    // Full after every write, so that waiting for a slow reader is tried too.
    highWaterMark: 1,
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      setImmediate(done);
    },
  });
  const finish = async () => {
    stream.end();
    await finished(stream);
    return Buffer.concat(chunks).toString('utf8');
  };
  return { stream, finish };
}
