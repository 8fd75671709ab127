import { findAll, shadowOf } from './form-proof.ts';
import { frameDocument } from './frame-document.ts';
import { STRIDE, type Steps } from './steps.ts';

/** More elements, or more inner documents, are not looked through. */
const MOST_ELEMENTS = 50_000;
const MOST_CONTAINERS = 200;

/**
 * Where text can stand: an element, and all open shadow roots and pages of frames of the same origin in it.
 * @returns at most 200, outer ones before inner ones
 */
export function* listContainers(container: Element | ShadowRoot): Steps<(Element | ShadowRoot)[]> {
  const found = [container];
  let looked = 0;
  for (let at = 0; at < found.length; at++) {
    const outer = found[at]!;
    const own = outer.nodeType === Node.ELEMENT_NODE ? shadowOf(outer as Element) : null;
    if (own) found.push(own);
    for (const element of findAll(outer, '*')) {
      if (++looked % (STRIDE * 8) === 0) yield;
      if (looked > MOST_ELEMENTS || found.length >= MOST_CONTAINERS) return found;
      const inner = shadowOf(element) ?? frameDocument(element)?.body;
      if (inner) found.push(inner);
    }
  }
  return found;
}
