import { LIMITS } from '../contract/limits.ts';

/** Parts text into lines as it comes. */
export interface LineSplitter {
  /** Takes the next piece of text; gives the lines that it ends, without their ends. */
  take(text: string): string[];
  /** The last line, where the text does not end with one. */
  rest(): string[];
}

/** Makes a splitter. Of a line that is too long for a pack, somewhat more than its greatest length is kept, so that it is refused. */
export function splitLines(): LineSplitter {
  let open = '';
  const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line);
  return {
    take(text) {
      const end = text.indexOf('\n');
      if (end < 0) {
        if (open.length <= LIMITS.lineLength) open += text;
        return [];
      }
      const lines = text.split('\n');
      lines[0] = open.length <= LIMITS.lineLength ? open + lines[0] : open;
      open = lines.pop()!;
      return lines.map(withoutReturn);
    },
    rest: () => (open === '' ? [] : [withoutReturn(open)]),
  };
}
