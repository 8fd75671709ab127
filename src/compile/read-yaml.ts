import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Path, Problem } from './problem.ts';

/** A file of a pack folder, as it stands there. */
export interface FolderFile {
  /** From the pack folder, with `/` between its parts. */
  path: string;
  text: string;
}

/** What a YAML file holds, and where. */
export interface YamlFile {
  path: string;
  value: unknown;
  /** The line of a place inside it; of the nearest place around it where it is missing. From 1. */
  lineOf(path: Path): number;
}

/**
 * Reads one YAML file.
 * @param problems takes everything that is wrong with its YAML
 * @returns null where it is broken
 */
export function readYaml({ path, text }: FolderFile, problems: Problem[]): YamlFile | null {
  const report = (line: number, message: string, mend: string) => problems.push({ file: path, line, message, mend });
  const undecodable = text.indexOf('\ufffd');
  if (undecodable >= 0) {
    report(text.slice(0, undecodable).split('\n').length, 'the file is not UTF-8', 'save it as UTF-8');
    return null;
  }
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const faults = [...document.errors, ...document.warnings];
    for (const { pos, message, code } of faults) {
      const mend = MENDS.get(code) ?? 'check indentation, quotes and colons; put texts with ": " or "#" in quotes';
      report(lines.linePos(pos[0]).line, `broken YAML: ${message}`, mend);
    }
    if (faults.length > 0) return null;
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { path, value, lineOf: (at) => lines.linePos(offsetOf(document.contents, at)).line };
  } catch (error) {
    // Aliases without end, and nesting deeper than the parser's stack.
    const why = error instanceof Error ? error.message : String(error);
    report(1, `broken YAML: ${why}`, 'write values out instead of using & and *, and nest less');
    return null;
  }
}

const MENDS: ReadonlyMap<string, string> = new Map([
  ['DUPLICATE_KEY', 'remove one of the two fields, or merge what they say'],
  ['TAB_AS_INDENT', 'indent with spaces'],
  ['BAD_INDENT', 'line the fields of one record up under each other'],
  ['MULTIPLE_DOCS', 'one record a file: move what follows --- to a file of its own'],
  ['MISSING_CHAR', 'close the quote or bracket that was opened before'],
]);

function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      const item = node.items[key];
      if (item === undefined) break;
      node = item;
      if (isNode(item)) offset = item.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
