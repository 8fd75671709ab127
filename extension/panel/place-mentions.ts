import type { ArticleReport } from '../../src/contract/messages.ts';

/** Where in the article each mention stands, by its place in the report: 0 is its first character, 1 its end. */
export function placeMentions({ blocks, mentions }: Pick<ArticleReport, 'blocks' | 'mentions'>): number[] {
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    starts.push(length);
    length += block;
  }
  return mentions.map(({ block, start }) => Math.min(((starts[block] ?? length) + start) / Math.max(length, 1), 1));
}

/** The place that is nearest to a point of the strip; of two that are equally near, the earlier. Takes at least one place. */
export function nearestPlace(places: readonly number[], point: number): number {
  const distances = places.map((place) => Math.abs(place - point));
  return distances.indexOf(Math.min(...distances));
}

/** A strip as an SVG path in a box `width` wide: an upright tick a place, and those that cannot be told apart as one. */
export function drawTicks(places: readonly number[], { width, height }: { width: number; height: number }): string {
  const inset = 1;
  const columns = new Set(places.map((place) => inset + Math.round(place * (width - 2 * inset))));
  return [...columns].map((x) => `M${x} 0V${height}`).join('');
}
