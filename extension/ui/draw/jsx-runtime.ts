/**
 * JSX that makes DOM nodes at once, for what goes into strangers' pages: the card is drawn whole and then hardly changes,
 * and a library that compares trees would be a quarter of that script (docs/decisions/0502).
 */
export type Drawn = Node | string | number | boolean | null | undefined | readonly Drawn[];
type Component<Props> = (props: Props) => Drawn;

/** Attributes as HTML writes them; `true` stands for a bare one, `false` and `undefined` for none (but not in `aria-*`). */
interface Attributes {
  children?: Drawn;
  onClick?: (event: MouseEvent) => void;
  onToggle?: (event: Event) => void;
  [name: string]: unknown;
}

const SVG = 'http://www.w3.org/2000/svg';

export const Fragment = ({ children }: { children?: Drawn }): Drawn => children;

/** Makes an element, or calls a component; text is always text, never HTML. */
export function jsx<Props extends Attributes>(type: string | Component<Props>, props: Props): Drawn {
  if (typeof type === 'function') return type(props);
  const element =
    type === 'svg' || type === 'path' ? document.createElementNS(SVG, type) : document.createElement(type);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children') append(element, props.children);
    else if (typeof value === 'function') element.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
    else if (name.startsWith('aria-') || (value !== undefined && value !== null && value !== false))
      element.setAttribute(name, value === true && !name.startsWith('aria-') ? '' : String(value));
  }
  return element;
}
export const jsxs = jsx;

/** Puts what was drawn into an element, after what is there. */
export function append(parent: Element, drawn: Drawn): void {
  if (drawn === null || drawn === undefined || typeof drawn === 'boolean') return;
  if (Array.isArray(drawn)) for (const each of drawn) append(parent, each);
  else parent.append(drawn instanceof Node ? drawn : String(drawn));
}

export namespace JSX {
  export type Element = Drawn;
  export interface ElementChildrenAttribute {
    children: unknown;
  }
  export interface IntrinsicElements {
    [tag: string]: Attributes;
  }
  export interface IntrinsicAttributes {
    key?: string;
  }
}
