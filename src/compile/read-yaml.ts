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
export function readYaml(file: FolderFile, problems: Problem[]): YamlFile | null {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings];
  for (const fault of faults) {
    problems.push({
      file: file.path,
      line: lines.linePos(fault.pos[0]).line,
      message: `broken YAML: ${fault.message}`,
      mend: MENDS.get(fault.code) ?? 'check indentation, quotes and colons here; put texts with ": " or "#" in quotes',
    });
  }
  if (faults.length > 0) return null;
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { path: file.path, value, lineOf: (path) => lines.linePos(offsetOf(document.contents, path)).line };
  } catch (error) {
    const message = `broken YAML: ${error instanceof Error ? error.message : String(error)}`;
    problems.push({ file: file.path, line: 1, message, mend: 'write the values out instead of using & and *' });
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
