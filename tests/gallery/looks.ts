/** How a story is looked at. */
export interface Look {
  name: string;
  appearance: 'light' | 'dark';
  direction: 'ltr' | 'rtl';
  /** CSS pixels; the story's own where nothing is said. */
  width?: number;
  /** How much larger all text is than it is written. */
  text: number;
  /** The system's colours in place of ours; only a browser that is told so shows them. */
  forced?: boolean;
}

const PLAIN = { appearance: 'light', direction: 'ltr', text: 1 } as const;

export const LOOKS: readonly Look[] = [
  { ...PLAIN, name: 'light' },
  { ...PLAIN, name: 'dark', appearance: 'dark' },
  { ...PLAIN, name: 'narrow', width: 320 },
  { ...PLAIN, name: 'text at 200 %', text: 2 },
  { ...PLAIN, name: 'right to left', direction: 'rtl' },
  { ...PLAIN, name: 'forced colours', forced: true },
];

/** Gives this page a look, all but its width and the system's colours. */
export function applyLook({ appearance, direction, text }: Look): void {
  const root = document.documentElement;
  root.dataset['appearance'] = appearance;
  root.dir = direction;
  const frames = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const frame of frames) {
    // The card over an article has the article's appearance; here it has that of the story.
    const themed = frame.querySelector<HTMLElement>('[data-appearance]');
    if (themed) themed.dataset['appearance'] = appearance;
  }
  const sheets = [document, ...frames].flatMap((place) => [...place.styleSheets, ...place.adoptedStyleSheets]);
  for (const sheet of sheets) enlarge(sheet, text);
}

const SIZES = [
  'font-size',
  'font',
  '--backgrounder-size-small',
  '--backgrounder-size',
  '--backgrounder-size-title',
  '--backgrounder-size-text',
];

/** What browsers do where text alone is enlarged: every size of type that a sheet gives in pixels. */
function enlarge(sheet: CSSStyleSheet, by: number): void {
  const rules: CSSRule[] = [...sheet.cssRules];
  for (const rule of rules) {
    if ('styleSheet' in rule) enlarge(rule.styleSheet as CSSStyleSheet, by);
    if ('cssRules' in rule) rules.push(...(rule.cssRules as CSSRuleList));
    if (!(rule instanceof CSSStyleRule)) continue;
    for (const size of SIZES) {
      const written = `--written-${size}`;
      const value = rule.style.getPropertyValue(written) || rule.style.getPropertyValue(size);
      if (!/\d(px)/.test(value)) continue;
      rule.style.setProperty(written, value);
      rule.style.setProperty(
        size,
        value.replace(/([\d.]+)px/, (_, pixels: string) => `${Number(pixels) * by}px`),
      );
    }
  }
}
