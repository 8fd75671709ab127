/** Takes a file line by line, so that nobody needs the whole of it at once. */
export interface LineReader<Result> {
  /**
   * Takes the next line, without its end.
   * @returns false where the file is refused already, so that the rest of it need not be read
   */
  take(line: string): boolean;
  /** What the lines gave. Called once, after the last one. */
  finish(): Result;
}

/** Has a reader take the lines of a text that is here already. */
export function readAll<Result>(reader: LineReader<Result>, lines: Iterable<string>): Result {
  for (const line of lines) if (!reader.take(line)) break;
  return reader.finish();
}
