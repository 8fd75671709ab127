import theme from '../theme.css?inline';
import card from './card.css?inline';
import claims from './claims.css?inline';

/** The style sheets that a shadow root with a card needs, as text, in order. */
export const CARD_STYLES: readonly string[] = [theme, card, claims];

/** A style sheet of a text, to be adopted by a shadow root. */
export function toSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
