import type { Page } from 'puppeteer-core';

/** The element with that id in a picture of its page, and how many of its pixels differ between two pictures. */
export type Differences = Record<string, number>;

/** A picture of all of the page, as PNG in base64. */
export const takePicture = async (page: Page): Promise<string> =>
  (await page.screenshot({ fullPage: true, encoding: 'base64' })) as string;

/** Brightness steps (of 255) in a colour channel that nobody sees: glyphs are drawn anew at the edges of a mark. */
const UNSEEN = 64;

/**
 * Compares two pictures of a page element by element.
 * @param selector the elements to look at, which have ids
 * @returns the ids of those that differ, with the number of their pixels that do
 */
export function comparePictures(page: Page, selector: string, [before, after]: [string, string]): Promise<Differences> {
  return page.evaluate(
    async (wanted, images, unseen) => {
      const pixels = await Promise.all(
        images.map(async (image) => {
          const bytes = Uint8Array.from(atob(image), (char) => char.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
          pen.drawImage(bitmap, 0, 0);
          return pen.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      const [a, b] = pixels as [ImageData, ImageData];
      const differs = (x: number, y: number) =>
        [0, 1, 2].some((channel) => {
          const at = (y * a.width + x) * 4 + channel;
          return Math.abs(a.data[at]! - b.data[at]!) > unseen;
        });
      const found: Record<string, number> = {};
      for (const element of document.querySelectorAll(wanted)) {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        let count = 0;
        for (let y = Math.floor(top + scrollY); y < bottom + scrollY; y++)
          for (let x = Math.floor(left); x < right; x++) if (differs(x, y)) count += 1;
        if (count > 0) found[element.id] = count;
      }
      return found;
    },
    selector,
    [before, after],
    UNSEEN,
  );
}
