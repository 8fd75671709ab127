/** Reads a property as the browser defines it on a prototype, whatever a page has put over it. */
export const own = <Value>(prototype: object, name: string): ((node: Node) => Value) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name)!;
  return (node) => get!.call(node);
};

/**
 * What a form answers with one of its fields instead, where a field has that name (`<input name="textContent">`), and a
 * document with one of its pictures, forms or frames (`<img name="body">`): in Chromium to our scripts, too.
 */
export const textOf = own<string | null>(Node.prototype, 'textContent');
export const bodyOf = own<HTMLElement | null>(Document.prototype, 'body');
export const titleOf = /* @__PURE__ */ own<string>(Document.prototype, 'title');
export const { getAttribute, matches } = Element.prototype;

const { querySelector, querySelectorAll, getElementsByTagName, getElementById } = Document.prototype;

type Tree = Document | ShadowRoot;
const kindOf = own<number>(Node.prototype, 'nodeType');
const isShadow = (tree: Tree): tree is ShadowRoot => kindOf(tree) === Node.DOCUMENT_FRAGMENT_NODE;

/** The first element that a selector names. */
export const findFirst = (tree: Tree, selector: string): Element | null =>
  isShadow(tree) ? tree.querySelector(selector) : querySelector.call(tree, selector);

/** All elements that a selector names. */
export const findAll = (tree: Tree, selector: string): NodeListOf<Element> =>
  isShadow(tree) ? tree.querySelectorAll(selector) : querySelectorAll.call(tree, selector);

/** All elements of a name; what the browser has at hand. */
export const allOf = <Name extends keyof HTMLElementTagNameMap>(document: Document, name: Name) =>
  getElementsByTagName.call(document, name) as HTMLCollectionOf<HTMLElementTagNameMap[Name]>;

/** The element with an id. */
export const findById = (document: Document, id: string): Element | null => getElementById.call(document, id);
