/** By entry (`keyOf`): the stretches of tokens, in order, in which its forms are a part of something else ("Trump Tower"). */
export type Masks = Map<number, { from: number; to: number }[]>;

/** Keeps an entry's own forms, and nobody else's, out of a stretch. Stretches come in order of the text. */
export function maskEntry(masks: Masks, key: number, stretch: { from: number; to: number }): void {
  const list = masks.get(key);
  if (!list) masks.set(key, [stretch]);
  else if (list.at(-1)!.to < stretch.to) list.push(stretch);
}

/** True where a token cannot be the entry. */
export function isMasked(masks: Masks, key: number, at: number): boolean {
  const list = masks.size > 0 ? masks.get(key) : undefined;
  if (!list) return false;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]!.to <= at) low = middle + 1;
    else high = middle;
  }
  return low < list.length && list[low]!.from <= at;
}
