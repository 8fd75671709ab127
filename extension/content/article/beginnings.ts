import { isInPage } from './form-proof.ts';
import type { Line } from './line.ts';

/** First text nodes of a page's lines, by how the lines begin. */
export type Beginnings = ReadonlyMap<string, readonly Text[]>;

/** Characters. Shorter lines say nothing by being there twice, and the ends of longer ones may be cut off. */
const SHORTEST = 12;
const LONGEST = 60;

/** @param lines all lines of the page */
export function listBeginnings(lines: readonly Line[]): Beginnings {
  const found = new Map<string, Text[]>();
  for (const line of lines) {
    const beginning = beginningOf(line);
    if (beginning.length <= SHORTEST) continue;
    const known = found.get(beginning);
    if (known) known.push(line.nodes[0]!);
    else found.set(beginning, [line.nodes[0]!]);
  }
  return found;
}

/** Whether the page has another line that begins as this one does. */
export function isRepeated(line: Line, beginnings: Beginnings): boolean {
  const alike = beginnings.get(beginningOf(line)) ?? [];
  return alike.some((node) => node !== line.nodes[0] && isInPage(node));
}

function beginningOf({ nodes }: Line): string {
  let text = '';
  for (let at = 0; at < nodes.length && text.length < LONGEST; at++) text += nodes[at]!.data;
  return text.trim().replace(/\s+/g, ' ').slice(0, LONGEST);
}
