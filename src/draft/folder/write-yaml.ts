import { Document, isCollection, isMap, isScalar, isSeq, type Node, visit, type YAMLMap } from 'yaml';

/** Lists up to so many UTF-16 code units stand on one line. */
const LINE = 110;

/** Fields in the order in which people write them; others follow. */
const ORDER =
  `id kind name title short publisher genre date dateBasis dateNote url description version language license asOf draft weight forms
  shared context not event related lead sources text question claims disputes source locator by status saidOn
  about against`.split(/\s+/);

/**
 * Writes a value as a person writes YAML: without what is empty, short lists on one line.
 * @param comments lines to stand above the value of an id: the whole file's or a record's inside it
 */
export function writeYaml(value: object, comments: ReadonlyMap<string, readonly string[]> = new Map()): string {
  const document = new Document(withoutEmpty(value), { aliasDuplicateObjects: false });
  styleNode(document.contents, comments);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A value with the fields of its records in order, and without those that are undefined or empty lists or records. */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, field]) => [key, withoutEmpty(field)] as const);
  const kept = fields.filter(([, field]) => field !== undefined && !isEmpty(field));
  return Object.fromEntries('id' in value ? kept.sort(byOrder) : kept);
}

const placeOf = (key: string): number => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);
const byOrder = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => placeOf(a) - placeOf(b);

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** Sets how a node and those in it are written: short lists on one line, comments above their records. */
export function styleNode(root: Node | null, comments: ReadonlyMap<string, readonly string[]>): void {
  visit(root, {
    Collection: (_, node) => {
      if (isMap(node)) comment(node, comments);
      if (node === root || !isFlat(node as Node)) return;
      node.flow = String(JSON.stringify(node.toJSON())).length <= LINE || (isSeq(node) && node.items.every(isScalar));
    },
  });
}

function comment(map: YAMLMap, comments: ReadonlyMap<string, readonly string[]>): void {
  const lines = comments.get(String(map.get('id')));
  if (lines) map.commentBefore = lines.map((line) => ` ${line.replace(/\s+/g, ' ')}`).join('\n');
}

/** True for a collection that holds no record with an id and nothing deeper than one more list. */
function isFlat(node: Node): boolean {
  if (isMap(node)) return !node.has('id') && node.items.every(({ value }) => !isCollection(value));
  return isSeq(node) && node.items.every((item) => isScalar(item) || (isCollection(item) && isFlat(item)));
}
