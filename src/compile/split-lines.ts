import { LIMITS } from '../contract/limits.ts';

/** Parts text into lines as it comes. */
export interface LineSplitter {
  /** Takes the next piece of text; gives the lines that it ends, without their ends. */
  take(text: string): string[];
  /** The line that no end has come for, where there is one. */
  rest(): string[];
  /** True where that line is too long for a pack already. */
  isEndless(): boolean;
}

/** Makes a splitter. */
export function splitLines(): LineSplitter {
  let open = '';
  const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line);
  return {
    take(text) {
      const lines = (open + text).split('\n');
      open = lines.pop()!;
      return lines.map(withoutReturn);
    },
    rest: () => (open === '' ? [] : [withoutReturn(open)]),
    isEndless: () => open.length > LIMITS.lineLength,
  };
}
