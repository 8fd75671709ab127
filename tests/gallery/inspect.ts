/** What is wrong with a page as it is drawn, one line a finding, and how well its text stands out. */
export interface Inspection {
  faults: string[];
  /** The least contrast of any text with what is behind it, and of which. */
  least: { ratio: number; text: string };
}

const TEXT_CONTRAST = 4.5;
const LARGE_CONTRAST = 3;

/** Looks at everything that this page draws, shadow roots included: nothing is wider than the window, nothing is cut off that can be read nowhere else, all text can be made out. */
export function inspect(): Inspection {
  const elements = elementsIn(document.body).filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const faults: string[] = [];
  const over = document.documentElement.scrollWidth - innerWidth;
  if (over > 0)
    faults.push(
      `the page is ${over} px wider than the window: ${nameOf(widestOf(elements.filter((element) => !element.closest('.unseen'))))}`,
    );
  let least = { ratio: Number.POSITIVE_INFINITY, text: '' };
  for (const element of elements) {
    const text = ownText(element);
    if (element.closest('.unseen') || text === '') continue;
    if (isCut(element) && !isToldElsewhere(element)) faults.push(`cut off: ${nameOf(element)}`);
    const ratio = contrastOf(element);
    if (ratio < least.ratio) least = { ratio, text: nameOf(element) };
    if (ratio < (isLarge(element) ? LARGE_CONTRAST : TEXT_CONTRAST))
      faults.push(`contrast ${ratio.toFixed(2)}: ${nameOf(element)}`);
  }
  return { faults, least };
}

/** The innermost of those that reach furthest to either side. */
function widestOf(elements: readonly Element[]): Element {
  const reach = (element: Element) => {
    const { left, right } = element.getBoundingClientRect();
    return Math.max(right - innerWidth, -left);
  };
  return elements.reduce((widest, element) => (reach(element) >= reach(widest) ? element : widest));
}

const elementsIn = (root: Element | ShadowRoot): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...elementsIn(element.shadowRoot)] : [element],
  );

const ownText = (element: Element): string =>
  [...element.childNodes]
    .map((node) => (node instanceof Text ? node.data : ''))
    .join('')
    .trim();

const nameOf = (element: Element): string =>
  `${element.localName}.${[...element.classList].join('.')} “${(element.textContent ?? '').trim().slice(0, 60)}”`;

/** The element that is around one, across the edge of a shadow root. */
const around = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Whether something of an element's text lies outside what it, or what is around it, shows; what scrolls shows all. */
function isCut(element: HTMLElement): boolean {
  const range = document.createRange();
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  for (let at: Element | null = element; at; at = around(at)) {
    const { overflowX, overflowY, display } = getComputedStyle(at);
    if (display === 'inline') continue;
    const box = at.getBoundingClientRect();
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    if (hides(overflowX) && (text.left < box.left - 1 || text.right > box.right + 1)) return true;
    if (hides(overflowY) && (text.top < box.top - 1 || text.bottom > box.bottom + 1)) return true;
    if (overflowY === 'auto' || overflowY === 'scroll') return false;
  }
  return false;
}

/** Whether the whole text can be read in another way: in a tool tip, and on a touch where the same thing opens it. */
const isToldElsewhere = (element: Element): boolean =>
  element
    .closest('[title]')
    ?.getAttribute('title')
    ?.includes((element.textContent ?? '').trim()) ?? false;

function isLarge(element: Element): boolean {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}

type Rgba = [number, number, number, number];

/** WCAG 2.2: the contrast of an element's text with what is painted behind it. */
function contrastOf(element: Element): number {
  const behind = backgroundOf(element);
  const [one, other] = [luminanceOf(over(readColour(getComputedStyle(element).color), behind)), luminanceOf(behind)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function backgroundOf(element: Element): Rgba {
  const layers: Rgba[] = [];
  for (let at: Element | null = element; at; at = around(at)) {
    const colour = readColour(getComputedStyle(at).backgroundColor);
    layers.push(colour);
    if (colour[3] === 1) break;
  }
  return layers.reduceRight<Rgba>((below, layer) => over(layer, below), readColour('Canvas'));
}

const over = ([r, g, b, alpha]: Rgba, below: Rgba): Rgba =>
  [...[r, g, b].map((part, n) => part * alpha + below[n]! * (1 - alpha)), 1] as Rgba;

function luminanceOf([r, g, b]: Rgba): number {
  const linear = [r, g, b].map((part) =>
    part <= 0.04045 * 255 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
}

/** Any colour that CSS can write, as the browser paints it; 0 to 255, and alpha 0 to 1. */
function readColour(colour: string): Rgba {
  const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour);
  if (plain) return [Number(plain[1]), Number(plain[2]), Number(plain[3]), Number(plain[4] ?? 1)];
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b, alpha] = context.getImageData(0, 0, 1, 1).data;
  return [r!, g!, b!, alpha! / 255];
}
