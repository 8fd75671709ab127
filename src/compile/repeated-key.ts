const QUOTE = 34;
const BACKSLASH = 92;
const SPACES = /[ \t\n\r]*/y;

/**
 * The first key that an object of a JSON text has twice, or undefined where none has. `JSON.parse` lets the last one win in silence, so
 * that one text can say one thing to a person and another to a program.
 * @param json a text that `JSON.parse` takes
 */
export function findRepeatedKey(json: string): string | undefined {
  // A list stands on the stack as null: what is in it has no key.
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at);
    if (unit === QUOTE) {
      const end = endOfText(json, at);
      const keys = open.at(-1);
      if (keys && isKey(json, end + 1)) {
        const key = textOf(json, at, end);
        if (keys.has(key)) return key;
        keys.add(key);
      }
      at = end;
    } else if (unit === 123) open.push(new Set());
    else if (unit === 91) open.push(null);
    else if (unit === 125 || unit === 93) open.pop();
  }
  return undefined;
}

/** The place of the quote that ends the text which begins at `start`. */
function endOfText(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); ; end = json.indexOf('"', end + 1)) {
    let slashes = 0;
    while (json.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
  }
}

function isKey(json: string, after: number): boolean {
  if (json.charCodeAt(after) === 58) return true;
  SPACES.lastIndex = after;
  SPACES.test(json);
  return json[SPACES.lastIndex] === ':';
}

/** Keys that are written differently may be the same ("a" and "\u0061"). */
function textOf(json: string, start: number, end: number): string {
  const written = json.slice(start + 1, end);
  return written.includes('\\') ? (JSON.parse(json.slice(start, end + 1)) as string) : written;
}
