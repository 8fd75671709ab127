import { holds, isBefore, treeOf } from './form-proof.ts';

/** For sorting. Browsers compare siblings by walking from one to the other or to the end: not for thousands of them. */
export const inDocumentOrder = (a: Node, b: Node): number => (isBefore(a, b) ? -1 : 1);

/** The same through shadow roots and frames: those count where they stand. */
export function inPageOrder(a: Node, b: Node): number {
  if (treeOf(a) === treeOf(b)) return inDocumentOrder(a, b);
  const [outerOfA, outerOfB] = [outersOf(a), outersOf(b)];
  for (const outer of outerOfA) {
    const other = outerOfB.find((each) => treeOf(each) === treeOf(outer));
    if (!other) continue;
    // What is in a shadow root comes with its host's beginning.
    if (other === outer || holds(outer, other)) return outerOfB[0] === other ? -1 : 1;
    return inDocumentOrder(outer, other);
  }
  return 0;
}

/** A node, the host of its shadow root or the frame of its page, and so on outwards. */
function outersOf(node: Node): Node[] {
  const outers = [node];
  for (let at: Node | null = node; at; ) {
    const root: Node = treeOf(at);
    at = 'host' in root ? (root as ShadowRoot).host : ((root as Document).defaultView?.frameElement ?? null);
    if (at) outers.push(at);
  }
  return outers;
}
