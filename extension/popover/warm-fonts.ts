import { CARD_STYLES } from '../ui/card/styles.ts';

/** Uses the card's fonts where nobody sees it: the first use of a font takes longer than all the rest of a card. */
export function warmFonts(document: Document): void {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return;
  for (const [, families] of CARD_STYLES.join('').matchAll(/--backgrounder-font[-\w]*:\s*([^;}]+)/g)) {
    for (const font of ['600 20px', '14px', '13px', '600 12px', '12px']) {
      pen.font = `${font} ${families}`;
      pen.measureText('Abc “def” 2025, éü·');
    }
  }
}
