import { frameDocument } from '../../platform/frame-document.ts';
import { findAll } from './form-proof.ts';
import { STRIDE, type Steps } from './steps.ts';

/** More elements, or more inner documents, are not looked through. */
const MOST_ELEMENTS = 50_000;
const MOST_CONTAINERS = 200;

/**
 * What may have a shadow root, less what never can (HTML standard, "attachShadow"): links, lists, tables, pictures and the like,
 * which most elements of a page are; and paragraphs, headings and spans with something in them, which nobody gives one.
 */
const MAY_HOLD_MORE =
  ':not(a,abbr,b,br,button,em,figcaption,figure,form,hr,i,img,input,label,li,link,meta,noscript,ol,option,path,picture,script,select,small,source,strong,style,sub,sup,svg,svg *,table,tbody,td,th,tr,time,ul,video,:is(p,span,h1,h2,h3,h4,h5,h6):not(:empty))';

/**
 * Where text can stand: an element, and all open shadow roots and pages of frames of the same origin in it.
 * @returns at most 200, outer ones before inner ones
 */
export function* listContainers(container: Element | ShadowRoot): Steps<(Element | ShadowRoot)[]> {
  const found = [container];
  let looked = 0;
  for (let at = 0; at < found.length; at++) {
    const outer = found[at]!;
    addInner(outer, found);
    const elements = findAll(outer, MAY_HOLD_MORE);
    for (let index = 0; index < elements.length; index++) {
      if (++looked % (STRIDE * 8) === 0) yield;
      if (looked > MOST_ELEMENTS || found.length >= MOST_CONTAINERS) return found;
      addInner(elements[index]!, found);
    }
  }
  return found;
}

/** Asked of every element, so as the browser answers fastest; a form field may answer in its form's place. */
function addInner(outer: Element | ShadowRoot, found: (Element | ShadowRoot)[]): void {
  const { shadowRoot } = outer as Element;
  if (shadowRoot?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) found.push(shadowRoot);
  else if (outer.nodeName === 'IFRAME' || outer.nodeName === 'FRAME') {
    const { body } = frameDocument(outer as Element) ?? {};
    if (body) found.push(body);
  }
}
